package guian.registry.ui.shell;

import guian.registry.text.Messages;
import guian.registry.ui.common.Failure;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import guian.registry.ui.common.MessageBar;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The window around the screens. */
public final class ShellView {
  /** A longer word on the rail is too wide in bold. */
  private static final int LONGEST_BOLD = 9;

  private static final Duration NOTICE = Duration.seconds(10);

  private final ShellViewModel model;
  private final Messages messages;
  private final ScreenHost host;
  private final SettingsPopup settings;
  private final PauseTransition noticeTime = new PauseTransition(NOTICE);
  private final Map<ScreenId, ToggleButton> railItems = new EnumMap<>(ScreenId.class);
  private final MessageBar messageBar;
  private final Parent root;

  @FXML private VBox rail;
  @FXML private VBox railScreens;
  @FXML private Button lookButton;
  @FXML private Button settingsButton;
  @FXML private Label title;
  @FXML private StackPane barPlace;
  @FXML private StackPane messagePlace;
  @FXML private StackPane contentPlace;
  @FXML private Label registryLabel;
  @FXML private Label countLabel;
  @FXML private Label savedLabel;
  @FXML private Label noticeLabel;
  @FXML private Hyperlink undoLink;
  @FXML private Label exampleLabel;

  /** The window's content, its screens kept by {@code host}. */
  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  public ShellView(
      ShellViewModel model, Messages messages, ScreenHost host, SettingsPopup settings) {
    this.model = model;
    this.messages = messages;
    this.host = host;
    this.settings = settings;
    this.messageBar = new MessageBar(messages);
    this.root = Fxml.load(this, messages);
    new ShellKeys(model, host, rail).install(root);
    new FileDrop(model, contentPlace).install(root);
    host.place(barPlace, contentPlace);
    root.sceneProperty().addListener((o, before, after) -> watchFocus(after));
  }

  // What had the focus may be gone, a row that was removed say: then the screen takes it.
  private void watchFocus(@Nullable Scene scene) {
    if (scene != null) {
      scene
          .focusOwnerProperty()
          .addListener((o, before, after) -> {
            if (after == null && before != null && model.screen() != null) {
              host.focus();
            }
          });
    }
  }

  /** The root of the scene. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    messagePlace.getChildren().add(messageBar);
    fillRail();
    noticeTime.setOnFinished(event -> model.withdrawNotice());
    // Also of a destination that equals the one before: its page may have been left since.
    model
        .destinationProperty()
        .addListener((InvalidationListener) o -> showScreen(model.destinationProperty().get()));
    model.factsProperty().addListener((o, before, after) -> showFacts());
    model.noticeProperty().addListener((o, before, after) -> showNotice(after));
    model.undoableProperty().addListener((o, before, after) -> showUndo(after != null));
    model.undoesProperty().addListener((o, before, after) -> tellUndo(after));
    model.refusalProperty().addListener((o, before, after) -> showRefusal(after));
    model.failureProperty().addListener((o, before, after) -> showFailure(after));
    model.darkProperty().addListener((o, before, after) -> showLook());
    showScreen(null);
    showFacts();
    showLook();
    showUndo(false);
  }

  // No toggle group: its arrow keys would select an item without showing its screen.
  private void fillRail() {
    for (ScreenId id : ScreenId.values()) {
      ToggleButton item = new ToggleButton(messages.get("shell.screen." + id.code()));
      item.getStyleClass().setAll("rail-item");
      item.setGraphic(new IconView(Icon.valueOf(id.name()), 20));
      if (item.getText().length() > LONGEST_BOLD) {
        item.getStyleClass().add("long");
      }
      item.setTooltip(
          new Tooltip(messages.get("shell.rail.hint", item.getText(), id.ordinal() + 1)));
      item.setOnAction(event -> openFromRail(id, item));
      railItems.put(id, item);
      railScreens.getChildren().add(item);
    }
  }

  private void openFromRail(ScreenId id, ToggleButton item) {
    item.setSelected(true);
    if (id != model.screen()) {
      model.go(id);
    }
  }

  private void showScreen(@Nullable Destination destination) {
    ScreenId shown = destination == null ? null : destination.screen();
    railItems.forEach((id, item) -> {
      item.setSelected(id == shown);
      item.setDisable(shown == null);
    });
    title.setText(model.title());
    host.show(destination);
  }

  private void showFacts() {
    show(registryLabel, model.registryText());
    show(countLabel, model.countText());
    show(savedLabel, model.savedText(Instant.now()));
    showExample();
  }

  // A fresh notice needs the room more than what can be read at any other time.
  private void showExample() {
    show(exampleLabel, model.noticeProperty().get().isEmpty() ? model.exampleText() : "");
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setManaged(!text.isEmpty());
  }

  private void showNotice(String sentence) {
    show(noticeLabel, sentence);
    noticeLabel.setTooltip(sentence.isEmpty() ? null : new Tooltip(sentence));
    showExample();
    noticeTime.stop();
    if (!sentence.isEmpty()) {
      noticeTime.playFromStart();
    }
  }

  private void showUndo(boolean offered) {
    undoLink.setVisible(offered);
    undoLink.setManaged(offered);
  }

  private void tellUndo(String what) {
    boolean known = !what.isEmpty();
    String sentence = known ? messages.get("shell.undo.what", what) : "";
    undoLink.setTooltip(known ? new Tooltip(sentence) : null);
    undoLink.setAccessibleText(known ? sentence : undoLink.getText());
  }

  private void showRefusal(String sentence) {
    if (sentence.isEmpty()) {
      messageBar.hide();
    } else {
      messageBar.showRefusal(sentence);
    }
  }

  private void showFailure(@Nullable Throwable thrown) {
    if (thrown == null) {
      messageBar.hide();
    } else {
      messageBar.showFailure(Failure.of(thrown), null);
    }
  }

  private void showLook() {
    lookButton.setText(model.otherLookText());
    lookButton.setGraphic(new IconView(model.darkProperty().get() ? Icon.LIGHT : Icon.DARK, 20));
  }

  @FXML
  private void changeLook() {
    model.darkProperty().set(!model.darkProperty().get());
  }

  @FXML
  private void showSettings() {
    settings.show(Objects.requireNonNull(settingsButton));
  }

  @FXML
  private void undo() {
    model.undo();
  }
}
