package guian.registry.ui.common;

import guian.registry.ui.common.LedgerColumn.Kind;
import guian.registry.ui.common.PagedRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A table view of paged rows with the heads, cells and widths that all ledgers have. Sorting is
 * asked of the registry, never done on the rows here.
 */
public final class LedgerTable<L> {
  private static final double ROW = 32;
  private static final int CONTEXT = 8;

  private final TableView<Row<L>> table;
  private final ToLongFunction<L> id;
  private final ColumnFit fit;
  private SortAsked onSort = (column, descending) -> {};
  private LongConsumer onSelect = unused -> {};
  private ObjDoubleConsumer<String> onWidth = (column, width) -> {};
  private boolean arranging;

  /** Hears that a person wants another order. */
  @FunctionalInterface
  public interface SortAsked {
    /** {@code column} is null for the usual order. */
    void sort(@Nullable String column, boolean descending);
  }

  /** Dresses {@code table}; {@code id} tells rows apart. */
  public LedgerTable(TableView<Row<L>> table, String name, ToLongFunction<L> id) {
    this.table = table;
    this.id = id;
    this.fit = new ColumnFit(table);
    table.setAccessibleText(name);
    table.setFixedCellSize(ROW);
    table.setSortPolicy(view -> sorted());
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, LedgerTable::refuseFitting);
    table.addEventFilter(KeyEvent.KEY_PRESSED, LedgerTable::refuseSelectingAll);
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

  /** Who sorts. */
  public void setOnSort(SortAsked consequence) {
    onSort = consequence;
  }

  /** Who hears which row is selected. */
  public void setOnSelect(LongConsumer consequence) {
    onSelect = consequence;
  }

  /** Who remembers the width that a person gave a column. */
  public void setOnWidth(ObjDoubleConsumer<String> consequence) {
    onWidth = consequence;
  }

  /** How many columns at the right a narrow window has no room for. */
  public ReadOnlyIntegerProperty droppedProperty() {
    return fit.droppedProperty();
  }

  /** Shows these columns; the first takes what room the others leave. */
  public void setColumns(List<LedgerColumn<L>> columns) {
    arranging = true;
    fit.begin();
    List<TableColumn<Row<L>, ?>> shown = new ArrayList<>();
    columns.forEach(column -> shown.add(made(column)));
    table.getColumns().setAll(shown);
    arranging = false;
    fit.fit();
  }

  private TableColumn<Row<L>, CellText> made(LedgerColumn<L> column) {
    TableColumn<Row<L>, CellText> made = new TableColumn<>(column.name());
    made.setId(column.id());
    made.setUserData(column);
    made.setGraphic(new LedgerHead(column, made));
    made.setSortNode(new Region());
    made.setSortable(column.sortable());
    made.setReorderable(false);
    made.setMinWidth(LedgerHead.need(column));
    made.setPrefWidth(column.width());
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell(column, row.getValue())));
    made.setCellFactory(unused -> new LedgerCell<>(column.kind()));
    made.widthProperty().addListener((o, before, after) -> widthChanged(column, made));
    return made;
  }

  private static <L> CellText cell(LedgerColumn<L> column, Row<L> row) {
    L line = row.value();
    return line == null ? CellText.EMPTY : column.cell().apply(line);
  }

  private void widthChanged(LedgerColumn<L> column, TableColumn<Row<L>, CellText> changed) {
    if (!arranging && !fit.isFitting() && column.kind() != Kind.NAME) {
      onWidth.accept(column.id(), changed.getWidth());
      fit.choose(changed, changed.getWidth());
      fit.fit();
    }
  }

  /** Shows by which column the rows are sorted; an id of no column for none. */
  public void showSort(String columnId, boolean descending) {
    arranging = true;
    List<TableColumn<Row<L>, ?>> order = new ArrayList<>();
    for (TableColumn<Row<L>, ?> column : table.getColumns()) {
      boolean sorted = column.getId().equals(columnId);
      ((LedgerHead) column.getGraphic()).showSort(sorted, descending);
      if (sorted) {
        boolean turned = isFigure(column) != descending;
        column.setSortType(turned ? SortType.DESCENDING : SortType.ASCENDING);
        order.add(column);
      }
    }
    setOrder(order);
    arranging = false;
  }

  private void setOrder(List<TableColumn<Row<L>, ?>> order) {
    if (!table.getSortOrder().equals(order)) {
      table.getSortOrder().setAll(order);
    }
  }

  /** Shows rows; the one with {@code selected} stays selected, else the first is. */
  public void setRows(PagedRows<L> rows, @Nullable Long selected) {
    int index = replace(rows, selected);
    if (!rows.isEmpty()) {
      table.getSelectionModel().clearAndSelect(Math.max(0, index));
    }
  }

  /**
   * Shows rows; the one with {@code selected} stays selected, and none is when it is not among the
   * first of them. The first is selected when none was.
   *
   * @return whether the selected one, if any, is among them
   */
  public boolean setRowsBeside(PagedRows<L> rows, @Nullable Long selected) {
    int index = replace(rows, selected);
    if (index >= 0) {
      table.getSelectionModel().clearAndSelect(index);
      table.scrollTo(Math.max(0, index - CONTEXT));
    } else if (selected == null && !rows.isEmpty()) {
      table.getSelectionModel().clearAndSelect(0);
    }
    return index >= 0 || selected == null;
  }

  /** Selects a place, whether its row has come or not, and brings it into view. */
  public void reveal(int place) {
    if (place < table.getItems().size()) {
      table.getSelectionModel().clearAndSelect(place);
      table.scrollTo(Math.max(0, place - CONTEXT));
    }
  }

  /** Selects the row with this id; false when it is not among those here. */
  public boolean select(long wanted) {
    int index =
        table.getItems() instanceof PagedRows<L> rows
            ? rows.find(line -> id.applyAsLong(line) == wanted)
            : -1;
    if (index >= 0) {
      table.getSelectionModel().clearAndSelect(index);
    }
    return index >= 0;
  }

  /** Puts the focus on the first row. */
  public void enter() {
    if (!table.getItems().isEmpty()) {
      table.getSelectionModel().clearAndSelect(0);
      table.scrollTo(0);
    }
    table.requestFocus();
  }

  // A table view forgets its order with its items, but keeps selected places.
  private int replace(PagedRows<L> rows, @Nullable Long selected) {
    arranging = true;
    List<TableColumn<Row<L>, ?>> order = List.copyOf(table.getSortOrder());
    table.setItems(rows);
    table.getSelectionModel().clearSelection();
    setOrder(order);
    arranging = false;
    return selected == null ? -1 : rows.find(line -> id.applyAsLong(line) == selected);
  }

  private boolean sorted() {
    if (!arranging) {
      List<TableColumn<Row<L>, ?>> order = table.getSortOrder();
      TableColumn<Row<L>, ?> by = order.isEmpty() ? null : order.getLast();
      boolean turned = by != null && by.getSortType() == SortType.DESCENDING;
      boolean descending = by != null && isFigure(by) != turned;
      onSort.sort(by == null ? null : by.getId(), descending);
    }
    return true;
  }

  // A first click on figures puts the largest first.
  private static boolean isFigure(TableColumn<?, ?> column) {
    return ((LedgerColumn<?>) column.getUserData()).kind() == Kind.FIGURE;
  }

  private void select(int index) {
    L line = arranging ? null : line(index);
    if (line != null) {
      onSelect.accept(id.applyAsLong(line));
    }
  }

  /** The selected row; null when there is none, or when it has not come yet. */
  public @Nullable L selected() {
    return line(table.getSelectionModel().getSelectedIndex());
  }

  private @Nullable L line(int index) {
    return index < 0 || index >= table.getItems().size()
        ? null
        : table.getItems().get(index).value();
  }

  /** The places of the selected rows, in their order. */
  public List<Integer> selectedPlaces() {
    return table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
  }
}
