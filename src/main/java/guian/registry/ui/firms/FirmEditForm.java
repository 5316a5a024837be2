package guian.registry.ui.firms;

import guian.registry.model.NameKind;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import guian.registry.store.firm.FirmField;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.EditField;
import guian.registry.ui.common.Focus;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import guian.registry.ui.common.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The fields of a firm's file: each is saved when it is left, or says what is wrong with it. */
final class FirmEditForm {
  private final FirmPaneViewModel model;
  private final Messages messages;
  private final Words words;
  private final Map<FirmField, EditField> fields = new EnumMap<>(FirmField.class);
  private final ComboBox<Relation> relation = new ComboBox<>();
  private final Hyperlink unconfirm = new Hyperlink();
  private final VBox names = new VBox(4);
  private final VBox form = new VBox();
  private final StakesForm stakes;
  private final PlacementsForm placements;
  private final GrantAdder grants;
  private final MergeAdder merge;
  private boolean filling;

  FirmEditForm(FirmPaneViewModel model, FirmParts parts, Messages messages) {
    this.stakes = new StakesForm(parts.stakes(), messages);
    this.placements = new PlacementsForm(parts.placements(), messages);
    this.grants = new GrantAdder(parts.grants(), messages);
    this.merge = new MergeAdder(model, parts, messages);
    this.model = model;
    this.messages = messages;
    this.words = new Words(messages);
    form.getStyleClass().addAll("section", "edit-form");
    fillForm();
    model.onLeaving(() -> {
      fields.values().forEach(EditField::commit);
      stakes.commit();
      placements.commit();
    });
    model
        .errors()
        .addListener(
            (MapChangeListener<FirmField, String>)
                change -> field(change.getKey()).showError(change.getMap().get(change.getKey())));
  }

  private void fillForm() {
    addText(FirmField.NAME, "");
    addText(FirmField.CREDIT_CODE, "");
    addRelation();
    addChoice(FirmField.STATUS, codes(Status.values(), words::of));
    addText(FirmField.INDUSTRY_CODE, messages.get("firms.field.industry_code.prompt"));
    addText(FirmField.FOUNDED_ON, messages.get("firms.field.founded_on.prompt"));
    addText(FirmField.PARK, "");
    addText(FirmField.CAPITAL, messages.get("firms.field.capital.unit"));
    addChoice(FirmField.SIZE_CLASS, codes(SizeClass.values(), words::of));
    addText(FirmField.LEGAL_FORM, "");
    addText(FirmField.REGISTRATION_NUMBER, "");
    addText(FirmField.NAME_EN, "");
    addText(FirmField.ADDRESS, "");
    addText(FirmField.NOTE, "");
    form.getChildren().add(labelled(messages.get("firms.pane.names"), names));
    form.getChildren().addAll(stakes, grants, placements, merge);
  }

  private static <E extends Enum<E> & guian.registry.model.Coded> Map<String, String> codes(
      E[] values, java.util.function.Function<E, String> word) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (E value : values) {
      codes.put(value.code(), word.apply(value));
    }
    return codes;
  }

  private void addText(FirmField field, String prompt) {
    add(field, EditField.text(label(field), prompt, typed -> model.change(field, typed)));
  }

  private void addChoice(FirmField field, Map<String, String> codes) {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("", messages.get("firms.form.none"));
    choices.putAll(codes);
    add(field, EditField.choice(label(field), choices, code -> model.change(field, code)));
  }

  private String label(FirmField field) {
    String label = messages.get("firms.field." + field.code());
    return field == FirmField.CAPITAL
        ? messages.get("firms.column.unit", label, messages.get("firms.field.capital.unit"))
        : label;
  }

  private void add(FirmField field, EditField made) {
    fields.put(field, made);
    form.getChildren().add(made);
  }

  private void addRelation() {
    relation.getItems().setAll(Relation.values());
    relation.setConverter(new Named<>(words::of));
    relation.setMaxWidth(Double.MAX_VALUE);
    relation.setAccessibleText(messages.get("firms.field.relation"));
    relation.setOnAction(event -> {
      if (!filling && relation.getValue() != null) {
        model.confirm(relation.getValue());
      }
    });
    unconfirm.getStyleClass().add("caption");
    unconfirm.setText(messages.get("firms.form.unconfirm"));
    unconfirm.setOnAction(event -> model.unconfirm());
    VBox place = labelled(messages.get("firms.field.relation"), relation);
    place.getChildren().add(unconfirm);
    form.getChildren().add(place);
  }

  private static VBox labelled(String text, Node control) {
    Label label = new Label(text);
    label.getStyleClass().addAll("caption", "muted");
    return new VBox(2, label, control);
  }

  /** The form with a firm's facts. */
  List<Node> nodes(PaneContent content) {
    model.errors().clear();
    fields.forEach((field, control) -> control.begin(content.edits().getOrDefault(field, "")));
    showRelation(content);
    showNames(content);
    stakes.begin();
    placements.begin();
    stakes.show(content);
    placements.show(content);
    grants.begin();
    merge.clear();
    return List.of(form);
  }

  /** New facts of the same firm; what is being typed, and what is wrong, stays. */
  void update(PaneContent content) {
    fields.forEach((field, control) -> {
      if (!model.errors().containsKey(field)) {
        control.update(content.edits().getOrDefault(field, ""));
      }
    });
    Focus.keep(
        form,
        () -> {
          showRelation(content);
          showNames(content);
          stakes.show(content);
          placements.show(content);
        });
  }

  private void showRelation(PaneContent content) {
    filling = true;
    relation.setValue(content.relation());
    filling = false;
    boolean confirmed = content.file().facts().relationBasis() == RelationBasis.CONFIRMED;
    unconfirm.setVisible(confirmed);
    unconfirm.setManaged(confirmed);
  }

  private void showNames(PaneContent content) {
    List<Node> rows = new ArrayList<>();
    content.names().forEach(name -> rows.add(nameRow(name)));
    rows.add(adder());
    names.getChildren().setAll(rows);
  }

  private Node nameRow(PaneContent.OtherName name) {
    Label text = new Label(name.name());
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Label kind = new Label(name.kind());
    kind.getStyleClass().addAll("caption", "muted");
    kind.setMinWidth(Label.USE_PREF_SIZE);
    Button remove = new Button();
    remove.setGraphic(new IconView(Icon.CLOSE, 12));
    remove.getStyleClass().addAll("flat", "small", "icon-button");
    remove.setAccessibleText(messages.get("firms.pane.names.remove", name.name()));
    remove.setOnAction(event -> model.removeName(name.id()));
    HBox row = new HBox(8, text, kind, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node adder() {
    ComboBox<NameKind> kind = new ComboBox<>();
    kind.getItems().setAll(NameKind.FORMER, NameKind.SHORT, NameKind.FOREIGN);
    kind.setConverter(new Named<>(value -> messages.get("word.name." + value.code())));
    kind.setValue(NameKind.FORMER);
    kind.setAccessibleText(messages.get("firms.pane.names.kind"));
    kind.setMinWidth(ComboBox.USE_PREF_SIZE);
    TextField text = new TextField();
    text.setPromptText(messages.get("firms.pane.names.prompt"));
    text.setTooltip(new Tooltip(text.getPromptText()));
    text.setAccessibleText(messages.get("firms.pane.names.add"));
    text.setOnAction(event -> {
      if (!text.getText().isBlank()) {
        model.addName(kind.getValue(), text.getText());
      }
    });
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(8, kind, text);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private EditField field(FirmField field) {
    return java.util.Objects.requireNonNull(fields.get(field));
  }

  boolean isShownIn(Pane place) {
    return place.getChildren().contains(form);
  }

  void focus() {
    field(FirmField.NAME).focus();
  }
}
