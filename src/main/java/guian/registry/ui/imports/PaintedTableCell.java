package guian.registry.ui.imports;

import guian.registry.ui.common.CutText;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** A cell of a painted sheet; a merged or free-running text lies over its neighbours. */
final class PaintedTableCell extends TableCell<Integer, Integer> {
  private static final List<String> STATES =
      List.of(
          "cell-asked",
          "cell-refused",
          "cell-unit",
          "cell-own-unit",
          "cell-faint",
          "place-right",
          "place-center");

  private final PaintedSheet sheet;
  private final int column;

  PaintedTableCell(PaintedSheet sheet, int column) {
    this.sheet = sheet;
    this.column = column;
    getStyleClass().add("painted-cell");
    Spread.allow(this);
    CutText.tell(this);
  }

  @Override
  protected void updateItem(@Nullable Integer row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeAll(STATES);
    if (empty || row == null || row > sheet.rowCount()) {
      setText(null);
      setGraphic(null);
      return;
    }
    PaintedCell cell = sheet.cell(row, column);
    mark(cell);
    if (cell.span() > 1 && !cell.text().isEmpty()) {
      setText(null);
      setGraphic(spread(cell));
    } else {
      setText(cell.text());
      setGraphic(null);
    }
    setAccessibleText(cell.text());
  }

  private void mark(PaintedCell cell) {
    if (cell.mark() != PaintedCell.Mark.NONE) {
      getStyleClass().add("cell-" + cell.mark().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (cell.place() != PaintedCell.Place.LEFT) {
      getStyleClass().add("place-" + cell.place().name().toLowerCase(Locale.ROOT));
    }
  }

  private Pane spread(PaintedCell cell) {
    int place = getTableView().getColumns().indexOf(getTableColumn());
    int last = Math.min(getTableView().getColumns().size(), place + cell.span());
    double width =
        getTableView().getColumns().subList(place, last).stream()
            .mapToDouble(c -> c.getWidth())
            .sum();
    return Spread.over(cell.text(), width, cell.place() == PaintedCell.Place.CENTER);
  }
}
