package guian.registry.importing.recognise;

import guian.registry.model.IndicatorKind;
import guian.registry.model.Period;
import org.jspecify.annotations.Nullable;

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

  /** Resolves against what the title, the sheet's name and the file's name say. */
  PeriodResolver(PeriodWords report) {
    this.report = report;
  }

  Resolution resolve(PeriodWords words, IndicatorKind kind, Basis basis) {
    if (words.unclear() || (report.unclear() && !words.isComplete())) {
      return new AskPeriod();
    }
    Integer year = year(words);
    Span span = words.isUnfinished() ? null : span(words);
    if (year == null || span == null) {
      return new AskPeriod();
    }
    boolean prior = isPrior(words);
    if (kind == IndicatorKind.STOCK) {
      return stock(words, span, year, prior);
    }
    return flow(words, span, year, prior, basis);
  }

  private @Nullable Integer year(PeriodWords words) {
    Integer named = words.year();
    Integer reported = report.year();
    if (named != null) {
      // 2016年同期 names the earlier year itself; 2017年1-6月 上年同期 names the later one.
      boolean namesEarlier = reported != null && named < reported;
      return words.samePeriod() && !namesEarlier ? Integer.valueOf(named - 1) : named;
    }
    if (reported == null) {
      return null;
    }
    Integer back = words.yearsBack();
    int years = back != null ? back : words.samePeriod() ? 1 : 0;
    return reported - years - (isBeforeJanuary(words) ? 1 : 0);
  }

  private boolean isBeforeJanuary(PeriodWords words) {
    Span own = words.span();
    Span reported = reported();
    return own != null
        && own.kind() == Span.Kind.PREVIOUS_MONTH
        && reported != null
        && reported.lastMonth() == 1;
  }

  private @Nullable Span span(PeriodWords words) {
    if (words.edge() == PeriodWords.Edge.YEAR_END) {
      return yearEnd(words);
    }
    Span own = words.span();
    if (own == null) {
      boolean wholeYear =
          (words.year() != null || words.yearsBack() != null) && !refersToReport(words);
      if (isEndOfOtherYear(words)) {
        return new Span(Span.Kind.YEAR, 0);
      }
      return wholeYear ? new Span(Span.Kind.YEAR, 0) : reported();
    }
    if (own.isConcrete()) {
      return own;
    }
    Span reported = reported();
    if (reported == null) {
      return null;
    }
    int last = reported.lastMonth();
    return switch (own.kind()) {
      case CURRENT_MONTH -> new Span(Span.Kind.MONTH, last);
      case THIS_YEAR -> new Span(Span.Kind.THROUGH_MONTH, last);
      case CURRENT_QUARTER -> last % 3 == 0 ? new Span(Span.Kind.QUARTER, last / 3) : null;
      case THROUGH_CURRENT -> new Span(Span.Kind.THROUGH_MONTH, last);
      case PREVIOUS_MONTH -> monthBefore(reported);
      case PREVIOUS_QUARTER, PREVIOUS -> null;
      default -> reported;
    };
  }

  // Only of a month is it certain which one is the last: a sheet about a quarter may lack its end.
  private static @Nullable Span monthBefore(Span reported) {
    return switch (reported.kind()) {
      case MONTH, THROUGH_MONTH, POINT ->
          new Span(Span.Kind.MONTH, reported.number() == 1 ? 12 : reported.number() - 1);
      default -> null;
    };
  }

  // 年末 in a sheet about a part of the year may be the end of the year before, or an expectation.
  private @Nullable Span yearEnd(PeriodWords words) {
    Span year = new Span(Span.Kind.YEAR, 0);
    Span own = words.span();
    if (own != null && own.isConcrete()) {
      return own.lastMonth() == year.lastMonth() ? own : null;
    }
    if (words.yearsBack() != null || isEndOfOtherYear(words)) {
      return year;
    }
    Span reported = reported();
    boolean wholeYear = reported != null && reported.lastMonth() == year.lastMonth();
    return wholeYear ? year : null;
  }

  // 2016年同期 and 上年累计 mean the months that the sheet reports, not the whole year.
  private static boolean refersToReport(PeriodWords words) {
    return words.samePeriod() || words.cumulative() || words.edge() != null;
  }

  // 2016年 over 期末人数 is the end of 2016, unless the sheet reports a part of that year.
  private boolean isEndOfOtherYear(PeriodWords words) {
    Integer named = words.year();
    return named != null
        && words.edge() != null
        && !words.samePeriod()
        && !words.cumulative()
        && !named.equals(report.year());
  }

  private @Nullable Span reported() {
    Span span = report.span();
    if (span != null) {
      return span.isConcrete() && !report.isUnfinished() ? span : null;
    }
    return report.year() == null ? null : new Span(Span.Kind.YEAR, 0);
  }

  private boolean isPrior(PeriodWords words) {
    Integer back = words.yearsBack();
    if (words.base() == PeriodWords.Base.PUBLISHED) {
      return false;
    }
    if (words.samePeriod() || isRestated(words)) {
      return true;
    }
    Span reported = reported();
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
    boolean current = isOf(words, Span.Kind.CURRENT_MONTH);
    boolean saysCumulative =
        words.cumulative() || ((inherited || ofAll) && report.cumulative() && !namesOnePart(words));
    boolean saysSingle =
        (current && !report.cumulative())
            || words.single()
            || ((inherited || ofAll) && report.single());
    return switch (span.kind()) {
      case YEAR, THROUGH_MONTH -> new Known(cumulative, prior);
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
    return isOf(words, Span.Kind.CURRENT_MONTH)
        || isOf(words, Span.Kind.CURRENT_QUARTER)
        || isOf(words, Span.Kind.PREVIOUS_MONTH);
  }

  private static boolean isOf(PeriodWords words, Span.Kind kind) {
    Span own = words.span();
    return own != null && own.kind() == kind;
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
