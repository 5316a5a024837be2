package guian.registry.importing.recognise;

import guian.registry.model.IndicatorKind;
import guian.registry.model.Period;
import java.util.List;

/** The periods that a heading may mean whose words leave it open, as answers to choose from. */
final class LikelyPeriods {
  private final PeriodWords report;

  /**
   * Looks from what a sheet reports.
   *
   * @param report what stands above the table about its period
   */
  LikelyPeriods(PeriodWords report) {
    this.report = report;
  }

  /** The periods that a figure may be of, the likeliest first; empty when any may be meant. */
  List<Period> of(PeriodPlanner.Figure figure) {
    PeriodWords words = figure.words();
    Span span = report.span();
    if (report.unclear() || report.year() == null || span == null || !span.isConcrete()) {
      return List.of();
    }
    int year = words.year() == null ? report.year() : words.year();
    boolean stock = figure.indicator().kind() == IndicatorKind.STOCK;
    if (words.edge() == PeriodWords.Edge.YEAR_END) {
      return List.of(Period.year(year - 1), Period.year(year));
    }
    return words.edge() == PeriodWords.Edge.OPENING && stock
        ? List.of(Period.year(year - 1), before(year, span))
        : List.of();
  }

  // The state at the end of the quarter or month before.
  private static Period before(int year, Span span) {
    boolean monthly = span.kind() == Span.Kind.MONTH || span.kind() == Span.Kind.POINT;
    int month = span.lastMonth() - (monthly ? 1 : span.kind() == Span.Kind.HALF ? 6 : 3);
    return month % 3 == 0 ? Period.quarter(year, month / 3) : Period.month(year, month);
  }
}
