package guian.registry.ui.reports;

import guian.registry.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** Issuing or printing that is under way: how far it is, and its cancelling. */
final class WorkNote extends HBox {
  private static final double BAR = 120;

  WorkNote(ReportWork work, Messages messages) {
    super(12);
    ProgressBar part = new ProgressBar();
    part.setPrefWidth(BAR);
    part.setAccessibleText(messages.get("reports.work"));
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
