package guian.registry.ui.growth;

import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import guian.registry.ui.common.Named;
import guian.registry.ui.common.SearchField;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form of a claim beside the register; a refused entry stays with the reason below. */
final class ClaimForm extends VBox {
  private static final double WIDTH = 300;

  private final ClaimsViewModel model;
  private final Messages messages;
  private final Label heading = new Label();
  private final Label firm = new Label();
  private final SearchField search = new SearchField();
  private final ComboBox<Indicator> indicator = new ComboBox<>();
  private final TextField said = new TextField();
  private final TextField saidBy = new TextField();
  private final TextField saidOn = new TextField();
  private final ComboBox<Period> basePeriod = new ComboBox<>();
  private final TextField baseAmount = new TextField();
  private final TextField multiple = new TextField();
  private final ComboBox<Period> targetPeriod = new ComboBox<>();
  private final TextField targetAmount = new TextField();
  private final Label error = new Label();
  private final VBox fields = new VBox(6);
  private @Nullable Long id;
  private @Nullable Long firmId;

  ClaimForm(GrowthViewModel growth, FirmSearch finding, Messages messages) {
    this.model = growth.claims();
    this.messages = messages;
    getStyleClass().add("pane");
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    indicator.setItems(growth.indicators());
    indicator.setConverter(new Named<>(new Words(messages)::of));
    indicator.setMaxWidth(Double.MAX_VALUE);
    Periods words = new Periods(messages);
    List.of(basePeriod, targetPeriod)
        .forEach(box -> {
          box.setConverter(new Named<>(words::full));
          box.setMaxWidth(Double.MAX_VALUE);
          box.setVisibleRowCount(12);
        });
    new FirmSuggestions(search, finding, messages, this::take).install();
    search.setPromptText(messages.get("growth.search"));
    fill();
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    model.draftProperty().addListener((o, before, after) -> show(after));
    model.errorProperty().addListener((o, before, after) -> showError(after));
    show(null);
    showError("");
  }

  private void fill() {
    heading.getStyleClass().add("strong");
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    fields.getStyleClass().add("section");
    fields.getChildren().addAll(heading, firm);
    firm.setWrapText(true);
    add("growth.claims.form.firm", search);
    add("growth.indicator", indicator);
    add("growth.claims.form.said", said);
    add("growth.claims.form.by", saidBy);
    add("growth.claims.form.on", saidOn);
    add("growth.claims.form.base", basePeriod);
    add("growth.claims.form.base_amount", baseAmount);
    add("growth.claims.form.multiple", multiple);
    add("growth.claims.form.target", targetPeriod);
    add("growth.claims.form.target_amount", targetAmount);
    Button save = new Button(messages.get("growth.claims.form.save"));
    save.getStyleClass().add("accent");
    save.setOnAction(event -> save());
    Button leave = new Button(messages.get("growth.claims.form.leave"));
    leave.setOnAction(event -> model.leave());
    fields.getChildren().addAll(error, new HBox(8, save, leave));
    ScrollPane scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    getChildren().add(scroll);
  }

  private void add(String key, Control control) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().addAll("caption", "muted");
    label.setLabelFor(control);
    control.setAccessibleText(label.getText());
    if (control instanceof TextField field && control != search) {
      field.setOnAction(event -> save());
    }
    fields.getChildren().addAll(label, control);
  }

  private void take(FirmSearch.Hit hit) {
    firmId = hit.firmId();
    firm.setText(hit.name());
    indicator.requestFocus();
  }

  private void show(@Nullable ClaimDraft draft) {
    setVisible(draft != null);
    setManaged(draft != null);
    if (draft == null) {
      return;
    }
    id = draft.id();
    firmId = draft.firmId();
    heading.setText(
        messages.get(id == null ? "growth.claims.form.new" : "growth.claims.form.change"));
    firm.setText(draft.firm());
    present(search, id == null);
    indicator.setValue(draft.indicator());
    said.setText(draft.said());
    saidBy.setText(draft.saidBy());
    saidOn.setText(draft.saidOn());
    choose(basePeriod, draft.basePeriod());
    baseAmount.setText(draft.baseAmount());
    multiple.setText(draft.multiple());
    choose(targetPeriod, draft.targetPeriod());
    targetAmount.setText(draft.targetAmount());
    (id == null ? search : said).requestFocus();
  }

  private void present(Node node, boolean shown) {
    int label = fields.getChildren().indexOf(node) - 1;
    for (Node each : List.of(node, fields.getChildren().get(label))) {
      each.setVisible(shown);
      each.setManaged(shown);
    }
  }

  private void choose(ComboBox<Period> box, @Nullable Period value) {
    TreeSet<Period> periods = new TreeSet<>(model.periodOrder());
    periods.addAll(model.periods());
    if (value != null) {
      periods.add(value);
    }
    box.getItems().setAll(periods);
    box.setValue(value);
  }

  private void save() {
    model.save(
        new ClaimDraft(
            id,
            firmId,
            firm.getText(),
            indicator.getValue(),
            said.getText(),
            saidBy.getText(),
            saidOn.getText(),
            basePeriod.getValue(),
            baseAmount.getText(),
            multiple.getText(),
            targetPeriod.getValue(),
            targetAmount.getText()));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.leave();
      event.consume();
    }
  }

  private void showError(String sentence) {
    error.setText(sentence);
    error.setVisible(!sentence.isEmpty());
    error.setManaged(!sentence.isEmpty());
  }
}
