package guian.registry.ui.growth;

import guian.registry.growth.chart.Mode;
import guian.registry.growth.chart.View;
import guian.registry.model.Indicator;
import guian.registry.text.Messages;
import guian.registry.ui.common.ChartView;
import guian.registry.ui.common.EmptyState;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import guian.registry.ui.common.Named;
import guian.registry.ui.common.Segments;
import guian.registry.ui.growth.ChartPage.Side;
import guian.registry.ui.port.FileChoices.Kind;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A firm's chart with its tools above, its source and its table below. */
public final class FirmChartPart extends VBox {
  private static final double TABLE = 200;

  private final FirmChartViewModel model;
  private final Messages messages;
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final Segments<Mode> modes = new Segments<>();
  private final ChartView chart = new ChartView();
  private final Label source = new Label();
  private final Label note = new Label();
  private final PeriodTable table;
  private final Node empty;

  /** The part over a model. */
  public FirmChartPart(FirmChartViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.table = new PeriodTable(messages, model.periodProperty());
    this.empty = new EmptyState(Icon.GROWTH, messages.get("growth.firm.empty"));
    VBox.setVgrow(empty, Priority.ALWAYS);
    chart.selectedProperty().bindBidirectional(model.periodProperty());
    title.getStyleClass().add("heading");
    title.setMinWidth(0);
    subtitle.getStyleClass().add("muted");
    subtitle.setMinWidth(0);
    for (Label label : List.of(source, note)) {
      label.getStyleClass().addAll("caption", "muted");
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    model.pageProperty().addListener((o, before, after) -> show(after));
    fill();
    show(model.pageProperty().get());
  }

  private void fill() {
    HBox head = new HBox(title, subtitle);
    head.getStyleClass().add("chart-title");
    StackPane place = new StackPane(chart);
    place.getStyleClass().add("chart-place");
    place.setMinHeight(0);
    VBox.setVgrow(place, Priority.ALWAYS);
    HBox from = new HBox(source);
    from.getStyleClass().add("chart-source");
    VBox below = new VBox(note);
    below.getStyleClass().add("side-note");
    VBox figures = new VBox(table.node(), below);
    figures.setMinHeight(TABLE);
    figures.setPrefHeight(TABLE);
    figures.setMaxHeight(TABLE);
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    getChildren().addAll(head, tools(), place, from, figures, empty);
  }

  private Node tools() {
    ComboBox<Indicator> indicator = new ComboBox<>();
    indicator.setConverter(new Named<>(model::name));
    indicator.setItems(model.indicators());
    indicator.valueProperty().bindBidirectional(model.indicatorProperty());
    indicator.setMinWidth(USE_PREF_SIZE);
    indicator.setVisibleRowCount(20);
    indicator.setAccessibleText(messages.get("growth.indicator"));
    indicator.getStyleClass().addAll("small", "firm-chart-indicator");
    modes.setChoices(List.of(Mode.values()), mode -> messages.get("growth.mode." + mode.code()));
    modes.setAccessibleText(messages.get("growth.mode"));
    follow(modes, model.modeProperty());
    Segments<View> views = new Segments<>();
    views.setChoices(List.of(View.values()), view -> messages.get("growth.view." + view.code()));
    views.setAccessibleText(messages.get("growth.view"));
    follow(views, model.viewProperty());
    FlowPane choices = new FlowPane(8, 4, indicator, modes, views);
    HBox.setHgrow(choices, Priority.ALWAYS);
    choices.setMinWidth(0);
    HBox tools = new HBox(choices, copy(), export());
    tools.getStyleClass().add("chart-tools");
    return tools;
  }

  private static <T> void follow(Segments<T> segments, Property<T> property) {
    segments
        .valueProperty()
        .addListener((o, before, after) -> {
          if (after != null) {
            property.setValue(after);
          }
        });
  }

  private Node copy() {
    Button copy = new Button(messages.get("growth.copy"), new IconView(Icon.COPY, 16));
    copy.getStyleClass().add("small");
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setOnAction(
        event -> model.export().copy(model.pageProperty().get(), PictureClipboard::put));
    return copy;
  }

  private Node export() {
    MenuButton export =
        new MenuButton(messages.get("growth.export"), new IconView(Icon.DOWNLOAD, 16));
    export.getStyleClass().add("small");
    export.setMinWidth(USE_PREF_SIZE);
    for (Kind kind : ChartExport.KINDS) {
      String key = "growth.export." + kind.name().toLowerCase(Locale.ROOT);
      MenuItem item = new MenuItem(messages.get(key));
      item.setOnAction(event -> model.export().save(model.pageProperty().get(), kind));
      export.getItems().add(item);
    }
    return export;
  }

  private void show(@Nullable ChartPage page) {
    getChildren().forEach(child -> present(child, child.equals(empty) == (page == null)));
    if (page == null) {
      return;
    }
    title.setText(page.title());
    subtitle.setText(page.subtitle());
    source.setText(page.source());
    chart.show(page.layout());
    Side.OfFirm side = model.side();
    if (side != null) {
      present(modes, side.indicator().kind().addsUp());
      table.show(side.indicator(), side.rows());
      note.setText(side.note());
    }
  }

  private static void present(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
