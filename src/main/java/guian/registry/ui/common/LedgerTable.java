package guian.registry.ui.common;

import guian.registry.ui.common.LedgerColumn.Kind;
import guian.registry.ui.common.PagedRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A table view of paged rows with the heads, cells and widths that all ledgers have. Sorting is
 * asked of the registry, never done on the rows here.
 */
public final class LedgerTable<L> {
  private static final double ROW = 32;
  private static final double SCROLL_BAR = 10;
  private static final double NAME_AT_LEAST = 180;

  private final TableView<Row<L>> table;
  private final ToLongFunction<L> id;
  private SortAsked onSort = (column, descending) -> {};
  private LongConsumer onSelect = unused -> {};
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
    table.setAccessibleText(name);
    table.setFixedCellSize(ROW);
    table.setSortPolicy(view -> sorted());
    table.widthProperty().addListener((o, before, after) -> fit());
    table
        .getSelectionModel()
        .selectedIndexProperty()
        .addListener((o, before, after) -> select(after.intValue()));
  }

  /** Who sorts. */
  public void setOnSort(SortAsked consequence) {
    onSort = consequence;
  }

  /** Who hears which row is selected. */
  public void setOnSelect(LongConsumer consequence) {
    onSelect = consequence;
  }

  /** Shows these columns; the first takes what room the others leave. */
  public void setColumns(List<LedgerColumn<L>> columns) {
    arranging = true;
    List<TableColumn<Row<L>, ?>> shown = new ArrayList<>();
    columns.forEach(column -> shown.add(made(column)));
    table.getColumns().setAll(shown);
    arranging = false;
    fit();
  }

  private TableColumn<Row<L>, CellText> made(LedgerColumn<L> column) {
    TableColumn<Row<L>, CellText> made = new TableColumn<>(column.name());
    made.setId(column.id());
    made.setUserData(column);
    made.setGraphic(new LedgerHead(column, made));
    made.setSortNode(new Region());
    made.setSortable(column.sortable());
    made.setReorderable(false);
    made.setMinWidth(48);
    made.setPrefWidth(column.width());
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell(column, row.getValue())));
    made.setCellFactory(unused -> new LedgerCell<>(column.kind()));
    return made;
  }

  private static <L> CellText cell(LedgerColumn<L> column, Row<L> row) {
    L line = row.value();
    return line == null ? CellText.EMPTY : column.cell().apply(line);
  }

  /** Shows by which column the rows are sorted. */
  public void showSort(String columnId, boolean descending) {
    arranging = true;
    for (TableColumn<Row<L>, ?> column : table.getColumns()) {
      boolean sorted = column.getId().equals(columnId);
      ((LedgerHead) column.getGraphic()).showSort(sorted, descending);
      if (sorted) {
        boolean turned = isFigure(column) != descending;
        column.setSortType(turned ? SortType.DESCENDING : SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
      }
    }
    arranging = false;
  }

  private void fit() {
    if (arranging || table.getWidth() <= 0 || table.getColumns().isEmpty()) {
      return;
    }
    double others =
        table.getColumns().stream().skip(1).mapToDouble(TableColumn::getPrefWidth).sum();
    double room = table.getWidth() - SCROLL_BAR - others;
    table.getColumns().getFirst().setPrefWidth(Math.max(NAME_AT_LEAST, room));
  }

  /** Shows rows; the one with {@code selected} stays selected, else the first is. */
  public void setRows(PagedRows<L> rows, @Nullable Long selected) {
    arranging = true;
    List<TableColumn<Row<L>, ?>> order = List.copyOf(table.getSortOrder());
    table.setItems(rows);
    table.getSortOrder().setAll(order);
    arranging = false;
    int index = selected == null ? -1 : rows.find(line -> id.applyAsLong(line) == selected);
    if (!rows.isEmpty()) {
      table.getSelectionModel().clearAndSelect(Math.max(0, index));
    }
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
    if (index >= 0 && index < table.getItems().size()) {
      L line = table.getItems().get(index).value();
      if (line != null) {
        onSelect.accept(id.applyAsLong(line));
      }
    }
  }
}
