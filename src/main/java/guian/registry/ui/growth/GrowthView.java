package guian.registry.ui.growth;

import guian.registry.growth.chart.Mode;
import guian.registry.growth.chart.View;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import guian.registry.ui.common.ChartView;
import guian.registry.ui.common.EmptyState;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.Segments;
import guian.registry.ui.port.FileChoices.Kind;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The chart with its words and tools, the pane beside it, and the ranking below. */
final class GrowthView {
  private final GrowthViewModel model;
  private final LeadersViewModel leaders;
  private final ChartExport export;
  private final Messages messages;
  private final ChartView chart = new ChartView();
  private final SidePane side;
  private final ClaimsView claims;
  private final RadarView radar;

  @FXML private StackPane root;
  @FXML private VBox main;
  @FXML private StackPane claimsPlace;
  @FXML private StackPane radarPlace;
  @FXML private StackPane emptyPlace;
  @FXML private Label title;
  @FXML private Label subtitle;
  @FXML private Button fileButton;
  @FXML private FlowPane tools;
  @FXML private Segments<Mode> modes;
  @FXML private Segments<View> views;
  @FXML private ToggleButton claimToggle;
  @FXML private ToggleButton fanToggle;
  @FXML private ToggleButton projectionToggle;
  @FXML private ComboBox<Period> periodBox;
  @FXML private MenuButton exportButton;
  @FXML private HBox legend;
  @FXML private Node claimSample;
  @FXML private Label claim;
  @FXML private Node fanSample;
  @FXML private Label odds;
  @FXML private Label oddsScope;
  @FXML private StackPane chartPlace;
  @FXML private Label source;
  @FXML private Label cell;
  @FXML private StackPane sidePlace;
  @FXML private StackPane stripPlace;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  GrowthView(
      GrowthViewModel model,
      LeadersViewModel leaders,
      ChartExport export,
      FirmSearch search,
      Messages messages) {
    this.model = model;
    this.leaders = leaders;
    this.export = export;
    this.messages = messages;
    this.side = new SidePane(model, messages);
    this.claims = new ClaimsView(model, search, messages);
    this.radar = new RadarView(model, messages);
    Fxml.load(this, messages);
  }

  @FXML
  private void initialize() {
    // As high as its rows are in the width that it has.
    tools.prefWrapLengthProperty().bind(tools.widthProperty());
    chartPlace.getChildren().add(chart);
    sidePlace.getChildren().add(side);
    stripPlace.getChildren().add(new LeaderStrip(leaders, model, messages));
    modes.setChoices(List.of(Mode.values()), mode -> messages.get("growth.mode." + mode.code()));
    modes.valueProperty().addListener((o, before, after) -> choose(after));
    views.setChoices(List.of(View.values()), view -> messages.get("growth.view." + view.code()));
    views.valueProperty().addListener((o, before, after) -> choose(after));
    claimToggle.selectedProperty().bindBidirectional(model.claimShownProperty());
    fanToggle.selectedProperty().bindBidirectional(model.fanShownProperty());
    projectionToggle.selectedProperty().bindBidirectional(model.projectionShownProperty());
    periodBox.setItems(model.groups().periods());
    periodBox.setConverter(new PeriodNames(messages, model.indicatorProperty()));
    periodBox.valueProperty().bindBidirectional(model.groups().periodProperty());
    chart.selectedProperty().bindBidirectional(model.periodProperty());
    claimsPlace.getChildren().add(claims);
    radarPlace.getChildren().add(radar);
    for (Kind kind : ChartExport.KINDS) {
      MenuItem item =
          new MenuItem(messages.get("growth.export." + kind.name().toLowerCase(Locale.ROOT)));
      item.setOnAction(event -> export.save(model.pageProperty().get(), kind));
      exportButton.getItems().add(item);
    }
    model.pageProperty().addListener((o, before, after) -> show(after));
    model.loadingProperty().addListener((o, before, after) -> show(model.pageProperty().get()));
    model.indicatorProperty().addListener((o, before, after) -> showTools());
    model
        .topicProperty()
        .addListener((o, before, after) -> {
          showTools();
          show(model.pageProperty().get());
        });
    show(null);
    showTools();
  }

  private void choose(@Nullable Mode mode) {
    if (mode != null) {
      model.modeProperty().set(mode);
    }
  }

  private void choose(@Nullable View view) {
    if (view != null) {
      model.viewProperty().set(view);
    }
  }

  private void showTools() {
    Indicator indicator = model.indicatorProperty().get();
    boolean firm = model.topicProperty().get() == Topic.FIRM;
    boolean flow = indicator == null || indicator.kind().addsUp();
    present(modes, firm && flow);
    List.of(claimToggle, fanToggle, projectionToggle).forEach(tool -> present(tool, firm));
    present(periodBox, model.topicProperty().get().isGrouped());
    present(fileButton, firm);
    present(stripPlace, firm || model.topicProperty().get() == Topic.ZONE);
  }

  private void show(@Nullable ChartPage page) {
    Topic topic = model.topicProperty().get();
    boolean nothing = page == null && !topic.isList() && !model.loadingProperty().get();
    present(claimsPlace, topic == Topic.CLAIMS);
    present(radarPlace, topic == Topic.RADAR);
    present(main, page != null && !topic.isList());
    present(emptyPlace, nothing);
    if (nothing && emptyPlace.getChildren().isEmpty()) {
      emptyPlace.getChildren().add(empty());
    }
    if (page == null) {
      return;
    }
    title.setText(page.title());
    subtitle.setText(page.subtitle());
    showLegend(page);
    source.setText(page.source());
    cell.setText(page.cell());
    chart.show(page.layout());
    side.show(page.side());
  }

  private void showLegend(ChartPage page) {
    claim.setText(page.claim());
    odds.setText(page.odds().count());
    oddsScope.setText(page.odds().scope());
    List.of(claimSample, claim).forEach(node -> present(node, !page.claim().isEmpty()));
    List.of(odds, oddsScope).forEach(node -> present(node, !page.odds().count().isEmpty()));
    present(fanSample, page.odds().drawn());
    present(legend, !page.claim().isEmpty() || !page.odds().count().isEmpty());
  }

  private Node empty() {
    return new EmptyState(
        Icon.GROWTH,
        messages.get("growth.empty"),
        messages.get("growth.empty.import"),
        model::openImport);
  }

  private static void present(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  @FXML
  private void openFile() {
    model.openFile();
  }

  @FXML
  private void copy() {
    export.copy(model.pageProperty().get(), PictureClipboard::put);
  }

  Node root() {
    return root;
  }

  /** The parts that F6 goes through. */
  List<Node> regions() {
    return List.of(chart, sidePlace, stripPlace, claimsPlace, radarPlace);
  }
}
