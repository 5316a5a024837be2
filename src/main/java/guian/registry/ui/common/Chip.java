package guian.registry.ui.common;

import guian.registry.text.Figures;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/** A pill that switches one choice on, with the count of what it leaves. */
public final class Chip extends ToggleButton {
  private final Label count = new Label();

  /** A chip without a count yet. */
  public Chip(String text) {
    super(text);
    getStyleClass().setAll("chip");
    count.getStyleClass().add("chip-count");
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(text);
  }

  /** Shows a count beside the word. */
  public void setCount(long value) {
    count.setText(Figures.count(value));
    setGraphic(count);
    setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    setAccessibleText(getText() + " " + count.getText());
  }
}
