package guian.registry.ui.common;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** Tells a text that is cut short in full by a tooltip. */
public final class CutText {
  private CutText() {}

  /** Gives the cell a tooltip while its text is cut. */
  public static void tell(Labeled cell) {
    cell.setOnMouseEntered(
        event -> cell.setTooltip(isCut(cell) ? new Tooltip(cell.getText()) : null));
  }

  private static boolean isCut(Labeled cell) {
    return cell.getText() != null
        && cell.getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .anyMatch(drawn -> !((Text) drawn).getText().equals(cell.getText()));
  }
}
