package guian.registry.ui.imports;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The number of a row, or the word of its kind. */
final class PaintedHeadCell extends TableCell<Integer, Integer> {
  private final @Nullable SheetModel kinds;

  PaintedHeadCell(String styleClass, @Nullable SheetModel kinds) {
    this.kinds = kinds;
    getStyleClass().add("painted-" + styleClass);
  }

  @Override
  protected void updateItem(@Nullable Integer number, boolean empty) {
    super.updateItem(number, empty);
    if (empty || number == null) {
      setText(null);
    } else {
      setText(kinds == null ? Integer.toString(number) : kinds.kind(number));
    }
  }
}
