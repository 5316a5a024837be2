package guian.registry.ui.firms;

import guian.registry.text.Messages;
import guian.registry.ui.common.EmptyState;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import guian.registry.ui.firms.FirmPaneViewModel.Mode;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Screens;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The firm's file beside the table: read, edited, or the form of a new firm. */
final class FirmPaneView {
  private final FirmPaneViewModel model;
  private final Messages messages;
  private final PaneSections reading;
  private final FirmEditForm editing;
  private final NewFirmForm creating;

  @FXML private StackPane root;
  @FXML private StackPane emptyPlace;
  @FXML private VBox filePlace;
  @FXML private Label name;
  @FXML private Label code;
  @FXML private Button editButton;
  @FXML private Button pageButton;
  @FXML private Button graphButton;
  @FXML private Button growthButton;
  @FXML private Button closeButton;
  @FXML private ScrollPane scroll;
  @FXML private VBox sections;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  FirmPaneView(
      FirmPaneViewModel model,
      StakesModel stakes,
      PlacementsModel placements,
      MergeModel merging,
      Messages messages,
      Screens screens) {
    this.model = model;
    this.messages = messages;
    this.reading = new PaneSections(model, merging, messages, screens);
    this.editing = new FirmEditForm(model, stakes, placements, merging, messages);
    this.creating = new NewFirmForm(model, messages);
    Fxml.load(this, messages);
  }

  Region root() {
    return root;
  }

  FirmPaneViewModel model() {
    return model;
  }

  @FXML
  private void initialize() {
    root.setAccessibleText(messages.get("firms.pane"));
    emptyPlace.getChildren().add(new EmptyState(Icon.FIRMS, messages.get("firms.pane.empty")));
    model.contentProperty().addListener((o, before, after) -> show(isSameFirm(before, after)));
    model.modeProperty().addListener((o, before, after) -> show(false));
    show(false);
  }

  private static boolean isSameFirm(@Nullable PaneContent before, @Nullable PaneContent after) {
    return before != null && after != null && before.id() == after.id();
  }

  private void show(boolean sameFirm) {
    Mode mode = model.modeProperty().get();
    PaneContent content = model.contentProperty().get();
    boolean empty = mode == Mode.EMPTY || (content == null && mode != Mode.NEW);
    emptyPlace.setVisible(empty);
    filePlace.setVisible(!empty);
    boolean creatingNow = mode == Mode.NEW;
    editButton.setVisible(!creatingNow);
    pageButton.setVisible(!creatingNow);
    graphButton.setVisible(!creatingNow);
    growthButton.setVisible(!creatingNow);
    if (creatingNow) {
      name.setText(messages.get("firms.form.new"));
      code.setText(messages.get("firms.form.new.hint"));
      fill(creating.nodes());
      creating.focus();
    } else if (content != null) {
      showFile(content, mode == Mode.EDIT, sameFirm);
    }
  }

  private void showFile(PaneContent content, boolean edited, boolean sameFirm) {
    name.setText(content.name());
    code.setText(content.code());
    String action = messages.get(edited ? "firms.pane.done" : "firms.pane.edit");
    editButton.setGraphic(IconView.of(edited ? Icon.CHECK : Icon.EDIT));
    editButton.setTooltip(new Tooltip(action));
    editButton.setAccessibleText(action);
    double position = scroll.getVvalue();
    if (edited) {
      if (sameFirm && editing.isShownIn(sections)) {
        editing.update(content);
        return;
      }
      fill(editing.nodes(content));
      editing.focus();
    } else {
      fill(reading.nodes(content));
    }
    scroll.setVvalue(sameFirm ? position : 0);
  }

  private void fill(List<Node> nodes) {
    sections.getChildren().setAll(nodes);
  }

  @FXML
  private void edit() {
    model.edit(model.modeProperty().get() != Mode.EDIT);
  }

  @FXML
  private void openPage() {
    model.open(Destination.FirmPage::new);
  }

  @FXML
  private void openGraph() {
    model.open(Destination.Owners::new);
  }

  @FXML
  private void openGrowth() {
    model.openGrowth();
  }

  /** The button that takes the pane away where it is an overlay. */
  Button closeButton() {
    return closeButton;
  }

  /** Puts the focus into the pane. */
  void focus() {
    editButton.requestFocus();
  }
}
