package guian.registry.importing.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The universities that a cell names. */
final class Universities {
  private static final String SCHOOL = "(?<=大学|学院|学校|高专|高职|大专)";

  // A blank stands between Chinese names and inside English ones; 和 may be a part of a name.
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[、，,;；/\\r\\n\\t]+|(?<=\\p{IsHan})[ \\u3000]+(?=\\p{IsHan})"
              + ("|" + SCHOOL + "\\s*(?:以及|及|和|与)\\s*(?=\\p{IsHan})")
              + "|(?i)(?<=university|college|institute)\\s+(?:and|&)\\s+");
  private static final Pattern ANY =
      Pattern.compile(
          "不限.*|每[校所家个].*|各校.*|无要求|.*均可|全部|所有|(所有|全部|各|各大|全国)?(高校|院校)|any|all|any university");
  // 贵州大学（10人）
  private static final Pattern COUNT =
      Pattern.compile("\\s*(?:[(（]\\s*\\d+\\s*[人名个]?\\s*[)）]|\\d+\\s*[人名个])$");
  // 贵州大学等3所高校
  private static final Pattern AND_OTHERS =
      Pattern.compile(
          "(?<first>\\p{IsHan}+?)(?<!高)等(?:[\\d一二两三四五六七八九十]+)?[所家个]?(?:高校|院校|大学|学校)?|(?i).*\\betc\\.?");

  private Universities() {}

  /**
   * The names in a cell's text; none where any will do, or where the text names some of several.
   */
  static List<String> in(String text) {
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(text)) {
      String name = COUNT.matcher(part.strip()).replaceFirst("");
      if (!name.isEmpty() && !ANY.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
        names.add(name);
      }
    }
    return namesOthers(text) ? List.of() : List.copyOf(names);
  }

  /** Whether a text says that there are others than those it names. */
  static boolean namesOthers(String text) {
    return AND_OTHERS.matcher(text.strip()).matches()
        || List.of(BETWEEN.split(text)).stream()
            .anyMatch(part -> AND_OTHERS.matcher(part.strip()).matches());
  }
}
