package guian.registry.ui.common;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/**
 * Brings a column of a table into view.
 *
 * <p>JavaFX's own {@code scrollToColumn} waits for the column's head by asking for it again at
 * once, for as long as the program runs when the head never comes: in a table that is hidden, or of
 * a column that was replaced. One processor then has nothing else to do.
 */
public final class ColumnInView {
  private ColumnInView() {}

  /** Shows a column; nothing happens where the table is not laid out or has no such column. */
  public static <R> void show(TableView<R> table, TableColumn<R, ?> column) {
    if (table.getScene() == null || !table.getVisibleLeafColumns().contains(column)) {
      return;
    }
    if (!hasHead(table, column)) {
      table.applyCss();
      table.layout();
    }
    if (hasHead(table, column)) {
      table.scrollToColumn(column);
    }
  }

  private static boolean hasHead(TableView<?> table, TableColumn<?, ?> column) {
    return table.lookupAll(".column-header").stream()
        .filter(TableColumnHeader.class::isInstance)
        .map(TableColumnHeader.class::cast)
        .anyMatch(head -> column.equals(head.getTableColumn()) && head.getWidth() > 0);
  }
}
