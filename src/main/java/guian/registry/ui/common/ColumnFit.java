package guian.registry.ui.common;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Gives the first column of a table what room the others leave; in a narrow window the columns at
 * the right are dropped that there is no room for.
 */
final class ColumnFit {
  private static final double SCROLL_BAR = 10;
  private static final double NARROW = 1280;
  private static final double FIRST_AT_LEAST = 160;

  private final TableView<?> table;
  private final ReadOnlyIntegerWrapper dropped = new ReadOnlyIntegerWrapper();
  private boolean fitting;

  ColumnFit(TableView<?> table) {
    this.table = table;
    table.widthProperty().addListener((o, before, after) -> fit());
  }

  /** Whether the widths that change now change by the fitting itself. */
  boolean isFitting() {
    return fitting;
  }

  ReadOnlyIntegerProperty droppedProperty() {
    return dropped.getReadOnlyProperty();
  }

  void fit() {
    if (fitting || table.getWidth() <= 0 || table.getColumns().isEmpty()) {
      return;
    }
    fitting = true;
    double room = table.getWidth() - SCROLL_BAR;
    double others = showOthers(room - FIRST_AT_LEAST);
    table.getColumns().getFirst().setPrefWidth(Math.max(FIRST_AT_LEAST, room - others));
    fitting = false;
  }

  private double showOthers(double room) {
    boolean narrow = table.getScene() != null && table.getScene().getWidth() < NARROW;
    List<? extends TableColumn<?, ?>> others =
        table.getColumns().subList(1, table.getColumns().size());
    double used = 0;
    int hidden = 0;
    for (TableColumn<?, ?> column : others) {
      double width = column.isVisible() ? column.getWidth() : column.getPrefWidth();
      boolean fits = !narrow || (hidden == 0 && used + width <= room);
      column.setVisible(fits);
      used += fits ? width : 0;
      hidden += fits ? 0 : 1;
    }
    dropped.set(hidden);
    return used;
  }
}
