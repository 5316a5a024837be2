package guian.registry.store;

import org.jspecify.annotations.Nullable;

/**
 * The order of rows: by one column, then by id, so that it is always the same. Firms without a
 * value come last in either direction.
 *
 * @param figure which figure, when the column is {@link Column#FIGURE}
 */
public record FirmSort(Column column, @Nullable FigureColumn figure, boolean descending) {
  /** The order a table starts with: a search shows what fits best, else by name. */
  public static final FirmSort BEST = by(Column.RELEVANCE, false);

  /** By name. */
  public static final FirmSort BY_NAME = by(Column.NAME, false);

  /** What rows can be sorted by. */
  public enum Column {
    /**
     * Firms whose name begins with the search text first; the fastest order of a search. Without a
     * search text it is {@link #NAME}.
     */
    RELEVANCE,
    /** By pinyin. */
    NAME,
    CREDIT_CODE,
    /** In the order of {@link guian.registry.model.Relation}; status and size likewise. */
    RELATION,
    INDUSTRY,
    FOUNDED,
    STATUS,
    PARK,
    SIZE,
    CAPITAL,
    GRANTS_PAID,
    FIGURE
  }

  public FirmSort {
    if ((column == Column.FIGURE) != (figure != null)) {
      throw new IllegalArgumentException("a figure goes with the column FIGURE: " + column);
    }
  }

  /** By a column of facts. */
  public static FirmSort by(Column column, boolean descending) {
    return new FirmSort(column, null, descending);
  }

  /** By the amount of a figure. */
  public static FirmSort by(FigureColumn figure, boolean descending) {
    return new FirmSort(Column.FIGURE, figure, descending);
  }
}
