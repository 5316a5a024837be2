package guian.registry.ui.imports;

import guian.registry.text.Messages;
import guian.registry.ui.common.Fxml;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** The first step: what can be imported, and the choice of files. */
final class FileStepView {
  private final ImportsViewModel model;

  @FXML private StackPane root;
  @FXML private Button chooseButton;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  FileStepView(ImportsViewModel model, Messages messages) {
    this.model = model;
    Fxml.load(this, messages);
  }

  Node root() {
    return root;
  }

  void focus() {
    chooseButton.requestFocus();
  }

  @FXML
  private void paste() {
    model.paste(SystemClipboard.pasted());
  }

  @FXML
  private void choose() {
    model.choose();
  }
}
