package guian.registry.ui.common;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Gives the first column of a table, and those that share with it, what room the others leave. What
 * there is no room for is dropped at the right in a narrow window, and scrolled to in a wide one.
 */
final class ColumnFit {
  private static final double SCROLL_BAR = 12; // 10, and what a scaled screen rounds up
  private static final double NARROW = 1280;
  private static final double FIRST_AT_LEAST = 160;
  private static final int FIRST_SHARE = 2;

  private final TableView<?> table;
  private final Map<TableColumn<?, ?>, Double> widths = new HashMap<>();
  private final Set<TableColumn<?, ?>> chosen = new HashSet<>();
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

  /** Forgets the widths that a person gave to columns no longer there. */
  void begin() {
    widths.clear();
    chosen.clear();
  }

  /** A person gave a column this width; it no longer shares the spare. */
  void choose(TableColumn<?, ?> column, double width) {
    widths.put(column, width);
    chosen.add(column);
  }

  void fit() {
    if (fitting || table.getWidth() <= 0 || table.getColumns().isEmpty()) {
      return;
    }
    fitting = true;
    double room = table.getWidth() - SCROLL_BAR;
    drop(room - FIRST_AT_LEAST);
    share(room);
    fitting = false;
  }

  private List<? extends TableColumn<?, ?>> others() {
    return table.getColumns().subList(1, table.getColumns().size());
  }

  private double width(TableColumn<?, ?> column) {
    return Math.max(
        column.getMinWidth(),
        widths.getOrDefault(column, ((LedgerColumn<?>) column.getUserData()).width()));
  }

  private void drop(double room) {
    boolean narrow = table.getScene() != null && table.getScene().getWidth() < NARROW;
    double used = 0;
    int hidden = 0;
    for (TableColumn<?, ?> column : others()) {
      used += width(column);
      boolean fits = !narrow || (hidden == 0 && used <= room);
      column.setVisible(fits);
      hidden += fits ? 0 : 1;
    }
    dropped.set(hidden);
  }

  private void share(double room) {
    TableColumn<?, ?> first = table.getColumns().getFirst();
    List<? extends TableColumn<?, ?>> shown =
        others().stream().filter(TableColumn::isVisible).toList();
    double used = shown.stream().mapToDouble(this::width).sum();
    double spare = Math.max(0, room - used - width(first));
    int shares = FIRST_SHARE + shown.stream().mapToInt(this::share).sum();
    double given = 0;
    for (TableColumn<?, ?> column : shown) {
      double part = Math.floor(spare * share(column) / shares);
      column.setPrefWidth(width(column) + part);
      given += part;
    }
    first.setPrefWidth(Math.max(FIRST_AT_LEAST, room - used - given));
  }

  private int share(TableColumn<?, ?> column) {
    boolean shares =
        ((LedgerColumn<?>) column.getUserData()).kind() == LedgerColumn.Kind.LONG_TEXT
            && !chosen.contains(column);
    return shares ? 1 : 0;
  }
}
