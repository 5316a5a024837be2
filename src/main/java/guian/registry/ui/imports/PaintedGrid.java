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
  private static final double NUMBER_WIDTH = 44;
  private static final double CELL_PADDING = 20;
  private static final int HEADS = 2;

  private final TableView<Integer> table;

  /** Paints into {@code table}; {@code onCell} hears of the row and column that have the focus. */
  PaintedGrid(TableView<Integer> table, BiConsumer<Integer, Integer> onCell) {
    this.table = table;
    table.getStyleClass().addAll("compact", "painted");
    table.setFixedCellSize(ROW);
    table.setRowFactory(unused -> new PaintedRow());
    table.getSelectionModel().setCellSelectionEnabled(true);
    table
        .getFocusModel()
        .focusedCellProperty()
        .addListener((o, before, after) -> tell(after, onCell));
  }

  private void tell(TablePosition<?, ?> place, BiConsumer<Integer, Integer> onCell) {
    int column = place.getColumn() - HEADS + 1;
    if (place.getRow() >= 0 && column >= 1) {
      onCell.accept(place.getRow() + 1, column);
    }
  }

  void show(SheetModel sheet, String empty) {
    table.setPlaceholder(new EmptyState(Icon.TABLE, empty));
    table.setItems(FXCollections.observableArrayList());
    table.getColumns().clear();
    table.getProperties().put(PaintedRow.SHEET, sheet);
    table.getColumns().add(head("number", NUMBER_WIDTH, sheet));
    table.getColumns().add(head("kind", kindWidth(sheet), sheet));
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

  private static double kindWidth(SheetModel sheet) {
    double legend =
        sheet.used() ? sheet.legend().stream().mapToDouble(TextWidth::of).max().orElse(0) : 0;
    double kinds =
        Arrays.stream(RowTone.values())
            .mapToDouble(tone -> TextWidth.of(sheet.word("row", tone)))
            .max()
            .orElse(0);
    return CELL_PADDING + Math.max(legend, kinds);
  }

  private static TableColumn<Integer, Integer> head(
      String styleClass, double width, SheetModel sheet) {
    TableColumn<Integer, Integer> column = fixed("", width);
    column.setGraphic(PaintedColumnHead.legend(styleClass, sheet, column));
    column.setCellFactory(
        unused -> new PaintedHeadCell(styleClass, styleClass.equals("kind") ? sheet : null));
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
