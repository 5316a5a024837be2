package guian.registry.ui.imports;

import guian.registry.model.OfficialTime;
import guian.registry.text.Messages;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Lets a person say what a column means: its meaning, and of a figure period, unit and nature. */
final class ColumnEditor extends VBox {
  private static final double WIDTH = 300;
  private static final double LIST = 168;
  private static final int AHEAD = 5;
  private static final int BACK = 20;

  private final ColumnModel model;
  private final Messages messages;
  private final Consumer<Map<String, String>> onSay;
  private final TextField search = new TextField();
  private final ListView<ColumnModel.Choice> meanings = new ListView<>();
  private final ComboBox<Integer> year = new ComboBox<>();
  private final Map<String, ComboBox<ColumnModel.Choice>> others = new HashMap<>();
  private final GridPane figure = new GridPane(8, 6);
  private final Label refusal = new Label();

  /** Hands what is to be said to {@code onSay}. */
  ColumnEditor(ColumnModel model, Messages messages, Consumer<Map<String, String>> onSay) {
    super(8);
    this.model = model;
    this.messages = messages;
    this.onSay = onSay;
    getStyleClass().add("column-editor");
    setPrefWidth(WIDTH);
    Label title = new Label(model.title());
    title.getStyleClass().add("strong");
    getChildren().add(title);
    if (model.isPartOfTable()) {
      build();
    } else {
      getChildren().add(wrapped(messages.get("imports.correct.no_heading")));
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private void build() {
    search.setPromptText(messages.get("imports.correct.search"));
    search.setAccessibleText(search.getPromptText());
    search.setId("correct-search");
    search.textProperty().addListener((o, before, after) -> filter(after));
    meanings.setAccessibleText(messages.get("imports.correct.meaning"));
    meanings.setId("correct-meanings");
    meanings.setPrefHeight(LIST);
    meanings.setCellFactory(unused -> new MeaningCell());
    year.setId("correct-year");
    year.setAccessibleText(messages.get("imports.correct.year"));
    int now = Year.now(OfficialTime.ZONE).getValue();
    year.getItems()
        .setAll(
            IntStream.rangeClosed(-AHEAD, BACK)
                .mapToObj(back -> Integer.valueOf(now - back))
                .toList());
    year.setValue(model.year(now));
    row(0, "year", year);
    for (String about : ColumnModel.ABOUT.subList(1, ColumnModel.ABOUT.size())) {
      row(others.size() + 1, about, other(about));
    }
    filter("");
    model.meaning().ifPresent(this::select);
    showFigure();
    meanings.getSelectionModel().selectedItemProperty().addListener((o, b, a) -> showFigure());
    year.valueProperty().addListener((o, before, after) -> fill("period"));
    refusal.getStyleClass().addAll("caption", "danger-text");
    refusal.setWrapText(true);
    refusal.setMinHeight(USE_PREF_SIZE);
    show(refusal, false);
    getChildren().addAll(search, meanings, figure, refusal, buttons());
  }

  private ComboBox<ColumnModel.Choice> other(String about) {
    ComboBox<ColumnModel.Choice> box = new ComboBox<>();
    box.setId("correct-" + about);
    box.setAccessibleText(messages.get("imports.correct." + about));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setEditable(about.equals("unit"));
    box.setConverter(new Named(box));
    others.put(about, box);
    return box;
  }

  private void row(int at, String about, ComboBox<?> box) {
    Label name = new Label(messages.get("imports.correct." + about));
    name.getStyleClass().add("muted");
    name.setMinWidth(USE_PREF_SIZE);
    name.setLabelFor(box);
    figure.addRow(at, name, box);
  }

  private HBox buttons() {
    Button apply = new Button(messages.get("imports.correct.apply"));
    apply.setId("correct-apply");
    apply.getStyleClass().add("accent");
    apply.setOnAction(event -> apply());
    Button program = new Button(messages.get("imports.correct.program"));
    program.setId("correct-program");
    program.setDisable(!model.isSaid());
    program.setOnAction(event -> onSay.accept(model.asRecognised()));
    HBox buttons = new HBox(8, apply, program);
    buttons.setAlignment(Pos.CENTER_LEFT);
    return buttons;
  }

  private void filter(String text) {
    ColumnModel.Choice chosen = meanings.getSelectionModel().getSelectedItem();
    List<ColumnModel.Choice> found = model.meanings(text);
    meanings.getItems().setAll(found);
    if (chosen != null && found.contains(chosen)) {
      select(chosen);
    } else if (!text.isBlank() && !found.isEmpty()) {
      select(found.getFirst());
    }
  }

  private void select(ColumnModel.Choice choice) {
    meanings.getSelectionModel().select(choice);
    meanings.scrollTo(Math.max(0, meanings.getItems().indexOf(choice) - 2));
  }

  private ColumnModel.@Nullable Choice meaning() {
    return meanings.getSelectionModel().getSelectedItem();
  }

  private void showFigure() {
    ColumnModel.Choice meaning = meaning();
    boolean any = false;
    for (Node node : figure.getChildren()) {
      int row = GridPane.getRowIndex(node);
      String about = row == 0 ? "period" : ColumnModel.ABOUT.get(row);
      boolean shown = model.has(meaning, about);
      show(node, shown);
      any |= shown;
    }
    show(figure, any);
    ColumnModel.ABOUT.subList(1, ColumnModel.ABOUT.size()).forEach(this::fill);
    if (getScene() != null && getScene().getWindow() != null) {
      getScene().getWindow().sizeToScene();
    }
  }

  private void fill(String about) {
    ColumnModel.Choice meaning = meaning();
    if (meaning == null || !model.has(meaning, about)) {
      return;
    }
    ComboBox<ColumnModel.Choice> box = Objects.requireNonNull(others.get(about));
    List<ColumnModel.Choice> choices = model.choices(about, meaning, year.getValue());
    box.getItems().setAll(choices);
    String now = model.answer(about);
    box.setValue(
        choices.stream()
            .filter(choice -> choice.answer().equals(now))
            .findFirst()
            .orElseGet(() ->
                about.equals("unit") && !now.isEmpty()
                    ? new ColumnModel.Choice(now, now)
                    : choices.getFirst()));
  }

  private void apply() {
    Map<String, String> chosen = new HashMap<>();
    others.forEach((about, box) -> {
      ColumnModel.Choice choice =
          box.isEditable()
              ? box.getConverter().fromString(box.getEditor().getText())
              : box.getValue();
      chosen.put(about, choice == null ? ColumnModel.PROGRAM : choice.answer());
    });
    onSay.accept(model.things(meaning(), chosen));
  }

  /** Says in place why it cannot be so. */
  void refuse(String sentence) {
    refusal.setText(sentence);
    show(refusal, true);
    if (getScene() != null && getScene().getWindow() != null) {
      getScene().getWindow().sizeToScene();
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
      apply();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && search.equals(event.getTarget())) {
      meanings.requestFocus();
      event.consume();
    }
  }

  /** The name of a meaning. */
  private static final class MeaningCell extends ListCell<ColumnModel.Choice> {
    @Override
    protected void updateItem(ColumnModel.@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(choice == null ? "" : choice.name());
    }
  }

  /** Choices by their names; a name that is none is an answer of the person's own. */
  private static final class Named extends StringConverter<ColumnModel.Choice> {
    private final ComboBox<ColumnModel.Choice> box;

    Named(ComboBox<ColumnModel.Choice> box) {
      this.box = box;
    }

    @Override
    public String toString(ColumnModel.@Nullable Choice choice) {
      return choice == null ? "" : choice.name();
    }

    @Override
    public ColumnModel.Choice fromString(@Nullable String text) {
      String typed = text == null ? "" : text.strip();
      return box.getItems().stream()
          .filter(choice -> choice.name().equals(typed))
          .findFirst()
          .orElse(new ColumnModel.Choice(typed, typed));
    }
  }
}
