package guian.registry.ui.common;

import guian.registry.ui.common.LedgerColumn.Kind;
import guian.registry.ui.common.PagedRows.Row;
import guian.registry.ui.common.Tag.Tone;
import javafx.scene.control.TableCell;

/** Draws a cell's text; a text cut short is told in full by a tooltip. */
final class LedgerCell<L> extends TableCell<Row<L>, CellText> {
  LedgerCell(Kind kind) {
    switch (kind) {
      case FIGURE -> getStyleClass().add("figure-cell");
      case NAME -> getStyleClass().add("first-cell");
      case CODE -> getStyleClass().add("code-cell");
      case TEXT, LONG_TEXT -> {}
    }
    CutText.tell(this);
  }

  @Override
  protected void updateItem(CellText cell, boolean empty) {
    super.updateItem(cell, empty);
    getStyleClass().removeAll("muted", "warning-text");
    setGraphic(null);
    setText(null);
    if (empty || cell == null) {
      return;
    }
    setAccessibleText(cell.text());
    switch (cell.look()) {
      case NORMAL -> setText(cell.text());
      case MUTED -> show(cell, "muted");
      case WARNING -> show(cell, "warning-text");
      case ASK -> setGraphic(new Tag(cell.text(), Tone.ASK));
    }
  }

  private void show(CellText cell, String style) {
    setText(cell.text());
    getStyleClass().add(style);
  }
}
