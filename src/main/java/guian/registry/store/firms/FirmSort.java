package guian.registry.store.firms;

import guian.registry.store.figures.FigureColumn;
import org.jspecify.annotations.Nullable;

/**
 * The order of rows: by one column, then by id, so that it is always the same. Firms without a
 * value come last in either direction.
 *
 * @param figure which figure, when the column is {@link Column#FIGURE} or {@link Column#GROWTH}
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
    FIGURE,
    /** By a figure's growth on the year; firms without a base to compare with come last. */
    GROWTH;

    /** Whether it is about a figure. */
    boolean isOfFigure() {
      return this == FIGURE || this == GROWTH;
    }
  }

  public FirmSort {
    if (column.isOfFigure() != (figure != null)) {
      throw new IllegalArgumentException("a figure goes with FIGURE and GROWTH: " + column);
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

  /** By the growth of a figure on the year. */
  public static FirmSort byGrowth(FigureColumn figure, boolean descending) {
    return new FirmSort(Column.GROWTH, figure, descending);
  }
}
