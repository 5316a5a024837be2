package guian.registry.ui.imports;

import guian.registry.text.Messages;
import guian.registry.ui.common.Chip;
import guian.registry.ui.common.EmptyState;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the import would change, old and new side by side, and what it leaves out. */
final class PreviewStepView {
  private final ImportsViewModel model;
  private final Messages messages;

  @FXML private VBox root;
  @FXML private HBox tiles;
  @FXML private HBox chips;
  @FXML private TextField search;
  @FXML private TableView<PreviewLine> table;
  @FXML private Label evidence;
  @FXML private Label shown;
  @FXML private ScrollPane side;
  @FXML private VBox leftOut;

  private @Nullable PreviewModel preview;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  PreviewStepView(ImportsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    Fxml.load(this, messages);
  }

  Node root() {
    return root;
  }

  @FXML
  private void initialize() {
    new PreviewTable(table, messages);
    table.setPlaceholder(new EmptyState(Icon.CHECK, messages.get("imports.preview.nothing")));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, before, after) -> evidence.setText(evidence(after)));
    search.textProperty().addListener((o, before, after) -> search(after));
    model.previewProperty().addListener((o, before, after) -> show(after));
  }

  private static String evidence(@Nullable PreviewLine line) {
    if (line == null) {
      return "";
    }
    return line.cell().isEmpty() ? line.evidence() : line.cell() + "　" + line.evidence();
  }

  private void search(String text) {
    PreviewModel now = preview;
    if (now != null) {
      now.search(text);
    }
  }

  private void show(@Nullable ImportReading reading) {
    if (reading == null) {
      return;
    }
    PreviewModel now = new PreviewModel(reading, new ImportTexts(messages, reading.indicators()));
    preview = now;
    search.clear();
    tiles.getChildren().setAll(now.tiles().stream().map(CountTile::new).toList());
    chips.getChildren().setAll(chips(now));
    table.setItems(now.lines());
    shown.setText(messages.get("imports.preview.firms", now.firms()));
    leftOut
        .getChildren()
        .setAll(new LeftOutSections(now, messages).all(model::showQuestions, model::giveBack));
  }

  private List<Node> chips(PreviewModel now) {
    ToggleGroup group = new ToggleGroup();
    List<Node> made = new ArrayList<>();
    for (PreviewModel.Choice choice : PreviewModel.Choice.values()) {
      if (choice == PreviewModel.Choice.BESIDE && now.count(choice) == 0) {
        continue;
      }
      Chip chip = new Chip(messages.get("imports.choice." + choice.code()));
      chip.setCount(now.count(choice));
      chip.setToggleGroup(group);
      chip.setSelected(choice == PreviewModel.Choice.ALL);
      chip.setOnAction(event -> {
        chip.setSelected(true);
        now.choose(choice);
      });
      made.add(chip);
    }
    return made;
  }

  void focus() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  boolean focusSearch() {
    search.requestFocus();
    return true;
  }

  /** The parts F6 goes through. */
  List<Node> regions() {
    return List.of(chips, table, side);
  }
}
