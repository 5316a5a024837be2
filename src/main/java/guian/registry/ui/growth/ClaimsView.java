package guian.registry.ui.growth;

import guian.registry.growth.ClaimStanding.Outcome;
import guian.registry.text.Messages;
import guian.registry.ui.common.Chip;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The register of claims: the score, the table, and the form beside it. */
final class ClaimsView extends HBox {
  private final GrowthViewModel growth;
  private final ClaimsViewModel model;
  private final Messages messages;
  private final SideTable<ClaimLine> table;
  private final Map<Outcome, Chip> chips = new EnumMap<>(Outcome.class);
  private final Chip all;
  private final Label rule = new Label();

  ClaimsView(GrowthViewModel growth, FirmSearch search, Messages messages) {
    this.growth = growth;
    this.model = growth.claims();
    this.messages = messages;
    this.all = chip(messages.get("growth.claims.all"), null);
    this.table =
        new SideTable<>(
            ClaimLine::key,
            model.chosenProperty(),
            messages.get("growth.claims"),
            messages.get("growth.table.copy"));
    columns();
    VBox register = new VBox(tools(), table.node(), foot());
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    HBox.setHgrow(register, Priority.ALWAYS);
    register.setMinWidth(0);
    ClaimForm form = new ClaimForm(growth, search, messages);
    getChildren().addAll(register, form);
    model.lines().addListener((ListChangeListener<ClaimLine>) change -> table.show(model.lines()));
    model.scoreProperty().addListener((o, before, after) -> showScore(after));
    model
        .filterProperty()
        .addListener((o, before, after) -> showScore(model.scoreProperty().get()));
    table.view().addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    table.view().setPlaceholder(placeholder());
    showScore(Map.of());
  }

  private Node placeholder() {
    Label label = new Label(messages.get("growth.claims.none"));
    label.getStyleClass().add("muted");
    return label;
  }

  private void columns() {
    table.view().setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    add("growth.claims.firm", false, 230, ClaimLine::firm);
    add("growth.claims.promise", false, 204, ClaimLine::promise);
    add("growth.claims.said", false, 262, ClaimLine::said);
    add("growth.claims.needs", true, 90, ClaimLine::needs);
    add("growth.claims.comparable", true, 90, ClaimLine::odds);
    add("growth.claims.done", true, 130, ClaimLine::done);
    add("growth.outcome", false, 134, ClaimLine::outcomeWord);
    add("growth.claims.reason", false, 240, ClaimLine::reason);
  }

  private void add(String key, boolean figure, double width, Function<ClaimLine, String> text) {
    SideColumn<ClaimLine> column = new SideColumn<>(messages.get(key), "", figure, width, text);
    table.view().getColumns().add(column.column(row -> false, row -> false));
  }

  private Node tools() {
    FlowPane tools = new FlowPane(8, 8, all);
    for (Outcome outcome : Outcome.values()) {
      String word = messages.get("growth.outcome." + outcome.name().toLowerCase(Locale.ROOT));
      Chip chip = chip(word, outcome);
      chips.put(outcome, chip);
      tools.getChildren().add(chip);
    }
    tools
        .getChildren()
        .addAll(
            button("growth.claims.add", growth::beginClaim),
            button("growth.claims.edit", model::edit),
            button("growth.claims.remove", model::remove),
            button("growth.claims.chart", this::showChart));
    tools.setAlignment(Pos.CENTER_LEFT);
    tools.getStyleClass().add("claim-tools");
    return tools;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    if (!key.equals("growth.claims.add")) {
      ObservableValue<@Nullable String> chosen = model.chosenProperty();
      button.setDisable(chosen.getValue() == null);
      chosen.addListener((o, before, after) -> button.setDisable(after == null));
    }
    return button;
  }

  private Node foot() {
    rule.setText(messages.get("growth.odds.rule"));
    rule.setWrapText(true);
    rule.getStyleClass().addAll("caption", "muted", "side-note");
    return rule;
  }

  private Chip chip(String word, @Nullable Outcome outcome) {
    Chip chip = new Chip(word);
    chip.setOnAction(event -> model.filterProperty().set(chip.isSelected() ? outcome : null));
    return chip;
  }

  private void showScore(Map<Outcome, Integer> score) {
    Outcome only = model.filterProperty().get();
    all.setCount(score.values().stream().mapToInt(Integer::intValue).sum());
    all.setSelected(only == null);
    chips.forEach((outcome, chip) -> {
      chip.setCount(score.getOrDefault(outcome, 0));
      chip.setSelected(outcome == only);
    });
  }

  private void showChart() {
    ClaimLine line = model.line();
    if (line != null) {
      growth.showFirm(line.firmId());
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      model.edit();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      model.remove();
      event.consume();
    } else if (event.getCode() == KeyCode.INSERT) {
      growth.beginClaim();
      event.consume();
    }
  }
}
