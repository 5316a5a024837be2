package guian.registry.importing.recognise;

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
    /** A day in a month, of which only the month counts: the state at that time. */
    POINT,
    /** 本期: the period the sheet reports. */
    CURRENT,
    /** 本月. */
    CURRENT_MONTH,
    /** 本季. */
    CURRENT_QUARTER,
    /** 1-本月, 年初至今: January to the end of the period the sheet reports. */
    THROUGH_CURRENT
  }

  /** Whether the words name calendar months, without the sheet's own period. */
  boolean isConcrete() {
    return switch (kind) {
      case CURRENT, CURRENT_MONTH, CURRENT_QUARTER, THROUGH_CURRENT -> false;
      default -> true;
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
