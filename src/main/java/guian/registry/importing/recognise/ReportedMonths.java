package guian.registry.importing.recognise;

import org.jspecify.annotations.Nullable;

/** Says which year and months a heading means in a sheet about a period. */
final class ReportedMonths {
  private final PeriodWords report;

  /** Reads against what the title, the sheet's name and the file's name say. */
  ReportedMonths(PeriodWords report) {
    this.report = report;
  }

  /** The year that is meant; null when nothing says it. */
  @Nullable Integer year(PeriodWords words) {
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

  /** The months that are meant; null when nothing says them, or they are left open. */
  @Nullable Span span(PeriodWords words) {
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

  /** The months that the sheet reports; null when it names none. */
  @Nullable Span reported() {
    Span span = report.span();
    if (span != null) {
      return span.isConcrete() && !report.isUnfinished() ? span : null;
    }
    return report.year() == null ? null : new Span(Span.Kind.YEAR, 0);
  }
}
