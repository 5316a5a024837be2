package guian.registry.text;

import guian.registry.model.IndicatorKind;
import guian.registry.model.Period;
import guian.registry.model.Period.Kind;

/** How periods are written: a cumulative and a single one never look alike. */
public final class Periods {
  private final Messages messages;

  /** Periods in the language of {@code messages}. */
  public Periods(Messages messages) {
    this.messages = messages;
  }

  /** The period of a value: with its basis, of a stock its end, whatever it is of. */
  public String of(IndicatorKind kind, Period period) {
    return kind.isAtEnd() ? end(period) : full(period);
  }

  /** The period with its basis: 2017 1–6月累计, 2017 二季度（单季）, 2016 全年. */
  public String full(Period period) {
    String year = Integer.toString(period.year());
    return switch (period.kind()) {
      case YEAR -> messages.get("period.year", year);
      case HALF -> messages.get("period.half." + period.ordinal(), year);
      case QUARTER -> messages.get("period.quarter." + period.ordinal(), year);
      case YTD, YTD_MONTH -> messages.get("period.ytd", year, months(period));
      case MONTH -> messages.get("period.month", year, monthName(period.ordinal()));
    };
  }

  /** The period in a running sentence: 2017 年 1–6月累计. */
  public String sentence(Period period) {
    String year = Integer.toString(period.year());
    return isCumulative(period)
        ? messages.get("period.sentence.ytd", year, months(period))
        : period.kind() == Kind.YEAR ? messages.get("period.sentence.year", year) : full(period);
  }

  /** The period without its basis, for a column head that states it below: 2017 1–6月, 2016. */
  public String head(Period period) {
    String year = Integer.toString(period.year());
    return period.kind() == Kind.YEAR ? year : messages.get("period.head", year, months(period));
  }

  /** The months without the year: 1–6月 from January, 4–6月 for a quarter alone. */
  public String months(Period period) {
    int last = period.lastMonth();
    int first = period.firstMonth();
    return first == last
        ? monthName(last)
        : messages.get("period.months", startName(first), monthName(last));
  }

  /** The end of the period, where a stock is counted: 2017 年 6 月末. */
  public String end(Period period) {
    String year = Integer.toString(period.year());
    return messages.get("period.end", year, startName(period.lastMonth()));
  }

  /** The last month as part of a longer name: 6, Jun. */
  public String month(Period period) {
    return startName(period.lastMonth());
  }

  /** The word for the basis: 累计, 单季, 全年. */
  public String basis(Period period) {
    return messages.get(
        isCumulative(period)
            ? "period.basis.ytd"
            : period.kind() == Kind.YEAR ? "period.basis.year" : "period.basis.single");
  }

  private static boolean isCumulative(Period period) {
    return period.kind() == Kind.YTD || period.kind() == Kind.YTD_MONTH;
  }

  private String monthName(int month) {
    return messages.get("period.month.name." + month);
  }

  private String startName(int month) {
    return messages.get("period.month.start." + month);
  }
}
