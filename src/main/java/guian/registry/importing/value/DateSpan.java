package guian.registry.importing.value;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text that says from when to when: 2017年7月10日—8月31日, 2017.7-2017.8. */
public final class DateSpan {
  private static final Pattern PARTED =
      Pattern.compile("(?<from>.*?\\d.*?)(?:至|到|~|—+|–|--+|to|until)(?<to>.*\\d.*)");
  private static final Pattern DASHED =
      Pattern.compile("(?<from>\\d{4}[./年]\\d{1,2}[月./]?(?:\\d{1,2}日?)?)-(?<to>\\d.*)");
  private static final Pattern YEAR = Pattern.compile("(?<year>\\d{4}[-./年]).*");

  private DateSpan() {}

  /** The first and the last day as written, the year of the first given to the last; or one day. */
  public static List<String> ends(String raw) {
    String text = Plain.narrow(raw).strip();
    Matcher m = DASHED.matcher(text.replaceAll("\\s", ""));
    if (!m.matches()) {
      m = PARTED.matcher(text);
      if (!m.matches()) {
        return List.of(bare(text));
      }
    }
    String from = bare(m.group("from"));
    return List.of(from, dated(bare(m.group("to")), from));
  }

  private static String bare(String end) {
    return end.strip().replaceAll("^[自从由]|(起|开始|止|底|末)$", "");
  }

  private static String dated(String to, String from) {
    Matcher year = YEAR.matcher(from);
    boolean lacks = !to.matches("\\d{4}.*") && to.matches("\\d.*");
    return lacks && year.matches() ? year.group("year") + to : to;
  }
}
