package guian.registry.ui.common;

import guian.registry.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** Work that is under way: how far it is, and its cancelling; not there while there is none. */
public final class LongWorkNote extends HBox {
  private static final double BAR = 120;

  /** About {@code work}. */
  public LongWorkNote(LongWork work, Messages messages) {
    super(12);
    ProgressBar part = new ProgressBar();
    part.setPrefWidth(BAR);
    part.setAccessibleText(messages.get("common.work"));
    part.progressProperty().bind(work.partProperty());
    Label text = new Label();
    text.getStyleClass().add("caption");
    text.textProperty().bind(work.textProperty());
    Hyperlink cancel = new Hyperlink(messages.get("common.cancel"));
    cancel.setId("workCancel");
    cancel.getStyleClass().add("caption");
    cancel.setOnAction(event -> work.cancel());
    getChildren().setAll(part, text, cancel);
    getStyleClass().add("making-note");
    setAlignment(Pos.CENTER);
    setMaxWidth(USE_PREF_SIZE);
    visibleProperty().bind(work.textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
