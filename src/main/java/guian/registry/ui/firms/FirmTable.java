package guian.registry.ui.firms;

import guian.registry.store.FirmSort;
import guian.registry.text.Messages;
import guian.registry.ui.common.PagedRows;
import guian.registry.ui.common.PagedRows.Row;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** Shows the rows of the view model in a table view: columns, order, selection. */
final class FirmTable {
  private static final double ROW = 32;
  private static final double SCROLL_BAR = 10;
  private static final double NARROW = 1280;
  private static final double NAME_AT_LEAST = 160;

  private final TableView<Row<FirmLine>> table;
  private final FirmsViewModel model;
  private final ReadOnlyIntegerWrapper dropped = new ReadOnlyIntegerWrapper();
  private boolean arranging;

  FirmTable(TableView<Row<FirmLine>> table, FirmsViewModel model, Messages messages) {
    this.table = table;
    this.model = model;
    table.setAccessibleText(messages.get("firms.table"));
    table.setFixedCellSize(ROW);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setSortPolicy(view -> sortByHeads());
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, FirmTable::refuseFitting);
    table.addEventFilter(KeyEvent.KEY_PRESSED, FirmTable::refuseSelectingAll);
    table.widthProperty().addListener((o, before, after) -> fit());
    model.columnsProperty().addListener((o, before, after) -> showColumns(after));
    model.rows().rowsProperty().addListener((o, before, after) -> showRows(after));
    model.sortProperty().addListener((o, before, after) -> showSort());
    table
        .getSelectionModel()
        .selectedIndexProperty()
        .addListener((o, before, after) -> select(after.intValue()));
  }

  // Fitting a column to its content, and selecting all, would fetch every row there is.
  private static void refuseFitting(MouseEvent event) {
    if (event.getClickCount() > 1 && event.getTarget() instanceof Rectangle) {
      event.consume();
    }
  }

  private static void refuseSelectingAll(KeyEvent event) {
    if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
      event.consume();
    }
  }

  private void showColumns(List<FirmColumn> columns) {
    arranging = true;
    List<TableColumn<Row<FirmLine>, ?>> shown = new ArrayList<>();
    for (FirmColumn column : columns) {
      shown.add(tableColumn(column));
    }
    table.getColumns().setAll(shown);
    arranging = false;
    fit();
    showSort();
  }

  private TableColumn<Row<FirmLine>, FirmCell> tableColumn(FirmColumn column) {
    TableColumn<Row<FirmLine>, FirmCell> made = new TableColumn<>(column.head().name());
    made.setId(column.id());
    made.setUserData(column);
    made.setGraphic(new FirmColumnHead(column, made));
    made.setSortNode(new Region());
    made.setSortable(column.sort() != null);
    made.setReorderable(false);
    made.setMinWidth(48);
    made.setPrefWidth(model.width(column));
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell(column, row.getValue())));
    made.setCellFactory(unused -> new FirmTableCell(column.kind()));
    made.widthProperty()
        .addListener((o, before, after) -> widthChanged(column, after.doubleValue()));
    return made;
  }

  private static FirmCell cell(FirmColumn column, Row<FirmLine> row) {
    FirmLine line = row.value();
    return line == null ? FirmCell.EMPTY : line.cell(column);
  }

  private void widthChanged(FirmColumn column, double width) {
    if (!arranging && column.kind() != FirmColumn.Kind.NAME) {
      model.rememberWidth(column.id(), width);
      fit();
    }
  }

  /** Gives the name what the others leave; in a narrow window drops columns from the right. */
  private void fit() {
    if (arranging || table.getWidth() <= 0 || table.getColumns().isEmpty()) {
      return;
    }
    arranging = true;
    double room = table.getWidth() - SCROLL_BAR;
    TableColumn<Row<FirmLine>, ?> name = table.getColumns().getFirst();
    double least = NAME_AT_LEAST;
    boolean narrow = table.getScene() != null && table.getScene().getWidth() < NARROW;
    double used = least;
    int hidden = 0;
    for (TableColumn<Row<FirmLine>, ?> column :
        table.getColumns().subList(1, table.getColumns().size())) {
      double width = column.isVisible() ? column.getWidth() : column.getPrefWidth();
      boolean fits = !narrow || (hidden == 0 && used + width <= room);
      column.setVisible(fits);
      used += fits ? width : 0;
      hidden += fits ? 0 : 1;
    }
    name.setPrefWidth(Math.max(least, room - (used - least)));
    dropped.set(hidden);
    arranging = false;
  }

  private boolean sortByHeads() {
    if (!arranging) {
      List<TableColumn<Row<FirmLine>, ?>> order = table.getSortOrder();
      if (order.isEmpty()) {
        model.sortBy(FirmSort.BY_NAME);
      } else {
        TableColumn<Row<FirmLine>, ?> last = order.getLast();
        FirmColumn column = (FirmColumn) last.getUserData();
        boolean turned = last.getSortType() == SortType.DESCENDING;
        model.sortBy(column, column.kind().isNumber() != turned);
      }
    }
    return true;
  }

  // The head's own arrow says the direction: a first click on figures puts the largest first.
  private void showSort() {
    arranging = true;
    FirmSort sort = model.sortProperty().get();
    List<TableColumn<Row<FirmLine>, ?>> order = new ArrayList<>();
    for (TableColumn<Row<FirmLine>, ?> column : table.getColumns()) {
      FirmColumn firmColumn = (FirmColumn) column.getUserData();
      boolean sorted = firmColumn.isSortOf(sort);
      ((FirmColumnHead) column.getGraphic()).showSort(sorted, sort.descending());
      if (sorted && order.isEmpty()) {
        boolean turned = sort.descending() != firmColumn.kind().isNumber();
        column.setSortType(turned ? SortType.DESCENDING : SortType.ASCENDING);
        order.add(column);
      }
    }
    if (!table.getSortOrder().equals(order)) {
      table.getSortOrder().setAll(order);
    }
    arranging = false;
  }

  private void showRows(PagedRows<FirmLine> rows) {
    Long chosen = model.selectedProperty().get();
    arranging = true; // a table view forgets its order with its items, but keeps selected places
    table.setItems(rows);
    table.getSelectionModel().clearSelection();
    arranging = false;
    showSort();
    int index = chosen == null ? -1 : rows.find(row -> row.id() == chosen);
    if (index >= 0) {
      table.getSelectionModel().clearAndSelect(index);
      table.scrollTo(Math.max(0, index - 8));
    } else if (chosen == null && !rows.isEmpty()) {
      table.getSelectionModel().clearAndSelect(0);
    }
  }

  private void select(int index) {
    if (!arranging && index >= 0 && index < table.getItems().size()) {
      FirmLine row = table.getItems().get(index).value();
      if (row != null) {
        model.select(row.id());
      }
    }
  }

  /** The selected rows' places, in order. */
  List<Integer> selectedPlaces() {
    return table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
  }

  /** The row in the table that was selected last; null when it has not come yet. */
  @Nullable FirmLine selectedRow() {
    int index = table.getSelectionModel().getSelectedIndex();
    return index < 0 || index >= table.getItems().size()
        ? null
        : table.getItems().get(index).value();
  }

  /** How many columns a narrow window has no room for. */
  ReadOnlyIntegerProperty droppedProperty() {
    return dropped.getReadOnlyProperty();
  }
}
