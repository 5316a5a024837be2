package guian.registry.ui.imports;

import guian.registry.ui.common.EmptyState;
import guian.registry.ui.common.Icon;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/** A sheet as it stands in a virtualised table: numbers and kinds of rows, then its columns. */
final class PaintedGrid {
  private static final double ROW = 28;
  private static final double CELL_PADDING = 16;
  private static final int HEADS = 1;

  private final TableView<Integer> table;
  private final FrozenColumn frozen;

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

  void show(SheetModel sheet, String empty) {
    table.setPlaceholder(new EmptyState(Icon.TABLE, empty));
    table.setItems(FXCollections.observableArrayList());
    table.getColumns().clear();
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
    column.setCellFactory(unused -> frozen.keep(new PaintedHeadCell(sheet)));
    return column;
  }

  private static TableColumn<Integer, Integer> column(PaintedColumn painted, SheetModel sheet) {
    TableColumn<Integer, Integer> column = fixed(painted.spoken(), painted.width());
    column.setGraphic(PaintedColumnHead.of(painted, column));
    column.setCellFactory(unused -> new PaintedTableCell(sheet.painted(), painted.number()));
    return column;
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
    table.scrollToColumn(target);
    table.getSelectionModel().clearAndSelect(row - 1, target);
    table.requestFocus();
  }
}
