package guian.registry.ui.common;

import guian.registry.ui.common.LedgerColumn.Kind;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The head of a ledger's column: its name with the mark of the order, the unit on the second line.
 */
final class LedgerHead extends VBox {
  private final Region mark = new Region();

  LedgerHead(LedgerColumn<?> column, TableColumn<?, ?> tableColumn) {
    boolean figure = column.kind() == Kind.FIGURE;
    getStyleClass().add("column-head");
    if (figure) {
      getStyleClass().add("figure-head");
    } else if (column.kind() == Kind.NAME) {
      getStyleClass().add("first-head");
    }
    mark.getStyleClass().add("sort-mark");
    HBox line = new HBox(4, new Label(column.name()));
    line.setAlignment(figure ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    line.getChildren().add(figure ? 0 : 1, mark);
    getChildren().add(line);
    if (!column.unit().isEmpty()) {
      Label unit = new Label(column.unit());
      unit.getStyleClass().add("head-unit");
      getChildren().add(unit);
    }
    prefWidthProperty().bind(tableColumn.widthProperty());
    maxWidthProperty().bind(tableColumn.widthProperty());
    showSort(false, false);
  }

  /** Shows whether, and in which direction, the table is sorted by this column. */
  void showSort(boolean sorted, boolean descending) {
    mark.setVisible(sorted);
    mark.setManaged(sorted);
    mark.setRotate(descending ? 0 : 180);
  }
}
