package guian.registry.importing.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves the words for province and city out of the key of a name: 贵州省甲公司 is most likely 贵州甲公司,
 * which a person has to say.
 */
public final class Places {
  private static final Pattern PROVINCE = Pattern.compile("^(\\p{IsHan}{2,3})省");
  private static final Pattern CITY = Pattern.compile("^(\\p{IsHan}{2,5}?)市(?=\\p{IsHan}{4})");
  private static final Pattern IN_PROVINCE =
      Pattern.compile("^(贵州|四川|云南|湖南|湖北|广东|江苏|浙江|山东|福建|河南|河北|安徽|江西|海南|陕西|山西|甘肃|青海|辽宁|吉林|黑龙江)");
  private static final Pattern IN_CITY =
      Pattern.compile("^((?:贵州省?)?(?:贵阳|安顺|遵义|六盘水|毕节|铜仁|凯里|兴义|都匀|清镇)|北京|上海|天津|重庆|深圳|广州|杭州|成都)");
  private static final int LONGEST = 8;

  private Places() {}

  /** The key without these words; the key itself when it has none. */
  static String without(String key) {
    if (!has(key)) {
      return key;
    }
    String city = PROVINCE.matcher(key).replaceFirst("$1");
    return CITY.matcher(city).replaceFirst("$1");
  }

  /** The keys of the spellings under which the registry may have a firm. */
  public static Set<String> spellings(String key) {
    String bare = without(key);
    Set<String> spellings = new HashSet<>(List.of(bare));
    for (String start : List.of(bare, IN_PROVINCE.matcher(bare).replaceFirst("$1省"))) {
      spellings.add(start);
      spellings.add(IN_CITY.matcher(start).replaceFirst("$1市"));
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
