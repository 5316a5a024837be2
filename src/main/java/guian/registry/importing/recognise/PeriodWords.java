package guian.registry.importing.recognise;

import guian.registry.model.Nature;
import org.jspecify.annotations.Nullable;

/**
 * What words say about a period: of one heading, or of the title of a sheet.
 *
 * @param year the year named; null when none is
 * @param yearsBack 1 for 上年 and 去年, 2 for the year before that, 0 for 本年, -1 for 下年; null when not
 *     said
 * @param span the stretch of the year; null when not said
 * @param cumulative whether they say cumulative (累计, 至今)
 * @param single whether they say not cumulative (单季, 当月)
 * @param samePeriod whether they say the same period of the year before (同期)
 * @param edge 期初, 期末, 年初 or 年末; null when none of them
 * @param base whether a figure to compare with is restated (同口径) or as published; null when not
 *     said
 * @param unclear whether they contradict each other or cannot be read
 */
public record PeriodWords(
    @Nullable Integer year,
    @Nullable Integer yearsBack,
    @Nullable Span span,
    boolean cumulative,
    boolean single,
    boolean samePeriod,
    @Nullable Edge edge,
    @Nullable Base base,
    boolean unclear) {
  /** An end of a period, at which a stock is counted: of the period reported, or of a year. */
  public enum Edge {
    OPENING,
    CLOSING,
    YEAR_START,
    YEAR_END
  }

  /** Of which making a figure of an earlier year is. */
  public enum Base {
    RESTATED,
    PUBLISHED
  }

  /** Words that say nothing. */
  public static final PeriodWords NONE =
      new PeriodWords(null, null, null, false, false, false, null, null, false);

  /** Whether they name a stretch of this kind. */
  boolean isOf(Span.Kind kind) {
    return span != null && span.kind() == kind;
  }

  /** Whether they name a day within a month. */
  boolean isUnfinished() {
    return isOf(Span.Kind.DAY);
  }

  /** Whether they name a year and a stretch of it that a figure can be of. */
  boolean isSettled() {
    return !unclear && year != null && span != null && !isUnfinished();
  }

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** These words, with year and span taken from {@code other} where these lack them. */
  PeriodWords or(PeriodWords other) {
    boolean sameYear = year == null || other.year == null || year.equals(other.year);
    boolean takes = (span == null && sameYear) || year == null;
    Span joined = span == null && sameYear ? other.span : span;
    return new PeriodWords(
        year == null ? other.year : year,
        yearsBack,
        joined,
        cumulative || (span == null && sameYear && other.cumulative),
        single || (span == null && sameYear && other.single),
        samePeriod,
        edge,
        base,
        unclear || (takes && other.unclear));
  }

  /** Whether they say all that {@code other} says, and perhaps more. */
  boolean covers(PeriodWords other) {
    boolean dates =
        saysNoOther(other.year, year)
            && saysNoOther(other.yearsBack, yearsBack)
            && saysNoOther(other.span, span)
            && saysNoOther(other.edge, edge)
            && saysNoOther(other.base, base);
    return dates
        && (cumulative || !other.cumulative)
        && (single || !other.single)
        && (samePeriod || !other.samePeriod)
        && (unclear || !other.unclear);
  }

  private static boolean saysNoOther(@Nullable Object said, @Nullable Object own) {
    return said == null || said.equals(own);
  }

  /** These words about another stretch of the year. */
  PeriodWords in(@Nullable Span other) {
    return new PeriodWords(
        year, yearsBack, other, cumulative, single, samePeriod, edge, base, unclear);
  }

  /** These words of what has come to the end of the period. */
  PeriodWords closing() {
    return new PeriodWords(
        year, yearsBack, span, cumulative, single, samePeriod, Edge.CLOSING, base, unclear);
  }

  /** These words of each month or quarter alone. */
  PeriodWords alone() {
    return new PeriodWords(
        year, yearsBack, span, cumulative, true, samePeriod, edge, base, unclear);
  }

  /** These words about a year. */
  PeriodWords inYear(int named) {
    return new PeriodWords(
        named, yearsBack, span, cumulative, single, samePeriod, edge, base, unclear);
  }

  /** These words about last year. */
  PeriodWords ofLastYear() {
    return new PeriodWords(null, 1, null, cumulative, false, samePeriod, edge, base, unclear);
  }

  /**
   * These words about what was or is planned. 本年目标 is the whole year's, whatever months the sheet
   * reports, and 年末目标 is its end's. Next year's figures can only be planned.
   */
  PeriodWords of(Nature nature) {
    if (nature == Nature.ACTUAL) {
      return yearsBack != null && yearsBack < 0 ? contradicted() : this;
    }
    boolean thisYear = span != null && span.kind() == Span.Kind.THIS_YEAR;
    boolean yearEnd = span == null && edge == Edge.YEAR_END;
    return thisYear || yearEnd ? in(new Span(Span.Kind.YEAR, 0)) : this;
  }

  /** These words where something else says otherwise. */
  PeriodWords contradicted() {
    return new PeriodWords(year, yearsBack, span, cumulative, single, samePeriod, edge, base, true);
  }

  /** Whether they name a year and, if any, calendar months: nothing else changes the period. */
  boolean isComplete() {
    return year != null && (span == null || span.isConcrete());
  }

  /**
   * These words, which say the same period of the year before, of the period that {@code left}
   * says. Where they name a year too, it has to be the one before.
   */
  PeriodWords ofYearBefore(PeriodWords left) {
    boolean agrees = year == null || left.year == null || year == left.year - 1;
    return new PeriodWords(
        left.year == null ? year : left.year,
        left.year == null ? yearsBack : null,
        span == null ? left.span : span,
        cumulative || (span == null && left.cumulative),
        single || (span == null && left.single),
        true,
        edge == null ? left.edge : edge,
        base,
        unclear || left.unclear || !agrees);
  }
}
