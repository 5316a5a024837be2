package guian.registry.ui.firms;

import guian.registry.store.firm.FirmField;
import guian.registry.text.Messages;
import guian.registry.ui.firms.MergeModel.Line;
import guian.registry.ui.firms.MergeModel.Pair;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Two firms field by field, with a choice wherever they differ, before they become one. */
final class MergeDialog {
  private static final double VALUE = 250;
  private static final double HEIGHT = 360;
  private static final double WIDTH = 650;
  private static final double BESIDE = 16; // the scroll bar lies over the grid

  private final MergeModel model;
  private final Messages messages;
  private final GridPane grid = new GridPane(16, 8);
  private final Map<FirmField, RadioButton> theirs = new EnumMap<>(FirmField.class);
  private Pair pair;

  MergeDialog(MergeModel model, Messages messages, Pair pair) {
    this.model = model;
    this.messages = messages;
    this.pair = pair;
  }

  /** Shows it over a window. */
  void show(Window window) {
    ButtonType merge = new ButtonType(messages.get("firms.merge.action"), ButtonData.OK_DONE);
    ButtonType leave = new ButtonType(messages.get("firms.merge.stay"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(window);
    dialog.setTitle(messages.get("firms.merge.title"));
    DialogPane pane = dialog.getDialogPane();
    pane.getStylesheets().setAll(Objects.requireNonNull(window.getScene()).getStylesheets());
    pane.getButtonTypes().setAll(merge, leave);
    pane.setId("mergePane");
    Button safe = (Button) pane.lookupButton(leave);
    ((Button) pane.lookupButton(merge)).setDefaultButton(false);
    safe.setDefaultButton(true);
    Button swap = new Button(messages.get("firms.merge.swap"));
    swap.setOnAction(event -> {
      pair = pair.swapped();
      fill();
      swap.requestFocus();
    });
    fill();
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(HEIGHT);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinWidth(WIDTH);
    grid.setPadding(new Insets(0, BESIDE, 0, 0));
    Label sentence = new Label(messages.get("firms.merge.sentence"));
    sentence.setWrapText(true);
    VBox content = new VBox(12, sentence, swap, scroll);
    content.setPadding(new Insets(16, 16, 4, 16));
    pane.setContent(content);
    dialog.setOnShown(event -> swap.requestFocus());
    dialog.setOnHidden(event -> {
      if (merge.equals(dialog.getResult())) {
        model.merge(pair, chosen());
      }
    });
    dialog.show(); // does not wait: the click that led here is not over yet
  }

  private void fill() {
    theirs.clear();
    grid.getChildren().clear();
    grid.getColumnConstraints()
        .setAll(
            new ColumnConstraints(), new ColumnConstraints(VALUE), new ColumnConstraints(VALUE));
    grid.addRow(
        0,
        new Label(""),
        head("firms.merge.kept", pair.keptName()),
        head("firms.merge.gone", pair.goneName()));
    int row = 1;
    for (Line line : pair.lines()) {
      List<Node> nodes = new ArrayList<>(List.of(muted(line.label())));
      nodes.addAll(line.isChoice() ? choice(line) : values(line));
      grid.addRow(row++, nodes.toArray(Node[]::new));
    }
  }

  private Label head(String key, String name) {
    Label label = new Label(messages.get(key, name));
    label.getStyleClass().add("strong");
    label.setWrapText(true);
    return label;
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("muted");
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private static Label value(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private static List<Node> values(Line line) {
    return List.of(value(line.kept()), value(line.gone()));
  }

  private List<Node> choice(Line line) {
    ToggleGroup group = new ToggleGroup();
    RadioButton mine = radio(group, line.label(), line.kept());
    RadioButton other = radio(group, line.label(), line.gone());
    mine.setSelected(true);
    theirs.put(line.field(), other);
    return List.of(mine, other);
  }

  private static RadioButton radio(ToggleGroup group, String label, String text) {
    RadioButton radio = new RadioButton(text);
    radio.setToggleGroup(group);
    radio.setWrapText(true);
    radio.setAccessibleText(label + " " + text);
    return radio;
  }

  private Set<FirmField> chosen() {
    Set<FirmField> chosen = EnumSet.noneOf(FirmField.class);
    theirs.forEach((field, radio) -> {
      if (radio.isSelected()) {
        chosen.add(field);
      }
    });
    return chosen;
  }
}
