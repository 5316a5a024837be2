package guian.registry.ui.shell;

import guian.registry.store.data.ZoneSettings.Zone;
import guian.registry.text.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The fields of the zone in the settings; a refused entry stays with the reason below. */
final class ZoneForm extends VBox {
  private static final double WIDTH = 240;

  private final ZoneModel model;
  private final Messages messages;
  private final TextField name = new TextField();
  private final TextField nameEn = new TextField();
  private final TextField founded = new TextField();
  private final Label error = new Label();

  ZoneForm(ZoneModel model, Messages messages, Runnable close) {
    super(4);
    this.model = model;
    this.messages = messages;
    setPrefWidth(WIDTH);
    add("shell.settings.zone.name", name);
    add("shell.settings.zone.name_en", nameEn);
    add("shell.settings.zone.founded", founded);
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    showError("");
    Button save = new Button(messages.get("shell.settings.zone.save"));
    save.setMaxWidth(Double.MAX_VALUE);
    save.setOnAction(event -> save(close));
    List.of(name, nameEn, founded).forEach(field -> field.setOnAction(event -> save(close)));
    getChildren().addAll(error, save);
    model.read(this::show);
  }

  private void add(String key, TextField field) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().addAll("caption", "muted");
    label.setLabelFor(field);
    field.setAccessibleText(label.getText());
    getChildren().addAll(label, field);
  }

  private void show(Zone zone) {
    name.setText(zone.name());
    nameEn.setText(zone.nameEn());
    founded.setText(zone.founded());
  }

  private void save(Runnable close) {
    model.save(
        new Zone(name.getText(), nameEn.getText(), founded.getText()), close, this::showError);
  }

  private void showError(String sentence) {
    error.setText(sentence);
    error.setVisible(!sentence.isEmpty());
    error.setManaged(!sentence.isEmpty());
  }
}
