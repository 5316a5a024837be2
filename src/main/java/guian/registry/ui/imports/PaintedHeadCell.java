package guian.registry.ui.imports;

import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The number of a row and the word of its kind. */
final class PaintedHeadCell extends TableCell<Integer, Integer> {
  /** How wide the number's part is. */
  static final double NUMBER = 38;

  private final SheetModel sheet;
  private final Label number = new Label();
  private final Label kind = new Label();

  PaintedHeadCell(SheetModel sheet) {
    this.sheet = sheet;
    getStyleClass().add("painted-head-cell");
    number.getStyleClass().add("painted-number");
    number.setMinWidth(NUMBER);
    number.setMaxHeight(Double.MAX_VALUE);
    kind.getStyleClass().add("painted-kind");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    kind.setContentDisplay(ContentDisplay.RIGHT);
    HBox parts = new HBox(number, kind);
    parts.setAlignment(Pos.CENTER_LEFT);
    parts.setFillHeight(true);
    parts.prefHeightProperty().bind(heightProperty());
    setGraphic(parts);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(@Nullable Integer row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null || row > sheet.painted().rowCount()) {
      number.setText("");
      kind.setText("");
      kind.setGraphic(null);
    } else {
      number.setText(Integer.toString(row));
      kind.setText(sheet.kind(row));
      kind.setGraphic(sheet.isRowSaid(row) ? new IconView(Icon.EDIT, 12) : null);
    }
    setAccessibleText(number.getText() + " " + kind.getText());
  }
}
