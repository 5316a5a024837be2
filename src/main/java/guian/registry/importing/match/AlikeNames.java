package guian.registry.importing.match;

import guian.registry.model.NameKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out of the key of a name what people leave out or add: the words for province and city,
 * the zone and its province, the 有限 of a company, and what stands in brackets behind it. 贵州省甲公司 is
 * most likely 贵州甲公司, and 甲股份公司 甲股份有限公司, which a person has to say.
 */
public final class AlikeNames {
  // The zone and its province.
  private static final Pattern HOME = Pattern.compile("^(?:贵州)?(?:贵安新区|贵安)?(?=\\p{IsHan}{4})");
  private static final List<String> HOMES = List.of("", "贵州", "贵州省", "贵安", "贵安新区", "贵州贵安新区");
  private static final String COMPANY = "公司";
  private static final String LIMITED = "有限公司";
  // 甲数据有限公司（贵安）, but not a branch and not a form that the law writes in brackets.
  private static final Pattern REMARK =
      Pattern.compile(
          "(?<name>.{2,}(?:公司|厂|合作社|事务所|研究院|中心|医院|学校))[\\s\\u3000]*[(（\\[【〔［]"
              + "(?![^()（）]*(?:分|店|厂|部|处|所|站|中心|行|合伙|独资))[^()（）\\[\\]【】〔〕［］]*[)）\\]】〕］][\\s\\u3000]*");
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
    return HOME.matcher(placed).replaceFirst("").replace(LIMITED, COMPANY);
  }

  private static String unremarked(String name) {
    Matcher remark = REMARK.matcher(name);
    return !name.isEmpty()
            && REMARK_ENDS.indexOf(name.charAt(name.length() - 1)) >= 0
            && remark.matches()
        ? remark.group("name")
        : name;
  }

  /** The keys of the spellings under which the registry may have a firm of a name. */
  public static Set<String> spellings(String name) {
    String core = core(name);
    Set<String> spellings = new HashSet<>(List.of(NameKey.of(unremarked(name))));
    for (String form : List.of(core, core.replaceFirst(COMPANY, LIMITED))) {
      for (String home : HOMES) {
        String bare = home + form;
        for (String start : List.of(bare, IN_PROVINCE.matcher(bare).replaceFirst("$1省"))) {
          spellings.add(start);
          spellings.add(IN_CITY.matcher(start).replaceFirst("$1市"));
        }
      }
    }
    return spellings;
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
