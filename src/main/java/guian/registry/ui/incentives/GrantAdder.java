package guian.registry.ui.incentives;

import guian.registry.store.grants.GrantField;
import guian.registry.store.grants.GrantField.Part;
import guian.registry.text.Messages;
import java.util.List;
import java.util.Map;
import javafx.collections.MapChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Adds another row to a part of a grant's file: a button, and once it is pressed the fields. */
final class GrantAdder extends VBox {
  private final GrantEditModel model;
  private final Part part;
  private final long grantId;
  private final GrantFields fields;
  private final Label error = new Label();
  private final Button add = new Button();
  private final Runnable onAdded;

  /**
   * An adder to a part of a grant.
   *
   * @param onAdded is told before the file is shown anew
   */
  GrantAdder(GrantEditModel model, Messages messages, Part part, long grantId, Runnable onAdded) {
    super(6);
    this.model = model;
    this.part = part;
    this.grantId = grantId;
    String name = messages.get("incentives.add." + part.code());
    // A promise just made is neither kept nor broken.
    List<GrantField> shown =
        part.fields().stream().filter(f -> f.kind() != GrantField.Kind.OUTCOME).toList();
    fields = new GrantFields(shown, messages, (field, typed) -> {});
    fields.setSubject(name);
    fields.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    this.onAdded = onAdded;
    add.setText(name);
    add.getStyleClass().add("small");
    add.setAccessibleText(name);
    add.setOnAction(event -> {
      if (fields.isVisible()) {
        add();
      } else {
        open(true);
        fields.focus();
      }
    });
    getChildren().setAll(fields, error, add);
    open(false);
    model.wrongNew().addListener((MapChangeListener<Part, String>) change -> showWrong());
    showWrong();
  }

  private void open(boolean wanted) {
    fields.begin(Map.of());
    fields.setVisible(wanted);
    fields.setManaged(wanted);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      add();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      model.wrongNew().remove(part);
      open(false);
      focus();
      event.consume();
    }
  }

  private void add() {
    model.add(
        part,
        grantId,
        fields.typed(),
        () -> {
          open(false);
          onAdded.run();
        });
  }

  void focus() {
    add.requestFocus();
  }

  private void showWrong() {
    @Nullable String sentence = model.wrongNew().get(part);
    error.setText(sentence == null ? "" : sentence);
    error.setVisible(sentence != null);
    error.setManaged(sentence != null);
  }
}
