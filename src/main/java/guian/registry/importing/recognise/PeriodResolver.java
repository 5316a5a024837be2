package guian.registry.importing.recognise;

import guian.registry.model.IndicatorKind;
import guian.registry.model.Period;

/**
 * Makes a period of what a heading and its surroundings say; what they leave open becomes a
 * question.
 */
final class PeriodResolver {
  /** What is known of a column's period. */
  sealed interface Resolution {}

  /**
   * The period is known.
   *
   * @param prior whether it is last year's figure as this file restates it
   */
  record Known(Period period, boolean prior) implements Resolution {}

  /** The months are known, but not whether the figure runs from January. */
  record AskBasis(Period cumulative, Period single) implements Resolution {}

  /** The period is not known. */
  record AskPeriod() implements Resolution {}

  /** How a person, or another column, settled whether figures run from January. */
  enum Basis {
    OPEN,
    CUMULATIVE,
    SINGLE
  }

  private final PeriodWords report;
  private final ReportedMonths months;

  /** Resolves against what the title, the sheet's name and the file's name say. */
  PeriodResolver(PeriodWords report) {
    this.report = report;
    this.months = new ReportedMonths(report);
  }

  Resolution resolve(PeriodWords said, IndicatorKind kind, Basis basis) {
    PeriodWords words = inYear(said);
    if (words.unclear() || (report.unclear() && !words.isComplete())) {
      return new AskPeriod();
    }
    Integer year = months.year(words);
    Span span = words.isUnfinished() ? null : months.span(words);
    if (year == null || span == null) {
      return new AskPeriod();
    }
    boolean prior = isPrior(words);
    if (kind.isAtEnd()) {
      return stock(words, span, year, prior);
    }
    return flow(words, span, year, prior, basis);
  }

  // 上期 in a sheet about a year is the year before.
  private PeriodWords inYear(PeriodWords words) {
    Span reported = months.reported();
    boolean yearBefore =
        words.isOf(Span.Kind.PREVIOUS)
            && reported != null
            && reported.kind() == Span.Kind.YEAR
            && !report.unclear();
    return yearBefore ? words.ofLastYear() : words;
  }

  private boolean isPrior(PeriodWords words) {
    Integer back = words.yearsBack();
    if (words.base() == PeriodWords.Base.PUBLISHED) {
      return false;
    }
    if (words.samePeriod() || isRestated(words)) {
      return true;
    }
    Span reported = months.reported();
    boolean yearly = reported != null && reported.kind() == Span.Kind.YEAR;
    Span own = words.span();
    boolean likeReport =
        own == null ? yearly || words.cumulative() : yearly || own.kind() != Span.Kind.YEAR;
    return back != null && back == 1 && likeReport;
  }

  // 2016年（同口径） beside 2017年; of the year that is reported the words change nothing.
  private boolean isRestated(PeriodWords words) {
    Integer named = words.year();
    Integer reported = report.year();
    return words.base() == PeriodWords.Base.RESTATED
        && named != null
        && (reported == null || named < reported);
  }

  private Resolution stock(PeriodWords words, Span span, int year, boolean prior) {
    if (words.edge() == PeriodWords.Edge.YEAR_START) {
      return new Known(Period.year(year - 1), prior);
    }
    if (words.edge() == PeriodWords.Edge.OPENING) {
      return runsFromJanuary(words, span)
          ? new Known(Period.year(year - 1), prior)
          : new AskPeriod();
    }
    int month = span.lastMonth();
    if (month == 12) {
      return new Known(Period.year(year), prior);
    }
    return new Known(
        month % 3 == 0 ? Period.quarter(year, month / 3) : Period.month(year, month), prior);
  }

  // 期初 of a month or a quarter alone is its own beginning, or that of the year.
  private boolean runsFromJanuary(PeriodWords words, Span span) {
    return switch (span.kind()) {
      case YEAR, THROUGH_MONTH -> true;
      default -> span.number() == 1 || words.cumulative() || report.cumulative();
    };
  }

  private static boolean isOpening(PeriodWords words) {
    return words.edge() == PeriodWords.Edge.OPENING || words.edge() == PeriodWords.Edge.YEAR_START;
  }

  private Resolution flow(PeriodWords words, Span span, int year, boolean prior, Basis basis) {
    // Nothing is earned at the beginning of a period.
    if (isOpening(words)) {
      return new AskPeriod();
    }
    int last = span.lastMonth();
    Period cumulative = Period.throughMonth(year, last);
    boolean inherited = words.span() == null || !words.span().isConcrete();
    boolean ofAll = report.span() == null;
    boolean current = words.isOf(Span.Kind.CURRENT_MONTH);
    boolean saysCumulative =
        words.cumulative() || ((inherited || ofAll) && report.cumulative() && !namesOnePart(words));
    boolean saysSingle =
        (current && !report.cumulative())
            || words.single()
            || ((inherited || ofAll) && report.single());
    // 各月 in a sheet about January to June: of which month is not said.
    boolean eachAlone = words.single() && words.span() == null;
    return switch (span.kind()) {
      case YEAR, THROUGH_MONTH -> eachAlone ? new AskPeriod() : new Known(cumulative, prior);
      case HALF ->
          new Known(
              span.number() == 1 || saysCumulative ? cumulative : Period.half(year, 2), prior);
      case QUARTER_ALONE -> new Known(saysCumulative ? cumulative : quarter(year, last), prior);
      default -> {
        boolean quarterly = span.kind() == Span.Kind.QUARTER;
        Period single = quarterly ? quarter(year, last) : month(year, last);
        yield settle(cumulative, single, prior, saysCumulative, saysSingle, basis);
      }
    };
  }

  // 本月 is that month alone whatever the title adds up; 本季 may run from January all the same.
  private static boolean namesOnePart(PeriodWords words) {
    return words.isOf(Span.Kind.CURRENT_MONTH)
        || words.isOf(Span.Kind.CURRENT_QUARTER)
        || words.isOf(Span.Kind.PREVIOUS_MONTH);
  }

  private static Resolution settle(
      Period cumulative,
      Period single,
      boolean prior,
      boolean saysCumulative,
      boolean saysSingle,
      Basis basis) {
    if (cumulative.equals(single) || saysCumulative || basis == Basis.CUMULATIVE) {
      return new Known(cumulative, prior);
    }
    if (saysSingle || basis == Basis.SINGLE) {
      return new Known(single, prior);
    }
    return new AskBasis(cumulative, single);
  }

  // The first quarter alone and January to March are the same months; the releases say January to
  // March.
  private static Period quarter(int year, int lastMonth) {
    return lastMonth == 3 ? Period.throughQuarter(year, 1) : Period.quarter(year, lastMonth / 3);
  }

  private static Period month(int year, int month) {
    return month == 1 ? Period.throughMonth(year, 1) : Period.month(year, month);
  }
}
