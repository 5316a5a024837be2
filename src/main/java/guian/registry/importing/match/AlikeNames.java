package guian.registry.importing.match;

import guian.registry.model.NameKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out of the key of a name what people leave out or add: the words for province and city,
 * the zone and its province, the form of a company, and what stands in brackets behind it. 贵州省甲公司
 * is most likely 贵州甲公司, 甲数据 and 甲数据（贵安）有限公司 are 甲数据有限公司, which a person has to say.
 */
public final class AlikeNames {
  // The zone and its province.
  private static final List<String> HOME = List.of("贵州贵安新区", "贵州贵安", "贵州", "贵安新区", "贵安");
  private static final int OWN = 4;
  private static final List<String> HOMES =
      List.of("", "贵州", "贵州省", "贵安", "贵安新区", "贵州贵安", "贵州贵安新区", "贵州省贵安", "贵州省贵安新区");
  private static final List<String> BEHIND = List.of("贵安", "贵州", "贵安新区");
  private static final String COMPANY = "公司";
  private static final String LIMITED = "有限公司";
  private static final String SHARES = "股份";
  private static final List<String> FORMS = List.of("", COMPANY, LIMITED);
  // 甲数据, as people say for 甲数据有限公司, but not 甲厂 or 甲学院.
  private static final Pattern SHORT =
      Pattern.compile("\\p{IsHan}{2,7}[\\p{IsHan}&&[^厂社所院心校学行店会局站部室处场馆司业集团金伙户园区县市镇乡村]]");
  // 甲数据有限公司（贵安）, but not a branch and not a form that the law writes in brackets.
  private static final Pattern REMARK =
      Pattern.compile(
          "(?<name>.{2,}(?:公司|厂|合作社|事务所|研究院|中心|医院|学校))[\\s\\u3000]*[(（\\[【〔［]"
              + "(?![^()（）]*(?:分|店|厂|部|处|所|站|中心|行|合伙|独资))[^()（）\\[\\]【】〔〕［］]*[)）\\]】〕］][\\s\\u3000]*");
  private static final String OPENING = "(（[【〔［";
  private static final String REMARKED = "司厂社所院心校 \t\n\u000b\f\r\u3000";
  private static final String REMARK_ENDS = "）)】]〕］ ";
  private static final Pattern PROVINCE = Pattern.compile("^(\\p{IsHan}{2,3})省");
  private static final Pattern CITY = Pattern.compile("^(\\p{IsHan}{2,5}?)市(?=\\p{IsHan}{4})");
  private static final Pattern IN_PROVINCE =
      Pattern.compile("^(贵州|四川|云南|湖南|湖北|广东|江苏|浙江|山东|福建|河南|河北|安徽|江西|海南|陕西|山西|甘肃|青海|辽宁|吉林|黑龙江)");
  private static final Pattern IN_CITY =
      Pattern.compile("^((?:贵州省?)?(?:贵阳|安顺|遵义|六盘水|毕节|铜仁|凯里|兴义|都匀|清镇)|北京|上海|天津|重庆|深圳|广州|杭州|成都)");
  private static final int LONGEST = 8;

  private AlikeNames() {}

  /** What the names of a firm have in common that differ by these words only. */
  public static String core(String name) {
    return coreOf(NameKey.of(unremarked(name)));
  }

  /**
   * What the names of firms have in common that this name may mean: without 有限 and 股份, 甲公司 and 甲
   * may be a company of either form.
   */
  static List<String> cores(String name) {
    String core = core(name);
    return isFormless(name) && core.endsWith(COMPANY)
        ? List.of(core, core.substring(0, core.length() - COMPANY.length()) + SHARES + COMPANY)
        : List.of(core);
  }

  private static boolean isFormless(String name) {
    return !name.contains("有限") && !name.contains(SHARES);
  }

  /** Whether a remark in brackets stands behind a name, which may be no part of it. */
  public static boolean hasRemark(String name) {
    return !unremarked(name).equals(name);
  }

  private static String coreOf(String key) {
    String placed = key;
    if (has(key)) {
      String city = PROVINCE.matcher(key).replaceFirst("$1");
      placed = CITY.matcher(city).replaceFirst("$1");
    }
    String own = withoutHome(placed);
    if (!own.endsWith(COMPANY)) {
      String plain = own.replace(LIMITED, COMPANY);
      return plain.length() <= LONGEST && SHORT.matcher(plain).matches() ? plain + COMPANY : plain;
    }
    return withoutPlaceBehind(own.replace(LIMITED, COMPANY));
  }

  // 甲数据（贵安）有限公司, whose brackets the key has not.
  private static String withoutPlaceBehind(String key) {
    for (String place : BEHIND) {
      int own = key.length() - COMPANY.length() - place.length();
      if (own >= OWN && key.startsWith(place, own)) {
        return key.substring(0, own) + COMPANY;
      }
    }
    return key;
  }

  // As far as a name of its own is left.
  private static String withoutHome(String key) {
    if (key.startsWith("贵")) {
      for (String home : HOME) {
        if (key.startsWith(home) && isHan(key, home.length())) {
          return key.substring(home.length());
        }
      }
    }
    return key;
  }

  private static boolean isHan(String key, int from) {
    int at = from;
    for (int i = 0; i < OWN; i++) {
      if (at >= key.length() || !isHan(key.codePointAt(at))) {
        return false;
      }
      at = key.offsetByCodePoints(at, 1);
    }
    return true;
  }

  // Nearly all are among these, which are told sooner than a script is looked up.
  private static boolean isHan(int c) {
    return (c >= '\u4e00' && c <= '\u9fff')
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static String unremarked(String name) {
    if (name.isEmpty() || REMARK_ENDS.indexOf(name.charAt(name.length() - 1)) < 0) {
      return name;
    }
    Matcher remark = REMARK.matcher(name);
    return mayBeRemarked(name) && remark.matches() ? remark.group("name") : name;
  }

  // The last bracket opens behind a word for a firm or a blank, not as in 合伙企业（有限合伙）.
  private static boolean mayBeRemarked(String name) {
    int open = name.length() - 1;
    while (open > 0 && OPENING.indexOf(name.charAt(open)) < 0) {
      open--;
    }
    return open > 0 && REMARKED.indexOf(name.charAt(open - 1)) >= 0;
  }

  /** The keys of the spellings under which the registry may have a firm of a name. */
  public static Set<String> spellings(String name) {
    String core = core(name);
    Set<String> spellings = new HashSet<>(List.of(NameKey.of(unremarked(name))));
    boolean company = core.endsWith(COMPANY);
    String own = company ? core.substring(0, core.length() - COMPANY.length()) : core;
    for (String placed : placed(own)) {
      for (String form : company ? FORMS : List.of("")) {
        spellings.add(placed + form);
      }
      if (isFormless(name)) {
        spellings.add(placed + SHARES + LIMITED);
      }
    }
    for (String place : company ? BEHIND : List.<String>of()) {
      spellings.add(own + place + COMPANY);
      spellings.add(own + place + LIMITED);
    }
    return spellings;
  }

  private static Set<String> placed(String own) {
    Set<String> placed = new HashSet<>();
    boolean elsewhere = IN_PROVINCE.matcher(own).find() || IN_CITY.matcher(own).find();
    for (String home : HOMES) {
      placed.add(home + own);
      if (elsewhere) {
        String start = IN_PROVINCE.matcher(home + own).replaceFirst("$1省");
        placed.add(start);
        placed.add(IN_CITY.matcher(home + own).replaceFirst("$1市"));
        placed.add(IN_CITY.matcher(start).replaceFirst("$1市"));
      }
    }
    return placed;
  }

  // Most names have neither.
  private static boolean has(String key) {
    for (int i = 0; i < key.length() && i < LONGEST; i++) {
      if (key.charAt(i) == '省' || key.charAt(i) == '市') {
        return true;
      }
    }
    return false;
  }
}
