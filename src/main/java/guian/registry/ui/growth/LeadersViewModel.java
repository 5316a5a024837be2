package guian.registry.ui.growth;

import guian.registry.chart.BarSeries;
import guian.registry.growth.Leaders;
import guian.registry.growth.chart.ChartUnit;
import guian.registry.growth.chart.FirmChart;
import guian.registry.growth.chart.Mode;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.store.figures.TotalQueries.Order;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import guian.registry.ui.port.Ports;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The ranking by growth, some places at a time. */
final class LeadersViewModel {
  /**
   * One place.
   *
   * @param main the figure that ranks, {@code second} the other one
   */
  record Card(long firmId, int number, String name, String main, String second, BarSeries series) {}

  /** The places shown, with their heading. */
  record Strip(String title, String scope, List<Card> cards, boolean hasBefore, boolean hasAfter) {}

  private static final Strip NOTHING = new Strip("", "", List.of(), false, false);

  private final GrowthServices services;
  private final Ports ports;
  private final Messages messages;
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.RATE);
  private final ReadOnlyObjectWrapper<Strip> strip = new ReadOnlyObjectWrapper<>(NOTHING);
  private @Nullable Indicator indicator;
  private int offset;
  private int size = 7;
  private long question;

  LeadersViewModel(GrowthServices services, Ports ports, Messages messages) {
    this.services = services;
    this.ports = ports;
    this.messages = messages;
    order.addListener((o, before, after) -> begin());
  }

  /** Ranks by another indicator. */
  void show(@Nullable Indicator wanted) {
    indicator = wanted;
    begin();
  }

  /** Shows as many places as there is room for. */
  void setSize(int places) {
    if (places != size && places > 0) {
      size = places;
      read();
    }
  }

  /** Goes on by a strip, or back with −1. */
  void turn(int direction) {
    offset = Math.max(0, offset + direction * size);
    read();
  }

  private void begin() {
    offset = 0;
    read();
  }

  /** Reads the places anew. */
  void read() {
    long mine = ++question;
    Indicator wanted = indicator;
    if (wanted == null) {
      return;
    }
    Order by = order.get();
    int from = offset;
    int count = size;
    ports
        .tasks()
        .of(progress -> strip(services.growth().leaders(wanted, by, from, count), by))
        .onSuccess(found -> {
          if (mine == question) {
            strip.set(found);
          }
        })
        .start();
  }

  private Strip strip(Leaders leaders, Order by) {
    Period period = leaders.period();
    if (period == null || leaders.places().isEmpty()) {
      return NOTHING;
    }
    ChartUnit unit =
        ChartUnit.of(leaders.indicator(), List.of(leaders.least()), messages.language());
    int last = leaders.places().getLast().number();
    return new Strip(
        messages.get("growth.rank.title", new Periods(messages).sentence(period)),
        scope(leaders, period, unit),
        leaders.places().stream().map(place -> card(place, by)).toList(),
        leaders.places().getFirst().number() > 1,
        last < leaders.count());
  }

  private String scope(Leaders leaders, Period period, ChartUnit unit) {
    String count = Figures.count(leaders.count());
    return leaders.least() == 0
        ? messages.get("growth.rank.scope.all", count)
        : messages.get(
            "growth.rank.scope",
            Integer.toString(period.year() - 1),
            new Words(messages).of(leaders.indicator()),
            unit.text(leaders.least()) + " " + messages.get(unit.key()),
            count);
  }

  private Card card(Leaders.Place place, Order by) {
    FirmChart chart = new FirmChart(place.growth(), messages, Mode.CUMULATIVE);
    BarSeries whole = chart.series();
    ChartUnit unit = chart.unit();
    String rate = Figures.growth(place.percent()) + "%";
    long increase = Math.subtractExact(place.firm().now(), place.firm().base());
    String more = (increase > 0 ? "+" : "") + unit.text(increase);
    String name =
        unit == ChartUnit.MILLION
            ? messages.get("growth.unit.million.short")
            : messages.get(unit.key());
    String amount = messages.get("growth.amount", unit.text(place.firm().now()), name);
    return new Card(
        place.firm().firmId(),
        place.number(),
        chart.name(),
        by == Order.RATE ? rate : more,
        by == Order.RATE ? amount : messages.get("growth.amount", name, rate),
        new BarSeries(whole.slots(), null, null, whole.description()));
  }

  ObjectProperty<Order> orderProperty() {
    return order;
  }

  ReadOnlyObjectProperty<Strip> stripProperty() {
    return strip.getReadOnlyProperty();
  }
}
