package guian.registry.ui.firms;

import guian.registry.ui.common.PagedRows.Row;
import guian.registry.ui.common.Tag;
import guian.registry.ui.common.Tag.Tone;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** Draws a cell's text plain, muted, or as a tag; a text cut short is told in full by a tooltip. */
final class FirmTableCell extends TableCell<Row<FirmLine>, FirmCell> {
  FirmTableCell(FirmColumn.Kind kind) {
    if (kind.isNumber()) {
      getStyleClass().add("figure-cell");
    } else if (kind == FirmColumn.Kind.NAME) {
      getStyleClass().add("first-cell");
    } else if (kind == FirmColumn.Kind.CODE) {
      getStyleClass().add("code-cell");
    }
    setOnMouseEntered(event -> setTooltip(isCut() ? new Tooltip(getText()) : null));
  }

  private boolean isCut() {
    return getText() != null
        && getChildren().stream()
            .filter(Text.class::isInstance)
            .anyMatch(drawn -> !((Text) drawn).getText().equals(getText()));
  }

  @Override
  protected void updateItem(FirmCell cell, boolean empty) {
    super.updateItem(cell, empty);
    getStyleClass().remove("muted");
    setGraphic(null);
    setText(null);
    if (empty || cell == null) {
      return;
    }
    setAccessibleText(cell.text());
    switch (cell.look()) {
      case NORMAL -> setText(cell.text());
      case MUTED -> {
        setText(cell.text());
        getStyleClass().add("muted");
      }
      case ASK -> setGraphic(new Tag(cell.text(), Tone.ASK));
    }
  }
}
