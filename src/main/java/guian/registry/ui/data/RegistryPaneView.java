package guian.registry.ui.data;

import guian.registry.text.Messages;
import guian.registry.ui.common.CellText;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.data.RegistryContent.Fact;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the registry is: its file, what it holds, its zone, and what a check found. */
final class RegistryPaneView {
  private final DataViewModel model;
  private final Messages messages;

  @FXML private StackPane root;
  @FXML private Label file;
  @FXML private Label folder;
  @FXML private Button closeButton;
  @FXML private VBox heldPlace;
  @FXML private VBox zonePlace;
  @FXML private VBox checkPlace;
  @FXML private VBox findings;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  RegistryPaneView(DataViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    Fxml.load(this, messages);
  }

  StackPane root() {
    return root;
  }

  Button closeButton() {
    return closeButton;
  }

  @FXML
  private void initialize() {
    model.contentProperty().addListener((o, before, after) -> show(after));
    model.findingsProperty().addListener((o, before, after) -> showFindings(after));
    show(model.contentProperty().get());
    showFindings(List.of());
  }

  private void show(@Nullable RegistryContent content) {
    if (content == null) {
      return;
    }
    file.setText(content.file());
    folder.setText(content.folder());
    heldPlace.getChildren().setAll(facts(content.held()));
    zonePlace
        .getChildren()
        .setAll(PaneParts.head(messages.get("data.pane.zone"), ""), facts(content.zone()));
  }

  private static Node facts(List<Fact> facts) {
    GridPane grid = PaneParts.facts();
    facts.forEach(
        fact -> PaneParts.addFact(grid, fact.label(), PaneParts.value(CellText.of(fact.value()))));
    return grid;
  }

  private void showFindings(List<String> sentences) {
    checkPlace.setVisible(!sentences.isEmpty());
    checkPlace.setManaged(!sentences.isEmpty());
    findings
        .getChildren()
        .setAll(sentences.stream().map(text -> PaneParts.value(CellText.of(text))).toList());
  }
}
