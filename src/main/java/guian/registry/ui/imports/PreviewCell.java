package guian.registry.ui.imports;

import guian.registry.ui.common.CutText;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A text of a line of the preview; empty on a firm's own line. */
final class PreviewCell extends TableCell<PreviewLine, PreviewLine> {
  private final Function<PreviewLine, String> text;

  PreviewCell(String[] styleClasses, Function<PreviewLine, String> text) {
    this.text = text;
    getStyleClass().addAll(styleClasses);
    CutText.tell(this);
  }

  @Override
  protected void updateItem(@Nullable PreviewLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(empty || line == null || line.isFirm() ? null : text.apply(line));
  }
}
