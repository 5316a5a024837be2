package guian.registry.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A period of a calendar year: the year, a half, a quarter or a month alone, or the months from
 * January to the end of a quarter or month (cumulative, 年初至今).
 *
 * <p>For a stock the period names its end. January to December is always the year.
 *
 * @param ordinal the number of the half, quarter or month; 0 for the year
 */
public record Period(Kind kind, int year, int ordinal) {
  /** What a period's ordinal counts, and whether the period begins in January. */
  public enum Kind implements Coded {
    YEAR("", 1, 12, false),
    HALF("H", 2, 6, false),
    QUARTER("Q", 4, 3, false),
    YTD("Q", 4, 3, true),
    MONTH("M", 12, 1, false),
    YTD_MONTH("M", 12, 1, true);

    private final String letter;
    private final int count;
    private final int months;
    private final boolean cumulative;

    Kind(String letter, int count, int months, boolean cumulative) {
      this.letter = letter;
      this.count = count;
      this.months = months;
      this.cumulative = cumulative;
    }
  }

  private static final Pattern CODE = Pattern.compile("(\\d{4})(?:([HQM])(\\d{1,2})(C?))?");

  /**
   * Refuses an ordinal that the kind does not have, and a second name for one period: January to
   * December is the year, January to the end of a quarter counts quarters.
   */
  public Period {
    boolean wholeYear = kind == Kind.YEAR;
    if (year < 1000 || year > 9999 || (wholeYear ? ordinal != 0 : ordinal < 1)) {
      throw new IllegalArgumentException("no such period: " + kind + " " + year + " " + ordinal);
    }
    boolean otherwiseNamed =
        (kind.cumulative && ordinal == kind.count) || (kind == Kind.YTD_MONTH && ordinal % 3 == 0);
    if (ordinal > kind.count || otherwiseNamed) {
      throw new IllegalArgumentException("no such period: " + kind + " " + year + " " + ordinal);
    }
  }

  // By hand, and so wherever rows by the hundred thousand are compared: what Java makes of a record
  // is several times slower before the optimizing compiler, which commands run without, has seen
  // it.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Period period
        && kind == period.kind
        && year == period.year
        && ordinal == period.ordinal;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * year + kind.ordinal()) + ordinal;
  }

  /** The whole year. */
  public static Period year(int year) {
    return new Period(Kind.YEAR, year, 0);
  }

  /** The first or second half alone. */
  public static Period half(int year, int half) {
    return new Period(Kind.HALF, year, half);
  }

  /** One quarter alone. */
  public static Period quarter(int year, int quarter) {
    return new Period(Kind.QUARTER, year, quarter);
  }

  /** January to the end of a quarter; through the fourth it is the year. */
  public static Period throughQuarter(int year, int quarter) {
    return quarter == 4 ? year(year) : new Period(Kind.YTD, year, quarter);
  }

  /** One month alone. */
  public static Period month(int year, int month) {
    return new Period(Kind.MONTH, year, month);
  }

  /** January to the end of a month; through December it is the year, through March a quarter's. */
  public static Period throughMonth(int year, int month) {
    return month % 3 == 0
        ? throughQuarter(year, month / 3)
        : new Period(Kind.YTD_MONTH, year, month);
  }

  /** The period with this {@link #code()}; empty when the text is none. */
  public static Optional<Period> parse(String code) {
    Matcher m = CODE.matcher(code);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parsed(m));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Period parsed(Matcher m) {
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) == null) {
      return year(year);
    }
    boolean cumulative = !m.group(4).isEmpty();
    Kind kind =
        switch (m.group(2)) {
          case "H" -> Kind.HALF;
          case "Q" -> cumulative ? Kind.YTD : Kind.QUARTER;
          default -> cumulative ? Kind.YTD_MONTH : Kind.MONTH;
        };
    if (kind == Kind.HALF && cumulative) {
      throw new IllegalArgumentException(m.group());
    }
    return new Period(kind, year, Integer.parseInt(m.group(3)));
  }

  /** The text the schema keeps: 2016, 2017H1, 2017Q2, 2017Q2C, 2017M05, 2017M05C. */
  public String code() {
    if (kind == Kind.YEAR) {
      return Integer.toString(year);
    }
    String number = kind.letter.equals("M") ? "%02d".formatted(ordinal) : "" + ordinal;
    return year + kind.letter + number + (kind.cumulative ? "C" : "");
  }

  /** The last month of the period, 1 to 12. */
  public int lastMonth() {
    return kind == Kind.YEAR ? 12 : ordinal * kind.months;
  }

  /** The first month of the period, 1 to 12. */
  public int firstMonth() {
    return startsInJanuary() ? 1 : lastMonth() - kind.months + 1;
  }

  /** Whether the period runs from January: a year, a cumulative, or the first half or quarter. */
  public boolean startsInJanuary() {
    return kind == Kind.YEAR || kind.cumulative || ordinal == 1;
  }

  /** The same months of the year before. */
  public Period yearBefore() {
    return new Period(kind, year - 1, ordinal);
  }
}
