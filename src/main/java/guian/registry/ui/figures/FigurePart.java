package guian.registry.ui.figures;

import guian.registry.model.OfficialTime;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The grid with its tools above, and below what is wrong and where the chosen cell is from. */
public final class FigurePart extends VBox {
  private static final int YEARS = 6;

  private final FiguresViewModel model;
  private final Messages messages;
  private final FigureTable table;
  private final VBox evidence = new VBox(2);

  public FigurePart(FiguresViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.table = new FigureTable(model, messages);
    CheckBox derived = new CheckBox(messages.get("figures.show.derived"));
    derived.selectedProperty().bindBidirectional(model.derivedProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    MenuButton indicators = menu("figures.add.indicator");
    MenuButton periods = menu("figures.add.period");
    indicators.setOnShowing(
        event -> fill(indicators, model.otherIndicators(), model::name, model::addIndicator));
    periods.setOnShowing(event -> fill(periods, otherPeriods(), model::name, model::addPeriod));
    HBox tools = new HBox(8, derived, space, indicators, periods);
    tools.getStyleClass().add("chart-tools");
    Label error = told(model.errorProperty(), "field-error", "figure-error");
    Label hint = told(model.hintProperty(), "caption", "warning-text", "figure-error");
    Label keys = new Label(messages.get("figures.keys"));
    keys.getStyleClass().addAll("caption", "muted");
    keys.setWrapText(true);
    VBox foot = new VBox(4, evidence, keys);
    foot.getStyleClass().add("page-foot");
    VBox.setVgrow(table.view(), Priority.ALWAYS);
    getChildren().addAll(tools, table.view(), error, hint, foot);
    table.onChosen(this::show);
    show(FigureCell.EMPTY);
  }

  private static Label told(ReadOnlyStringProperty text, String... styles) {
    Label label = new Label();
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.textProperty().bind(text);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private MenuButton menu(String key) {
    MenuButton button = new MenuButton(messages.get(key));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.getItems().add(new MenuItem());
    return button;
  }

  private static <T> void fill(
      MenuButton button, List<T> values, Function<T, String> name, Consumer<T> add) {
    button
        .getItems()
        .setAll(
            values.stream()
                .map(value -> {
                  MenuItem item = new MenuItem(name.apply(value));
                  item.setOnAction(event -> add.accept(value));
                  return item;
                })
                .toList());
  }

  /** Years and the cumulatives of their quarters around those that are there. */
  private List<Period> otherPeriods() {
    List<Period> there = model.sheetProperty().get().periods();
    int newest =
        there.stream().mapToInt(Period::year).max().orElse(Year.now(OfficialTime.ZONE).getValue());
    return IntStream.range(0, YEARS)
        .mapToObj(i -> newest + 1 - i)
        .flatMap(year ->
            Stream.concat(
                Stream.of(Period.year(year)),
                IntStream.of(3, 2, 1).mapToObj(quarter -> Period.throughQuarter(year, quarter))))
        .filter(period -> !there.contains(period))
        .toList();
  }

  private void show(FigureCell cell) {
    List<String> lines =
        cell.evidence().isEmpty() ? List.of(messages.get("figures.none")) : cell.evidence();
    evidence
        .getChildren()
        .setAll(
            lines.stream()
                .map(line -> {
                  Label label = new Label(line);
                  label.getStyleClass().add("caption");
                  label.setWrapText(true);
                  return label;
                })
                .toList());
  }

  /** What takes the focus: the grid. */
  public Node grid() {
    return table.view();
  }
}
