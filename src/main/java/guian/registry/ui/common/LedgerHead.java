package guian.registry.ui.common;

import guian.registry.chart.TextWidth;
import guian.registry.ui.common.LedgerColumn.Kind;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The head of a ledger's column: its name with the mark of the order, the unit on the second line.
 * The mark stands in the padding and takes no room from the name.
 */
final class LedgerHead extends VBox {
  private static final double SIZE = 12;
  private static final double PADDING = 16;
  private static final double FIRST_PADDING = 24;
  private static final double MARK_WIDTH = 8;
  private static final double MARK_HEIGHT = 5;
  private static final double GAP = 2;

  private final Region mark = new Region();
  private final Label name;
  private final boolean figure;

  LedgerHead(LedgerColumn<?> column, TableColumn<?, ?> tableColumn) {
    figure = column.kind() == Kind.FIGURE;
    name = new Label(column.name());
    getStyleClass().add("column-head");
    if (figure) {
      getStyleClass().add("figure-head");
    } else if (column.kind() == Kind.NAME) {
      getStyleClass().add("first-head");
    }
    mark.getStyleClass().add("sort-mark");
    mark.setManaged(false);
    getChildren().addAll(name, mark);
    if (!column.unit().isEmpty()) {
      Label unit = new Label(column.unit());
      unit.getStyleClass().add("head-unit");
      getChildren().add(unit);
    }
    prefWidthProperty().bind(tableColumn.widthProperty());
    maxWidthProperty().bind(tableColumn.widthProperty());
    showSort(false, false);
  }

  /** How wide a column is at least in which the whole head can be read. */
  static double need(LedgerColumn<?> column) {
    double text =
        Math.max(TextWidth.of(column.name(), SIZE, true), TextWidth.of(column.unit(), SIZE, false));
    return Math.ceil(text) + (column.kind() == Kind.NAME ? FIRST_PADDING : PADDING);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double x =
        figure ? name.getLayoutX() - GAP - MARK_WIDTH : name.getLayoutX() + name.getWidth() + GAP;
    double y = name.getLayoutY() + (name.getHeight() - MARK_HEIGHT) / 2;
    mark.resizeRelocate(Math.rint(x), Math.rint(y), MARK_WIDTH, MARK_HEIGHT);
  }

  /** Shows whether, and in which direction, the table is sorted by this column. */
  void showSort(boolean sorted, boolean descending) {
    mark.setVisible(sorted);
    mark.setRotate(descending ? 0 : 180);
  }
}
