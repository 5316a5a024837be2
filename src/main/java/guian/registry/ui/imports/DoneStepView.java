package guian.registry.ui.imports;

import guian.registry.text.Messages;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.KeyHint;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The last step: what was written, and the ways on and back. */
final class DoneStepView {
  private final ImportsViewModel model;
  private final Messages messages;

  @FXML private StackPane root;
  @FXML private Label head;
  @FXML private HBox tiles;
  @FXML private Label sentence;
  @FXML private Button firmsButton;
  @FXML private Button undoButton;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  DoneStepView(ImportsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    Fxml.load(this, messages);
  }

  Node root() {
    return root;
  }

  @FXML
  private void initialize() {
    model.resultProperty().addListener((o, before, after) -> show(after));
  }

  private void show(@Nullable ImportResult result) {
    if (result == null) {
      return;
    }
    DoneTexts texts = new DoneTexts(result, messages);
    head.setText(texts.head());
    sentence.setText(texts.sentence());
    tiles.getChildren().setAll(texts.tiles().stream().map(CountTile::new).toList());
    tiles.setVisible(!result.isUndone());
    tiles.setManaged(!result.isUndone());
    undoButton.setDisable(result.isUndone());
    undoButton.setGraphic(result.isUndone() ? null : new KeyHint("Ctrl+Z"));
    boolean primary = model.endsWithFirms();
    firmsButton.getStyleClass().setAll(primary ? List.of("button", "accent") : List.of("button"));
    firmsButton.setGraphic(primary ? new KeyHint("Enter") : null);
  }

  void focus() {
    firmsButton.requestFocus();
  }

  @FXML
  private void showFirms() {
    model.showFirms();
  }

  @FXML
  private void undo() {
    model.undo();
  }
}
