package guian.registry.ui.firms;

import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The double click that opens a row. Both clicks must fall on one row, and the first must have
 * selected it: a click that a refused entry turned away is no half of a double click.
 */
final class RowOpening {
  private final TableView<?> table;
  private final Runnable opener;
  private int first = -1;

  private RowOpening(TableView<?> table, Runnable opener) {
    this.table = table;
    this.opener = opener;
  }

  /** Lets a double click on a row of the table run the opener. */
  static void install(TableView<?> table, Runnable opener) {
    RowOpening opening = new RowOpening(table, opener);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, opening::onClick);
  }

  private void onClick(MouseEvent event) {
    boolean plain = !event.isShiftDown() && !event.isShortcutDown();
    int row = plain && event.getButton() == MouseButton.PRIMARY ? selectedRow(event) : -1;
    boolean second = event.getClickCount() == 2 && row >= 0 && row == first;
    first = second ? -1 : row;
    if (second) {
      opener.run();
    }
  }

  private int selectedRow(MouseEvent event) {
    TableRow<?> row = event.getTarget() instanceof Node node ? rowOf(node) : null;
    int selected = table.getSelectionModel().getSelectedIndex();
    return row != null && !row.isEmpty() && row.getIndex() == selected ? selected : -1;
  }

  // The heading and the scroll bars are in the table too, but in no row.
  private static @Nullable TableRow<?> rowOf(Node node) {
    Node at = node;
    while (at != null && !(at instanceof TableRow<?>)) {
      at = at.getParent();
    }
    return (TableRow<?>) at;
  }
}
