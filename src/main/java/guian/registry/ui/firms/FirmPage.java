package guian.registry.ui.firms;

import guian.registry.text.Messages;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import guian.registry.ui.common.PageHead;
import guian.registry.ui.common.PrintDesk;
import guian.registry.ui.common.Segments;
import guian.registry.ui.figures.FigurePart;
import guian.registry.ui.figures.FiguresViewModel;
import guian.registry.ui.firms.PaneContent.FigureGroup;
import guian.registry.ui.growth.FirmChartPart;
import guian.registry.ui.growth.FirmChartViewModel;
import guian.registry.ui.port.Destination;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A firm's file as one page: figures as a grid, a chart, or the history; beside them the pane. */
final class FirmPage extends VBox {
  /** What stands beside the pane. */
  private enum Part {
    FIGURES,
    CHART,
    CHANGES
  }

  private final FirmPaneViewModel model;
  private final FiguresViewModel figures;
  private final FirmPaper paper;
  private final Messages messages;
  private final PageHead head;
  private final Segments<Part> parts = new Segments<>();
  private final FirmChartViewModel chart;
  private final FigurePart figurePart;
  private final FirmChartPart chartPart;
  private final HistoryPart historyPart;
  private final StackPane place = new StackPane();
  private final HBox split = new HBox(place);

  FirmPage(
      FirmPaneViewModel model,
      FiguresViewModel figures,
      FirmChartViewModel chart,
      FirmPaper paper,
      Messages messages,
      Runnable back) {
    this.model = model;
    this.paper = paper;
    this.messages = messages;
    this.figures = figures;
    this.chart = chart;
    this.figurePart = new FigurePart(figures, messages);
    this.chartPart = new FirmChartPart(chart, messages);
    this.historyPart = new HistoryPart(model, messages);
    parts.setChoices(
        List.of(Part.values()),
        part -> messages.get("firms.page." + part.name().toLowerCase(Locale.ROOT)));
    parts.valueProperty().addListener((o, before, after) -> showPart(after));
    Button graph =
        button(
            messages.get("ownership.graph"), Icon.GRAPH, () -> model.open(Destination.Owners::new));
    Button print = button(messages.get("reports.print"), Icon.PRINT, this::print);
    Button sheet = button(messages.get("firms.paper"), Icon.DOWNLOAD, this::saveSheet);
    head = new PageHead(messages.get("common.back"), back, parts, graph, print, sheet);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onPrintKey);
    HBox.setHgrow(place, Priority.ALWAYS);
    place.setMinWidth(0);
    VBox.setVgrow(split, Priority.ALWAYS);
    split.setMinHeight(0);
    getStyleClass().add("page");
    getChildren().addAll(head, split);
    showPart(parts.valueProperty().get());
    chartPart.sceneProperty().addListener((o, before, after) -> showChart());
    figures.onSaved(model::saved);
    model.contentProperty().addListener((o, before, after) -> show(after));
    show(model.contentProperty().get());
  }

  private static Button button(String text, Icon icon, Runnable action) {
    Button button = new Button(text, new IconView(icon, 16));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void showPart(@Nullable Part part) {
    if (part != null) {
      place
          .getChildren()
          .setAll(
              switch (part) {
                case FIGURES -> figurePart;
                case CHART -> chartPart;
                case CHANGES -> historyPart;
              });
      showChart();
    }
  }

  private void saveSheet() {
    PaneContent content = model.contentProperty().get();
    if (content != null) {
      paper.save(content);
    }
  }

  private void onPrintKey(KeyEvent event) {
    if (FirmMenu.PRINT.match(event)) {
      print();
      event.consume();
    }
  }

  /** Prints the firm's sheet. */
  void print() {
    PaneContent content = model.contentProperty().get();
    if (content != null) {
      Window window = getScene().getWindow();
      paper.print(content, sheet -> new PrintDesk(sheet, messages).print(window));
    }
  }

  private void show(@Nullable PaneContent content) {
    if (content != null) {
      head.setTitle(content.name(), content.code());
      figures.show(content.id(), content.file().observations(), content.indicators());
      historyPart.show(content);
      showChart();
    }
  }

  // The chart is read only where it is seen: the page hears of every firm that is selected.
  private void showChart() {
    PaneContent content = model.contentProperty().get();
    if (content != null && chartPart.getScene() != null) {
      Set<String> known =
          content.figures().stream().map(FigureGroup::indicator).collect(Collectors.toSet());
      chart.show(
          content.id(), content.indicators().stream().filter(i -> known.contains(i.id())).toList());
    }
  }

  /** Where the pane stands. */
  HBox split() {
    return split;
  }

  /** What takes the focus: the grid. */
  Node grid() {
    return figurePart.grid();
  }
}
