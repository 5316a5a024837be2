package guian.registry.ui.growth;

import guian.registry.chart.MiniBars;
import guian.registry.chart.Size;
import guian.registry.growth.FirmGrowth;
import guian.registry.store.figures.TotalQueries.Order;
import guian.registry.text.Messages;
import guian.registry.ui.common.ChartView;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import guian.registry.ui.common.Segments;
import guian.registry.ui.growth.LeadersViewModel.Card;
import guian.registry.ui.growth.LeadersViewModel.Strip;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The ranking by growth: a small chart of each firm, as many as there is room for. */
final class LeaderStrip extends VBox {
  private static final double CARD = 190;
  private static final Size SPARK = new Size(152, 100);

  private final LeadersViewModel leaders;
  private final GrowthViewModel model;
  private final Messages messages;
  private final Label title = new Label();
  private final Label scope = new Label();
  private final Button before = new Button();
  private final Button after = new Button();
  private final HBox cards = new HBox();

  LeaderStrip(LeadersViewModel leaders, GrowthViewModel model, Messages messages) {
    this.leaders = leaders;
    this.model = model;
    this.messages = messages;
    getStyleClass().add("leader-strip");
    title.getStyleClass().add("strong");
    title.setMinWidth(USE_PREF_SIZE);
    scope.getStyleClass().addAll("caption", "muted");
    scope.setMinWidth(0);
    cards.getStyleClass().add("leader-cards");
    getChildren().addAll(head(), cards);
    widthProperty().addListener((o, from, to) -> fit(to.doubleValue()));
    leaders.stripProperty().addListener((o, from, to) -> show(to));
    model.firmProperty().addListener((o, from, to) -> show(leaders.stripProperty().get()));
    show(leaders.stripProperty().get());
  }

  private void fit(double width) {
    leaders.setSize((int) Math.clamp((long) (width / CARD), 1, 12));
  }

  private Node head() {
    Segments<Order> orders = new Segments<>();
    orders.setChoices(
        List.of(Order.values()),
        order -> messages.get("growth.rank.order." + order.name().toLowerCase(Locale.ROOT)));
    orders.valueProperty().addListener((o, from, to) -> choose(to));
    turning(before, Icon.LEFT, "growth.rank.before", -1);
    turning(after, Icon.RIGHT, "growth.rank.after", 1);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(8, title, scope, space, orders, before, after);
    head.getStyleClass().add("tool-row");
    return head;
  }

  private void choose(@Nullable Order order) {
    if (order != null) {
      leaders.orderProperty().set(order);
    }
  }

  private void turning(Button button, Icon icon, String key, int direction) {
    button.setGraphic(IconView.of(icon));
    button.setAccessibleText(messages.get(key));
    button.getStyleClass().addAll("small", "icon-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> leaders.turn(direction));
  }

  private void show(Strip strip) {
    title.setText(strip.title());
    scope.setText(strip.scope());
    before.setDisable(!strip.hasBefore());
    after.setDisable(!strip.hasAfter());
    setVisible(!strip.cards().isEmpty());
    setManaged(!strip.cards().isEmpty());
    cards.getChildren().setAll(strip.cards().stream().map(this::card).toList());
  }

  private Node card(Card card) {
    Label name = new Label(card.number() + "  " + card.name());
    name.getStyleClass().add("caption");
    Label main = new Label(card.main());
    main.getStyleClass().add("heading");
    main.setMinWidth(USE_PREF_SIZE);
    Label second = new Label(card.second());
    second.getStyleClass().addAll("caption", "muted");
    HBox figures = new HBox(8, main, second);
    figures.setAlignment(Pos.BASELINE_LEFT);
    ChartView spark = new ChartView();
    spark.setFocusTraversable(false);
    spark.setMouseTransparent(true);
    spark.show(MiniBars.spark(card.series(), SPARK));
    VBox content = new VBox(4, name, figures, spark);
    Button button = new Button();
    button.setGraphic(content);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().setAll("leader-card");
    button.setAccessibleText(name.getText() + " " + card.main() + " " + card.second());
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setPrefWidth(CARD);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(event -> model.showFirm(card.firmId()));
    FirmGrowth shown = model.firmProperty().get();
    if (shown != null && shown.figures().facts().id() == card.firmId()) {
      button.getStyleClass().add("shown");
      name.getStyleClass().add("strong");
    }
    return button;
  }
}
