package guian.registry.ui.growth;

import guian.registry.radar.Definition;
import guian.registry.radar.Movement;
import guian.registry.text.Messages;
import guian.registry.ui.common.Chip;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import guian.registry.ui.common.Named;
import guian.registry.ui.common.TextColumn;
import guian.registry.ui.port.FileChoices.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The radar's table under its choices and counts, and what the definition says below. */
final class RadarView extends VBox {
  private static final double ROW = 28;
  private static final double WRAP = 1100;

  private final GrowthViewModel growth;
  private final RadarViewModel model;
  private final Messages messages;
  private final TableView<RadarLine> table = new TableView<>();
  private final Map<Movement, Chip> chips = new EnumMap<>(Movement.class);
  private final Chip all;
  private final Label note = new Label();
  private final Label why = new Label();
  private final Label rule = new Label();

  RadarView(GrowthViewModel growth, Messages messages) {
    this.growth = growth;
    this.model = growth.radar();
    this.messages = messages;
    this.all = chip(messages.get("radar.all"), null);
    fillTable();
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(tools(), table, foot());
    model.lines().addListener((ListChangeListener<RadarLine>) change -> showLines());
    model.countsProperty().addListener((o, before, after) -> showCounts(after));
    model
        .filterProperty()
        .addListener((o, before, after) -> showCounts(model.countsProperty().get()));
    showCounts(Map.of());
  }

  private Node tools() {
    ComboBox<Definition> definition = choice("radar.definition", model::name);
    definition.setItems(model.definitions());
    definition.valueProperty().bindBidirectional(model.definitionProperty());
    ComboBox<Integer> year = choice("radar.year", Object::toString);
    year.setItems(model.years());
    year.valueProperty().bindBidirectional(model.yearProperty());
    FlowPane choices = new FlowPane(8, 8, definition, year, all);
    for (Movement movement : Movement.values()) {
      Chip chip = chip(model.name(movement), movement);
      chips.put(movement, chip);
      choices.getChildren().add(chip);
    }
    choices.setAlignment(Pos.CENTER_LEFT);
    choices.setMinWidth(0);
    choices.setPrefWrapLength(WRAP);
    HBox.setHgrow(choices, Priority.ALWAYS);
    HBox tools = new HBox(8, choices, copy(), export());
    tools.setAlignment(Pos.CENTER_LEFT);
    tools.getStyleClass().add("claim-tools");
    return tools;
  }

  private <T> ComboBox<T> choice(String key, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.setConverter(new Named<>(name));
    box.setMinWidth(USE_PREF_SIZE);
    box.setAccessibleText(messages.get(key));
    return box;
  }

  private Chip chip(String word, @Nullable Movement movement) {
    Chip chip = new Chip(word);
    chip.setOnAction(event -> {
      model.filterProperty().set(chip.isSelected() ? movement : null);
      showCounts(model.countsProperty().get());
    });
    return chip;
  }

  private Node copy() {
    Button copy = new Button(messages.get("growth.copy"), new IconView(Icon.COPY, 16));
    copy.getStyleClass().add("small");
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setOnAction(event -> copy(List.of()));
    return copy;
  }

  private Node export() {
    MenuButton export =
        new MenuButton(messages.get("growth.export"), new IconView(Icon.DOWNLOAD, 16));
    export.getStyleClass().add("small");
    export.setMinWidth(USE_PREF_SIZE);
    for (Kind kind : List.of(Kind.XLSX, Kind.CSV)) {
      MenuItem item =
          new MenuItem(messages.get("radar.export." + kind.name().toLowerCase(Locale.ROOT)));
      item.setOnAction(event -> model.save(kind));
      export.getItems().add(item);
    }
    return export;
  }

  private void copy(List<RadarLine> lines) {
    ClipboardContent content = new ClipboardContent();
    content.putString(model.copied(lines));
    Clipboard.getSystemClipboard().setContent(content);
    model.tellCopied(lines.size());
  }

  private void fillTable() {
    column("firm", 260, RadarLine::firm);
    column("industry", 190, RadarLine::industry);
    column("answer", 144, RadarLine::answer);
    column("movement", 118, RadarLine::movement);
    // The reason is the longest: it has what the others leave, whatever the window's first size.
    table
        .getColumns()
        .forEach(column -> {
          column.setMinWidth(column.getPrefWidth());
          column.setMaxWidth(column.getPrefWidth());
        });
    column("why", 560, RadarLine::why);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setFixedCellSize(ROW);
    table.getStyleClass().addAll("side-table", "radar-table");
    table.setAccessibleText(messages.get("growth.topic.radar"));
    table.setPlaceholder(new Label(messages.get("radar.none")));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, before, after) -> showDetail(after));
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    table.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        openSelected();
      }
    });
  }

  /** The chosen firm's reason in full, since its column may cut it, and the rule applied. */
  private void showDetail(@Nullable RadarLine line) {
    why.setText(line == null ? "" : messages.get("radar.detail", line.firm(), line.why()));
    rule.setText(line == null ? "" : line.rule());
  }

  private void column(String key, double width, Function<RadarLine, String> text) {
    table.getColumns().add(new TextColumn<>(messages.get("radar.head." + key), false, width, text));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      openSelected();
      event.consume();
    } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
      copy(table.getSelectionModel().getSelectedItems());
      event.consume();
    }
  }

  private void openSelected() {
    RadarLine line = table.getSelectionModel().getSelectedItem();
    if (line != null) {
      growth.radar().openFirm(line.firmId());
    }
  }

  private Node foot() {
    for (Label label : List.of(why, note, rule)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      label.getStyleClass().addAll("caption", "muted");
    }
    why.getStyleClass().remove("muted");
    VBox foot = new VBox(4, why, rule, note);
    foot.getStyleClass().add("side-note");
    return foot;
  }

  private void showLines() {
    RadarLine chosen = table.getSelectionModel().getSelectedItem();
    table.getItems().setAll(model.lines());
    table.getSelectionModel().clearSelection();
    int place = chosen == null ? -1 : place(chosen.firmId());
    if (!table.getItems().isEmpty()) {
      table.getSelectionModel().select(Math.max(0, place));
    }
    note.setText(model.note());
  }

  private int place(long firm) {
    for (int i = 0; i < table.getItems().size(); i++) {
      if (table.getItems().get(i).firmId() == firm) {
        return i;
      }
    }
    return -1;
  }

  private void showCounts(Map<Movement, Long> counts) {
    Movement only = model.filterProperty().get();
    all.setCount(counts.values().stream().mapToLong(Long::longValue).sum());
    all.setSelected(only == null);
    chips.forEach((movement, chip) -> {
      chip.setCount(counts.getOrDefault(movement, 0L));
      chip.setSelected(movement == only);
    });
  }
}
