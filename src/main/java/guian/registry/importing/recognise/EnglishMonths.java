package guian.registry.importing.recognise;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes English months as the Chinese do, which is how periods are read: Jan-Jun 2017, June 2017.
 */
final class EnglishMonths {
  private static final String NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern STRETCH =
      Pattern.compile(
          "\\b" + MONTH + "\\s*(?:-|to)\\s*" + MONTH + ",?\\s+((?:19|20)\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ONE =
      Pattern.compile("\\b" + MONTH + ",?\\s+((?:19|20)\\d{2})\\b", Pattern.CASE_INSENSITIVE);

  private EnglishMonths() {}

  /** The text with its months written as in 2017年1-6月. */
  static String replaced(String narrow) {
    String stretches =
        STRETCH
            .matcher(narrow)
            .replaceAll(m -> m.group(3) + "年" + number(m, 1) + "-" + number(m, 2) + "月");
    return ONE.matcher(stretches).replaceAll(m -> m.group(2) + "年" + number(m, 1) + "月");
  }

  private static int number(MatchResult m, int group) {
    String name = m.group(group).substring(0, 3).toLowerCase(Locale.ROOT);
    return NAMES.indexOf(name) / 3 + 1;
  }
}
