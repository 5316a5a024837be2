package guian.registry.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as precise as it is known; {@code month} and {@code day} are 0 when they are not. */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** Refuses a date that the calendar does not have, and a day without a month. */
  public PartialDate {
    if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
      throw new DateTimeException("no such date: " + year + "-" + month + "-" + day);
    }
    if (day != 0) {
      LocalDate unused = LocalDate.of(year, month, day);
    } else if (month != 0) {
      YearMonth unused = YearMonth.of(year, month);
    }
  }

  /** The date in {@code text}, ISO 8601 and as precise as written; empty when it is none. */
  public static Optional<PartialDate> parse(String text) {
    Matcher m = ISO.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PartialDate(number(m, 1), number(m, 2), number(m, 3)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher m, int group) {
    return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
  }

  /** A date known to the day. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The first day that it may mean. */
  public LocalDate firstDay() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /** {@code day}, {@code month} or {@code year}. */
  public String precision() {
    return day != 0 ? "day" : month != 0 ? "month" : "year";
  }

  /** ISO 8601 text, as precise as known: 2015, 2015-08 or 2015-08-03. */
  public String iso() {
    StringBuilder text = new StringBuilder(10);
    for (int part = 1000; part > 0; part /= 10) {
      text.append((char) ('0' + year / part % 10));
    }
    append(text, month);
    append(text, day);
    return text.toString();
  }

  private static void append(StringBuilder text, int part) {
    if (part != 0) {
      text.append('-').append((char) ('0' + part / 10)).append((char) ('0' + part % 10));
    }
  }

  /** Whether it is earlier as far as both are known: 2017 is not before 2017-03, 2016 is. */
  public boolean isSurelyBefore(PartialDate other) {
    int known = Math.min(iso().length(), other.iso().length());
    return iso().substring(0, known).compareTo(other.iso().substring(0, known)) < 0;
  }

  /** Orders by time; of two equal beginnings the less precise comes first. */
  @Override
  public int compareTo(PartialDate other) {
    int years = Integer.compare(year, other.year);
    int months = years != 0 ? years : Integer.compare(month, other.month);
    return months != 0 ? months : Integer.compare(day, other.day);
  }
}
