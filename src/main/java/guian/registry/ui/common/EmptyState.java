package guian.registry.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands in place of content that is not there: an icon, one sentence, and what to do. */
public final class EmptyState extends VBox {
  private final Label sentence = new Label();

  /** An empty state without a button. */
  public EmptyState(Icon icon, String text) {
    sentence.setText(text);
    sentence.setWrapText(true);
    sentence.getStyleClass().add("empty-sentence");
    getChildren().addAll(new IconView(icon, 20), sentence);
    setAlignment(Pos.CENTER);
    getStyleClass().add("empty-state");
  }

  /** An empty state with its one button. */
  public EmptyState(Icon icon, String text, String action, Runnable onAction) {
    this(icon, text);
    Button button = new Button(action);
    button.setOnAction(event -> onAction.run());
    getChildren().add(button);
  }

  /** Changes the sentence. */
  public void setText(String text) {
    sentence.setText(text);
  }
}
