package guian.registry.ui.firms;

import guian.registry.store.firm.FirmField;
import guian.registry.text.Messages;
import guian.registry.ui.common.EditField;
import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form of a new firm: its name, and its credit code when that is known. */
final class NewFirmForm {
  private final FirmPaneViewModel model;
  private final EditField name;
  private final EditField code;
  private final VBox form;

  NewFirmForm(FirmPaneViewModel model, Messages messages) {
    this.model = model;
    this.name = EditField.text(messages.get("firms.field.name"), "", typed -> {});
    this.code =
        EditField.text(
            messages.get("firms.field.optional", messages.get("firms.field.credit_code")),
            "",
            typed -> {});
    Button create = new Button(messages.get("firms.form.create"));
    create.getStyleClass().add("accent");
    create.setOnAction(event -> create());
    Button cancel = new Button(messages.get("firms.form.cancel"));
    cancel.setOnAction(event -> model.leaveNew());
    cancel.setCancelButton(false);
    form = new VBox(name, code, new HBox(8, create, cancel));
    form.getStyleClass().addAll("section", "edit-form");
    // What was typed goes first, then the form.
    form.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            model.leaveNew();
            event.consume();
          }
        });
    List.of(name, code).forEach(field -> ((TextField) field.control()).setOnAction(e -> create()));
    model
        .errors()
        .addListener(
            (MapChangeListener<FirmField, String>)
                change -> showError(change.getKey(), change.getMap().get(change.getKey())));
  }

  private void showError(FirmField field, @Nullable String sentence) {
    if (field == FirmField.NAME) {
      name.showError(sentence);
    } else if (field == FirmField.CREDIT_CODE) {
      code.showError(sentence);
    }
  }

  private void create() {
    model.create(name.typed(), code.typed());
  }

  /** The empty form. */
  List<Node> nodes() {
    name.begin("");
    code.begin("");
    return List.of(form);
  }

  void focus() {
    name.focus();
  }
}
