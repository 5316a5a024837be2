package guian.registry.ui.firms;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The head of a column: its name with the mark of the order, and the unit on the second line. */
final class FirmColumnHead extends VBox {
  private final Region mark = new Region();

  FirmColumnHead(FirmColumn column, TableColumn<?, ?> tableColumn) {
    boolean number = column.kind().isNumber();
    getStyleClass().add("column-head");
    if (number) {
      getStyleClass().add("figure-head");
    }
    if (column.kind() == FirmColumn.Kind.NAME) {
      getStyleClass().add("first-head");
    }
    mark.getStyleClass().add("sort-mark");
    Label text = new Label(column.head().text());
    HBox line = new HBox(4, text);
    line.setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    line.getChildren().add(number ? 0 : 1, mark);
    getChildren().add(line);
    if (!column.head().unit().isEmpty()) {
      Label unit = new Label(column.head().unit());
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
