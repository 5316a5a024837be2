package guian.registry.ui.imports;

import guian.registry.importing.workbook.SourceFile;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.ui.common.Fxml;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The file under way, and the way out, in the top bar of the Import screen. */
final class ImportsBarView {
  private static final long KB = 1024;

  private final ImportsViewModel model;
  private final Messages messages;

  @FXML private HBox root;
  @FXML private Label fileName;
  @FXML private Label fileKind;
  @FXML private Label waiting;
  @FXML private Button cancelButton;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  ImportsBarView(ImportsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    Fxml.load(this, messages);
  }

  Node root() {
    return root;
  }

  @FXML
  private void initialize() {
    model.readingProperty().addListener((o, before, after) -> show());
    model.stepProperty().addListener((o, before, after) -> show());
    show();
  }

  private void show() {
    ImportReading reading = model.readingProperty().get();
    root.setVisible(reading != null);
    if (reading == null) {
      return;
    }
    SourceFile source = reading.workbook().source();
    fileName.setText(source.name());
    String encoding = source.encoding();
    String format = encoding == null ? source.format() : source.format() + " " + encoding;
    long size = Math.max(1, Math.round((double) source.bytes() / KB));
    fileKind.setText(
        messages.get("imports.file.kind", format.toLowerCase(Locale.ROOT), Figures.count(size)));
    waiting.setText(
        model.waiting() == 0 ? "" : messages.get("imports.file.waiting", model.waiting()));
    cancelButton.setVisible(model.stepProperty().get() != ImportStep.DONE);
  }

  @FXML
  private void cancel() {
    model.cancel();
  }
}
