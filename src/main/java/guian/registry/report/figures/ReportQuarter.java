package guian.registry.report.figures;

import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** January to the end of a quarter of a year: what one quarterly report is about. */
public record ReportQuarter(int year, int quarter) {
  private static final int MONTHS = 3;
  private static final Pattern CODE = Pattern.compile("([12]\\d{3})Q([1-4])");

  /** The quarter that {@code text} names, such as 2017Q1; empty when it names none. */
  public static Optional<ReportQuarter> parse(String text) {
    Matcher m = CODE.matcher(text.strip().toUpperCase(Locale.ROOT));
    return m.matches()
        ? Optional.of(new ReportQuarter(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
        : Optional.empty();
  }

  /** The text that {@link #parse} reads. */
  public String code() {
    return year + "Q" + quarter;
  }

  /** January to the end of the quarter. */
  public Period period() {
    return Period.throughQuarter(year, quarter);
  }

  /** The part of the year that has passed at its end (时序进度): 25, 50, 75, 100 per cent. */
  BigDecimal passedPercent() {
    return BigDecimal.valueOf(25L * quarter);
  }

  /** The number of the last month. */
  public int lastMonth() {
    return quarter * MONTHS;
  }

  /** The same months of the year before. */
  public ReportQuarter yearBefore() {
    return new ReportQuarter(year - 1, quarter);
  }

  /** The report before this one: a quarter less, or the whole year before. */
  public ReportQuarter previous() {
    return quarter == 1 ? new ReportQuarter(year - 1, 4) : new ReportQuarter(year, quarter - 1);
  }

  /** Whether a date certainly lies within the months; a date known to the year only may not. */
  public boolean covers(PartialDate date) {
    return date.year() == year && lastMonthOf(date) <= lastMonth();
  }

  /** Whether a date may lie within the months, but is not known well enough to tell. */
  public boolean mayCover(PartialDate date) {
    return date.year() == year && !covers(date) && date.month() == 0;
  }

  /** Whether a date certainly lies after the months. */
  public boolean endsBefore(PartialDate date) {
    return date.year() > year || (date.year() == year && date.month() > lastMonth());
  }

  private static int lastMonthOf(PartialDate date) {
    return date.month() == 0 ? 12 : date.month();
  }
}
