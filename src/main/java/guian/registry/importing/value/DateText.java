package guian.registry.importing.value;

import guian.registry.importing.workbook.Cell;
import guian.registry.model.PartialDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date, as precise as it is written. */
public final class DateText {
  /** What a cell says about a date. */
  public sealed interface Reading {}

  /** A date. */
  public record Exact(PartialDate date) implements Reading {}

  /** No value. */
  public record None() implements Reading {}

  /** A date that can be read in two ways, such as one with a year of two digits. */
  public record Ambiguous() implements Reading {}

  /** Something else. */
  public record Unreadable() implements Reading {}

  private static final String TIME =
      "(?:[t ]*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?)?";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?号?" + TIME),
          Pattern.compile("(\\d{4})(\\d{2})(\\d{2})"),
          Pattern.compile("(\\d{4})[-/.年](\\d{1,2})月?份?"),
          Pattern.compile("(\\d{4})(0[1-9]|1[0-2])"),
          Pattern.compile("(\\d{4})年?"));
  // 24 May 2016, May 24, 2016, May 2016
  private static final String MONTH =
      "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final List<Pattern> ENGLISH =
      List.of(
          Pattern.compile(
              "(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -]?(?<year>\\d{4})"),
          Pattern.compile(MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ?(?<year>\\d{4})"),
          Pattern.compile("(?<day>)" + MONTH + ",?[ -]?(?<year>\\d{4})"));
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern SPACED = Pattern.compile("\\s*([-/.年月日])\\s*");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + TIME);
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{2}[-/.年]\\d{1,2}(?:[-/.月]\\d{1,2}日?|月)?|\\d{2}年");
  // Day numbers of the years 1954 to 2064; a year and a whole date have fewer and more digits.
  private static final int FIRST_SERIAL = 20_000;
  private static final int LAST_SERIAL = 60_000;
  private static final int LAST_MONTH = 20_359;

  private static final Pattern PERHAPS_OCTOBER = Pattern.compile("(?:19|20)\\d{2}\\.1");
  private static final Pattern KEPT_ZERO = Pattern.compile("(?:19|20)\\d{2}\\.(?:10|0[1-9])");

  private DateText() {}

  /** Whether a text may have lost the zero of October where cells have no types: 2018.1. */
  public static boolean mayLackZero(String raw) {
    return PERHAPS_OCTOBER.matcher(Plain.narrow(raw).strip()).matches();
  }

  /** Whether a text shows that its column keeps zeros: 2018.10, 2018.05. */
  public static boolean keepsZero(String raw) {
    return KEPT_ZERO.matcher(Plain.narrow(raw).strip()).matches();
  }

  /**
   * Reads a cell.
   *
   * @param epoch the day with the number 0 in the cell's workbook
   */
  public static Reading read(Cell cell, LocalDate epoch) {
    return switch (cell) {
      case Cell.Date date -> new Exact(date(date));
      case Cell.Number number -> number(number.value(), epoch);
      case Cell.Text text -> text(text.raw());
      case Cell.Flag flag -> new Unreadable();
      case Cell.Fault fault -> new Unreadable();
    };
  }

  // The text of a date shown without its day says no day.
  private static PartialDate date(Cell.Date cell) {
    return PartialDate.parse(cell.raw())
        .orElseGet(() -> PartialDate.of(cell.value().toLocalDate()));
  }

  private static Reading number(BigDecimal value, LocalDate epoch) {
    if (value.stripTrailingZeros().scale() > 0) {
      return value.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) > 0
          ? number(new BigDecimal(value.toBigInteger()), epoch)
          : yearAndMonth(value.stripTrailingZeros().toPlainString());
    }
    int whole = value.abs().compareTo(BigDecimal.TEN.pow(9)) < 0 ? value.intValue() : -1;
    // 20181 is a day of 1955, or January 2018 without its zero.
    if (whole >= FIRST_SERIAL && whole <= LAST_MONTH && whole % 10 > 0) {
      return new Ambiguous();
    }
    if (whole >= FIRST_SERIAL && whole <= LAST_SERIAL) {
      return new Exact(PartialDate.of(epoch.plusDays(whole)));
    }
    return whole < 0 ? new Unreadable() : text(Integer.toString(whole));
  }

  // 2015.08 and 2015.8 are one month; 2015.1 may be January, or October with its zero lost.
  private static Reading yearAndMonth(String text) {
    return text.matches("(19|20)\\d{2}\\.(0[1-9]|1[12]|[2-9])") ? text(text) : new Ambiguous();
  }

  /** Which of day and month stands first where the year stands last. */
  public enum Order {
    UNKNOWN,
    DAY_FIRST,
    MONTH_FIRST
  }

  /** Reads a text. */
  public static Reading text(String raw) {
    return text(raw, Order.UNKNOWN);
  }

  /**
   * Reads a text.
   *
   * @param order what other dates of the same column show of dates such as 04/09/2015
   */
  public static Reading text(String raw, Order order) {
    if (Missing.isMark(raw)) {
      return new None();
    }
    String text =
        SPACED
            .matcher(ChineseDate.inDigits(Plain.narrow(raw).strip()))
            .replaceAll("$1")
            .toLowerCase(Locale.ROOT);
    for (Pattern form : FORMS) {
      Matcher m = form.matcher(text);
      if (m.matches()) {
        return date(m).<Reading>map(Exact::new).orElse(new Unreadable());
      }
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      return yearLast(last, order);
    }
    if (SHORT_YEAR.matcher(text).matches()) {
      return new Ambiguous();
    }
    return english(text).<Reading>map(Exact::new).orElseGet(Unreadable::new);
  }

  /** What one date shows of the order of day and month in its column. */
  public static Order order(String raw) {
    Matcher m = YEAR_LAST.matcher(Plain.narrow(raw).toLowerCase(Locale.ROOT));
    if (!m.matches()) {
      return Order.UNKNOWN;
    }
    boolean dayFirst = Integer.parseInt(m.group(1)) > 12;
    boolean monthFirst = Integer.parseInt(m.group(2)) > 12;
    return dayFirst == monthFirst ? Order.UNKNOWN : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
  }

  private static Reading yearLast(Matcher m, Order told) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(2));
    Order own = order(m.group());
    Order order = own == Order.UNKNOWN ? told : own;
    if (order == Order.UNKNOWN && first != second) {
      return first > 12 ? new Unreadable() : new Ambiguous();
    }
    boolean monthFirst = order == Order.MONTH_FIRST;
    return date(
            Integer.parseInt(m.group(3)), monthFirst ? first : second, monthFirst ? second : first)
        .<Reading>map(Exact::new)
        .orElseGet(Unreadable::new);
  }

  private static Optional<PartialDate> english(String text) {
    for (Pattern form : ENGLISH) {
      Matcher m = form.matcher(text);
      if (m.matches()) {
        int month = MONTHS.indexOf(m.group("month")) / 3 + 1;
        String day = m.group("day");
        return date(
            Integer.parseInt(m.group("year")), month, day.isEmpty() ? 0 : Integer.parseInt(day));
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> date(Matcher m) {
    int month = m.groupCount() > 1 ? Integer.parseInt(m.group(2)) : 0;
    int day = m.groupCount() > 2 ? Integer.parseInt(m.group(3)) : 0;
    int year = Integer.parseInt(m.group(1));
    return m.groupCount() > 1 && month == 0 ? Optional.empty() : date(year, month, day);
  }

  private static Optional<PartialDate> date(int year, int month, int day) {
    if (year < 1800 || year > 2200) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PartialDate(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
