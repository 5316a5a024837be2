package guian.registry.ui.firms;

import guian.registry.text.Messages;
import guian.registry.ui.common.PaneParts;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The line of a firm's form with which a grant is added, by its policy; its file opens then. */
final class GrantAdder extends VBox {
  private final NewGrantModel model;
  private final ComboBox<String> policy = new ComboBox<>();
  private final Label error = new Label();

  GrantAdder(NewGrantModel model, Messages messages) {
    super(6);
    this.model = model;
    policy.setEditable(true);
    policy.setPromptText(messages.get("firms.grants.policy"));
    policy.setAccessibleText(messages.get("firms.grants.policy"));
    policy.setTooltip(new Tooltip(policy.getPromptText()));
    policy.setMaxWidth(Double.MAX_VALUE);
    policy.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    HBox.setHgrow(policy, Priority.ALWAYS);
    Button add = new Button(messages.get("firms.grants.add"));
    add.getStyleClass().add("small");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(event -> add());
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    getChildren()
        .setAll(
            PaneParts.head(messages.get("firms.pane.grants"), ""), new HBox(8, policy, add), error);
    showError("");
  }

  /** Offers the policies that are known; nothing is chosen. */
  void begin() {
    policy.getEditor().clear();
    policy.setValue(null);
    showError("");
    model.policies(policy.getItems()::setAll);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !policy.isShowing()) {
      add();
      event.consume();
    }
  }

  private void add() {
    model.add(Objects.requireNonNullElse(policy.getEditor().getText(), ""), this::showError);
  }

  private void showError(String sentence) {
    error.setText(sentence);
    error.setVisible(!sentence.isEmpty());
    error.setManaged(!sentence.isEmpty());
  }
}
