package guian.registry.ui.start;

import guian.registry.text.Messages;
import guian.registry.ui.common.Fxml;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** The screen of the first start. */
public final class StartView {
  private final StartViewModel model;
  private final Messages messages;
  private final Parent root;

  @FXML private Button exampleButton;
  @FXML private Label place;
  @FXML private VBox ways;
  @FXML private VBox loadingPlace;
  @FXML private Label loading;
  @FXML private ProgressBar bar;
  @FXML private Button cancelButton;

  /** The three ways of {@code model}. */
  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  public StartView(StartViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.root = Fxml.load(this, messages);
  }

  /** The screen. */
  public Parent root() {
    return root;
  }

  /** Puts the focus on the first way. */
  public void focus() {
    exampleButton.requestFocus();
  }

  @FXML
  private void initialize() {
    place.setText(messages.get("start.place", model.place()));
    loading.textProperty().bind(model.loadingProperty());
    bar.progressProperty().bind(model.partProperty());
    model.loadingProperty().addListener((o, before, after) -> showLoading(before.isEmpty()));
    showLoading(false);
  }

  private void showLoading(boolean begun) {
    boolean busy = !model.loadingProperty().get().isEmpty();
    loadingPlace.setVisible(busy);
    loadingPlace.setManaged(busy);
    ways.setDisable(busy);
    if (busy && begun) {
      cancelButton.requestFocus();
    } else if (!busy && ways.getScene() != null) {
      exampleButton.requestFocus();
    }
  }

  @FXML
  private void cancel() {
    model.cancel();
  }

  @FXML
  private void beginWithExample() {
    model.beginWithExample();
  }

  @FXML
  private void beginEmpty() {
    model.beginEmpty();
  }

  @FXML
  private void beginWithFile() {
    model.beginWithFile();
  }
}
