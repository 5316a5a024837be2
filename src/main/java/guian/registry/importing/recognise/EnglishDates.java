package guian.registry.importing.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes English dates as the Chinese do, which is how periods are read: Jan-Jun 2017, end of June
 * 2017, FY2017 (a firm registered in China has the calendar year by law).
 */
final class EnglishDates {
  private static final String NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern STRETCH =
      Pattern.compile(
          "\\b" + MONTH + "\\s*(?:-|to)\\s*" + MONTH + ",?\\s+((?:19|20)\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ONE =
      Pattern.compile("\\b" + MONTH + "(?:,?\\s+|-)((?:19|20)\\d{2})\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern DAY =
      Pattern.compile(
          "\\b([0-3]?\\d)[\\s-]+" + MONTH + "(?:,?\\s+|-)((?:19|20)\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);
  // 30-Jun-17, Jun-17
  private static final Pattern SHORT =
      Pattern.compile("\\b(?:[0-3]?\\d-)?" + MONTH + "-'?(\\d{2})\\b", Pattern.CASE_INSENSITIVE);
  // 1Q24, 2H2024
  private static final Pattern PART_FIRST =
      Pattern.compile("\\b([1-4])([QH])\\s*'?(?:20)?(\\d{2})\\b", Pattern.CASE_INSENSITIVE);
  // as of end 2016, at year-end 2016, in 2016
  private static final Pattern EDGE =
      Pattern.compile(
          "\\b(?:(?:as (?:of|at)|at|on)\\s+)?(?:the )?(?<end>(?:end(?:[ -]of)?|year-?end)[ -](?:of"
              + " )?)?(?<=[ -])(?<year>(?:19|20)\\d{2})(?<more>[-./年QH])?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FISCAL =
      Pattern.compile("\\b[FC]Y\\s*(?=(?:19|20)\\d{2})", Pattern.CASE_INSENSITIVE);

  // FY16
  private static final Pattern SHORT_FISCAL =
      Pattern.compile("\\bFY\\s*'?(\\d{2})(?!\\d)", Pattern.CASE_INSENSITIVE);
  // 2016A, 2017E, 2018B: actual, estimate, budget
  private static final Pattern MARKED = Pattern.compile("\\b((?:19|20)\\d{2})([AEFB])\\b");

  // Q1 2016, H1 of 2016
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "\\b([QH][1-4])(?:,?\\s+|\\s+of\\s+)((?:19|20)\\d{2})\\b", Pattern.CASE_INSENSITIVE);
  // first quarter of 2016, first nine months of 2016, six months ended 30 June 2016
  private static final String ORDINAL = "(first|second|third|fourth|1st|2nd|3rd|4th)";
  private static final Pattern WRITTEN_QUARTER =
      Pattern.compile("\\b" + ORDINAL + "[ -](quarter|half)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTHS =
      Pattern.compile(
          "\\b(?:first )?(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})"
              + " months(?: of|,)? (?:(?:ended|ending|to)(?: on)? [^\\d]*(?:\\d{1,2},?"
              + " )?[^\\d]*)?((?:19|20)\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> NUMBERS =
      List.of("one two three four five six seven eight nine ten eleven twelve".split(" "));
  // Words that take their year and months from around them.
  private static final Map<Pattern, String> RELATIVE = new LinkedHashMap<>();

  static {
    say(
        "上年同期",
        "(?:the )?(?:same|corresponding) period,? (?:of |in )?(?:the )?(?:last|previous|prior)"
            + " year");
    say("累计", "year[ -]to[ -]date");
    say("本年", "this year");
    say("上年", "(?:the )?(?:last|previous|prior) year");
    say("期末", "(?:at )?(?:the )?end of (?:the )?period|period[ -]end");
    for (int month = 1; month <= 12; month++) {
      String name = NAMES.substring(3 * month - 3, 3 * month);
      say(month + "月末", "(?:at )?(?:the )?end[ -](?:of )?" + name + "[a-z]*\\b(?! *\\d)");
    }
  }

  private EnglishDates() {}

  private static void say(String chinese, String english) {
    RELATIVE.put(Pattern.compile("\\b(?:" + english + ")", Pattern.CASE_INSENSITIVE), chinese);
  }

  /** A heading's or title's text with its words about periods, such as this year, as in Chinese. */
  static String relative(String narrow) {
    String text = replaced(narrow);
    for (Map.Entry<Pattern, String> words : RELATIVE.entrySet()) {
      text = words.getKey().matcher(text).replaceAll(words.getValue());
    }
    return text;
  }

  /** The text with its dates written as in 2017年1-6月. */
  static String replaced(String said) {
    String quarters = WRITTEN_QUARTER.matcher(said).replaceAll(EnglishDates::part);
    String narrow =
        MONTHS
            .matcher(YEAR_LAST.matcher(quarters).replaceAll("$2$1"))
            .replaceAll(m -> m.group(2) + "年1-" + count(m.group(1)) + "月");
    String stretches =
        STRETCH
            .matcher(narrow)
            .replaceAll(m -> m.group(3) + "年" + number(m, 1) + "-" + number(m, 2) + "月");
    String days =
        DAY.matcher(stretches)
            .replaceAll(m -> m.group(3) + "年" + number(m, 2) + "月" + m.group(1) + "日");
    String months = ONE.matcher(days).replaceAll(m -> m.group(2) + "年" + number(m, 1) + "月");
    months = SHORT.matcher(months).replaceAll(m -> shortened(m));
    String parts = PART_FIRST.matcher(months).replaceAll("20$3$2$1");
    String marked = MARKED.matcher(parts).replaceAll(EnglishDates::marked);
    String fiscal = SHORT_FISCAL.matcher(marked).replaceAll("20$1年");
    String ends = EDGE.matcher(fiscal).replaceAll(EnglishDates::end);
    return FISCAL.matcher(ends).replaceAll("");
  }

  // With a day it is the state on that day, without one the month.
  private static String shortened(MatchResult m) {
    String day = Character.isDigit(m.group().charAt(0)) ? m.group().split("-")[0] + "日" : "";
    return "20" + m.group(2) + "年" + number(m, 1) + "月" + day;
  }

  // The end of 2017 is that year's end, the end of June 2017 that month's.
  private static String end(MatchResult m) {
    String more = m.group("more");
    String ofYear = m.group("end") == null ? "" : "年末";
    return m.group("year") + (more == null ? ofYear : more);
  }

  private static String marked(MatchResult m) {
    return m.group(1)
        + switch (m.group(2)) {
          case "A" -> "年";
          case "B" -> "年budget";
          default -> "年forecast";
        };
  }

  private static String part(MatchResult m) {
    String ordinal = m.group(1).toLowerCase(Locale.ROOT);
    int number =
        Character.isDigit(ordinal.charAt(0))
            ? ordinal.charAt(0) - '0'
            : List.of("first", "second", "third", "fourth").indexOf(ordinal) + 1;
    boolean half = m.group(2).equalsIgnoreCase("half");
    return half && number > 2 ? m.group() : (half ? "H" : "Q") + number;
  }

  private static int count(String number) {
    return Character.isDigit(number.charAt(0))
        ? Integer.parseInt(number)
        : NUMBERS.indexOf(number.toLowerCase(Locale.ROOT)) + 1;
  }

  private static int number(MatchResult m, int group) {
    String name = m.group(group).substring(0, 3).toLowerCase(Locale.ROOT);
    return NAMES.indexOf(name) / 3 + 1;
  }
}
