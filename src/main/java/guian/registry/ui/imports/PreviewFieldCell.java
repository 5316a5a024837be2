package guian.registry.ui.imports;

import guian.registry.ui.common.CutText;
import guian.registry.ui.common.Tag;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The name of a value, or of a firm across the whole line. */
final class PreviewFieldCell extends TableCell<PreviewLine, PreviewLine> {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 31;

  PreviewFieldCell() {
    getStyleClass().add("field-cell");
    Spread.allow(this);
    CutText.tell(this);
  }

  @Override
  protected void updateItem(@Nullable PreviewLine line, boolean empty) {
    super.updateItem(line, empty);
    boolean firm = !empty && line != null && line.isFirm();
    setGraphic(firm && line != null ? Spread.over(firm(line), WIDTH, HEIGHT) : null);
    setText(empty || line == null || firm ? null : line.field());
    setAccessibleText(line == null ? null : line.field() + " " + line.period());
  }

  private static HBox firm(PreviewLine line) {
    Label name = new Label(line.field());
    name.getStyleClass().add("strong");
    Label count = new Label(line.period());
    count.getStyleClass().add("muted");
    HBox box = new HBox(8, name, count);
    box.setAlignment(Pos.CENTER_LEFT);
    if (!line.note().isEmpty()) {
      box.getChildren().add(new Tag(line.note(), Tag.Tone.PLAIN));
    }
    return box;
  }
}
