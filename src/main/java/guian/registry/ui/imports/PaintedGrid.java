package guian.registry.ui.imports;

import guian.registry.importing.workbook.CellName;
import guian.registry.ui.common.ColumnInView;
import guian.registry.ui.common.EmptyState;
import guian.registry.ui.common.Icon;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;

/** A sheet as it stands in a virtualised table: numbers and kinds of rows, then its columns. */
final class PaintedGrid {
  private static final double ROW = 28;
  private static final double CELL_PADDING = 16;
  private static final int HEADS = 1;

  private final TableView<Integer> table;
  private final FrozenColumn frozen;
  private final Map<Integer, PaintedColumnHead> heads = new HashMap<>();
  private HeadAction onHead = (column, head) -> {};
  private PlaceAction onPlace = (row, column, node) -> {};

  /** What a click on a column's head does. */
  @FunctionalInterface
  interface HeadAction {
    void open(int column, Node head);
  }

  /** What a click on a row's head, or a cell's menu, does; column 0 is the row's head. */
  @FunctionalInterface
  interface PlaceAction {
    void open(int row, int column, Node node);
  }

  /** Paints into {@code table}; {@code onCell} hears of the row and column that have the focus. */
  PaintedGrid(TableView<Integer> table, BiConsumer<Integer, Integer> onCell) {
    this.table = table;
    this.frozen = new FrozenColumn(table);
    table.getStyleClass().addAll("compact", "painted");
    table.setRowFactory(unused -> row());
    table.getSelectionModel().setCellSelectionEnabled(true);
    table
        .getFocusModel()
        .focusedCellProperty()
        .addListener((o, before, after) -> tell(after, onCell));
  }

  // A fixed size of the table's cells would leave out the frozen column once it is scrolled away.
  private static PaintedRow row() {
    PaintedRow row = new PaintedRow();
    row.setMinHeight(ROW);
    row.setPrefHeight(ROW);
    row.setMaxHeight(ROW);
    return row;
  }

  private void tell(TablePosition<?, ?> place, BiConsumer<Integer, Integer> onCell) {
    int column = place.getColumn() - HEADS + 1;
    if (place.getRow() >= 0 && column >= 0) {
      onCell.accept(place.getRow() + 1, column);
    }
  }

  void setOnHead(HeadAction action) {
    onHead = action;
  }

  void setOnPlace(PlaceAction action) {
    onPlace = action;
  }

  Node node() {
    return table;
  }

  /** The row with the focus; 0 when there is none. */
  int focusedRow() {
    return table.getFocusModel().getFocusedCell().getRow() + 1;
  }

  /** The column with the focus; 0 for the rows' heads. */
  int focusedColumn() {
    return Math.max(0, table.getFocusModel().getFocusedCell().getColumn() - HEADS + 1);
  }

  /** The head of a column. */
  Node head(int column) {
    return Objects.requireNonNullElse(heads.get(column), table);
  }

  /** The letters of a column. */
  String letters(int column) {
    return CellName.column(column);
  }

  /** The cell with the focus, the table when it is out of sight. */
  Node focusedNode() {
    int row = focusedRow() - 1;
    int column = focusedColumn();
    return table.lookupAll(".table-cell").stream()
        .filter(node -> node instanceof TableCell<?, ?> cell && cell.getIndex() == row)
        .filter(
            node -> table.getColumns().indexOf(((TableCell<?, ?>) node).getTableColumn()) == column)
        .findFirst()
        .orElse(table);
  }

  private <C extends TableCell<Integer, Integer>> C clickable(C cell, int column) {
    cell.setOnContextMenuRequested(event -> {
      if (!cell.isEmpty()) {
        onPlace.open(cell.getIndex() + 1, column, cell);
        event.consume();
      }
    });
    return cell;
  }

  private PaintedHeadCell rowHead(SheetModel sheet) {
    PaintedHeadCell cell = frozen.keep(clickable(new PaintedHeadCell(sheet), 0));
    cell.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
        onPlace.open(cell.getIndex() + 1, 0, cell);
      }
    });
    return cell;
  }

  void show(SheetModel sheet, String empty) {
    table.setPlaceholder(new EmptyState(Icon.TABLE, empty));
    table.setItems(FXCollections.observableArrayList());
    table.getColumns().clear();
    heads.clear();
    table.getProperties().put(PaintedRow.SHEET, sheet);
    table.getColumns().add(head(sheet));
    for (PaintedColumn column : sheet.painted().columns()) {
      table.getColumns().add(column(column, sheet));
    }
    table.setItems(FXCollections.observableList(numbers(sheet.painted().rowCount())));
  }

  private static List<Integer> numbers(int count) {
    return new AbstractList<>() {
      @Override
      public Integer get(int index) {
        return index + 1;
      }

      @Override
      public int size() {
        return count;
      }
    };
  }

  private static double headWidth(SheetModel sheet) {
    double legend =
        sheet.used() ? sheet.legend().stream().mapToDouble(TextWidth::of).max().orElse(0) : 0;
    double kinds =
        Arrays.stream(RowTone.values())
            .mapToDouble(tone -> TextWidth.of(sheet.word("row", tone)))
            .max()
            .orElse(0);
    return CELL_PADDING + Math.max(legend, PaintedHeadCell.NUMBER + kinds);
  }

  private TableColumn<Integer, Integer> head(SheetModel sheet) {
    TableColumn<Integer, Integer> column = fixed("", headWidth(sheet));
    PaintedColumnHead head = PaintedColumnHead.legend(sheet, column);
    column.setGraphic(head);
    frozen.keep(head);
    column.setCellFactory(unused -> rowHead(sheet));
    return column;
  }

  private TableColumn<Integer, Integer> column(PaintedColumn painted, SheetModel sheet) {
    TableColumn<Integer, Integer> column =
        fixed(painted.spoken(), sheet.painted().width(painted.number()));
    setHead(column, painted, sheet.saidOf(0, painted.letters()));
    column.setCellFactory(unused ->
        clickable(new PaintedTableCell(sheet.painted(), painted.number()), painted.number()));
    return column;
  }

  /** Says above the columns what one of the sheet's tables has in them. */
  void showHeads(SheetModel sheet, int of) {
    for (PaintedColumn painted : sheet.painted().columns(of)) {
      TableColumn<Integer, ?> column = table.getColumns().get(painted.number() - 1 + HEADS);
      column.setText(painted.spoken());
      setHead(column, painted, sheet.saidOf(of, painted.letters()));
    }
  }

  private void setHead(TableColumn<Integer, ?> column, PaintedColumn painted, String said) {
    PaintedColumnHead head = PaintedColumnHead.of(painted, column, said);
    head.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        onHead.open(painted.number(), head);
      }
    });
    heads.put(painted.number(), head);
    column.setGraphic(head);
  }

  private static TableColumn<Integer, Integer> fixed(String text, double width) {
    TableColumn<Integer, Integer> column = new TableColumn<>(text);
    column.setSortable(false);
    column.setReorderable(false);
    column.setMinWidth(28);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    return column;
  }

  /** Shows a cell and puts the focus on it. */
  void goTo(int row, int column) {
    int place = column - 1 + HEADS;
    if (row < 1 || row > table.getItems().size() || place >= table.getColumns().size()) {
      return;
    }
    TableColumn<Integer, ?> target = table.getColumns().get(Math.max(0, place));
    table.scrollTo(Math.max(0, row - 4));
    ColumnInView.show(table, target);
    table.getSelectionModel().clearAndSelect(row - 1, target);
    table.requestFocus();
  }
}
