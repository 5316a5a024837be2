package guian.registry.ui.data;

import guian.registry.text.Messages;
import guian.registry.ui.common.Fxml;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Backup, restore and check, in the top bar of the Data screen. */
final class DataBarView {
  private final DataViewModel model;

  @FXML private HBox root;
  @FXML private Button checkButton;
  @FXML private Button backupButton;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  DataBarView(DataViewModel model, Messages messages) {
    this.model = model;
    Fxml.load(this, messages);
  }

  Node root() {
    return root;
  }

  @FXML
  private void initialize() {
    checkButton.disableProperty().bind(model.busyProperty());
    backupButton.disableProperty().bind(model.busyProperty());
  }

  @FXML
  private void check() {
    model.check();
  }

  @FXML
  private void restore() {
    model.restore();
  }

  @FXML
  private void backup() {
    model.backup();
  }
}
