package guian.registry.importing.recognise;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a year as words name it.
 *
 * @param number which half, quarter or month; 0 where the kind has none
 */
public record Span(Kind kind, int number) {
  /** The kinds of stretch. */
  public enum Kind {
    YEAR,
    HALF,
    /** A quarter by its name alone, which tables often use for the cumulative figure. */
    QUARTER,
    /** January to the end of a month. */
    THROUGH_MONTH,
    /** The months of one quarter written out (4-6月). */
    QUARTER_ALONE,
    /** A month by its name alone. */
    MONTH,
    /** The end of a month, or a month by a date: the state at that time. */
    POINT,
    /** A day within a month, such as 截至7月15日: no month that is whole ends there. */
    DAY,
    /** 本期: the period the sheet reports. */
    CURRENT,
    /** 本年: January to the end of the period the sheet reports; of a plan the whole year. */
    THIS_YEAR,
    /** 本月. */
    CURRENT_MONTH,
    /** 本季. */
    CURRENT_QUARTER,
    /** 1-本月, 年初至今: January to the end of the period the sheet reports. */
    THROUGH_CURRENT,
    /** 上月. */
    PREVIOUS_MONTH,
    /** 上季. */
    PREVIOUS_QUARTER,
    /** 上期: the period before, or that of the year before. */
    PREVIOUS
  }

  /** Whether the words name calendar months, without the sheet's own period. */
  boolean isConcrete() {
    return switch (kind) {
      case CURRENT, THIS_YEAR, CURRENT_MONTH, CURRENT_QUARTER, THROUGH_CURRENT -> false;
      default -> !isPrevious();
    };
  }

  /** Whether the words name what lies before the sheet's own period. */
  boolean isPrevious() {
    return kind == Kind.PREVIOUS_MONTH || kind == Kind.PREVIOUS_QUARTER || kind == Kind.PREVIOUS;
  }

  /** Whether a date is the last day of its month; of February also the 28th. */
  static boolean isMonthEnd(int month, int date) {
    return month < 1 || month > 12 || date >= Month.of(month).minLength();
  }

  /**
   * Of two concrete spans that end alike the one that tells from when, as 4-6月 does of 二季度; null
   * when they contradict each other.
   */
  @Nullable Span narrower(Span other) {
    if (lastMonth() != other.lastMonth() || tells() == other.tells()) {
      return null;
    }
    Span telling = tells() > other.tells() ? this : other;
    Span named = telling.equals(this) ? other : this;
    return telling.kind == Kind.QUARTER_ALONE && named.kind != Kind.QUARTER ? null : telling;
  }

  // Written months tell most, a day least: it only says where the span ends.
  private int tells() {
    return switch (kind) {
      case THROUGH_MONTH, QUARTER_ALONE -> 2;
      case POINT -> 0;
      default -> 1;
    };
  }

  /** The last month; only of a concrete span. */
  int lastMonth() {
    return switch (kind) {
      case YEAR -> 12;
      case HALF -> number * 6;
      case QUARTER, QUARTER_ALONE -> number * 3;
      default -> number;
    };
  }
}
