package guian.registry.ui.firms;

import guian.registry.store.figures.FigureColumn;
import guian.registry.store.firms.FirmSort;
import guian.registry.store.firms.FirmSort.Column;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column the table can show.
 *
 * @param id stable, for preferences and saved views: {@code park}, {@code now:revenue}, {@code
 *     growth:revenue}, {@code year:tax}
 * @param head the lines of its head
 * @param sort what the column sorts by; null when it cannot
 * @param figure which figure it shows; null for a fact
 * @param width in pixels, to begin with
 */
record FirmColumn(
    String id,
    Kind kind,
    Head head,
    @Nullable Column sort,
    @Nullable FigureColumn figure,
    double width) {

  /** What the cells hold. */
  enum Kind {
    NAME,
    CODE,
    TEXT,
    MONEY,
    FIGURE,
    GROWTH;

    /** Whether the cells are figures, right-aligned and sorted the largest first. */
    boolean isNumber() {
      return this == MONEY || this == FIGURE || this == GROWTH;
    }
  }

  /**
   * The two lines of a head, and the name that stands for both in a list.
   *
   * @param printed the first line on paper, where nothing but the head says which figure it is
   */
  record Head(String text, String unit, String name, String printed) {}

  /** How the table is sorted by this column; empty when it cannot be. */
  Optional<FirmSort> sorted(boolean descending) {
    if (sort == null) {
      return Optional.empty();
    }
    boolean ofFigure = sort == Column.FIGURE || sort == Column.GROWTH;
    return Optional.of(new FirmSort(sort, ofFigure ? figure : null, descending));
  }

  /** Whether the table is sorted by this column. */
  boolean isSortOf(FirmSort other) {
    return sorted(other.descending()).filter(other::equals).isPresent();
  }
}
