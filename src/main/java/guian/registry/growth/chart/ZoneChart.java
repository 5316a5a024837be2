package guian.registry.growth.chart;

import guian.registry.chart.BarSeries;
import guian.registry.chart.BarSeries.Callout;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.State;
import guian.registry.growth.Rates;
import guian.registry.growth.ZoneGrowth;
import guian.registry.model.Period;
import guian.registry.store.figures.FigureTotal;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The zone's sums year by year: the newest months beside the whole year, so that a year that is not
 * over is only compared with what it can be compared with.
 */
public final class ZoneChart {
  private final ZoneGrowth growth;
  private final String zone;
  private final Messages messages;
  private final ChartUnit unit;

  /**
   * One row of the table beside the chart.
   *
   * @param key the period's code
   * @param growth of the firms that can be compared, per cent
   */
  public record Row(String key, String period, String firms, String total, String growth) {}

  /** The chart of a zone with this name. */
  public ZoneChart(ZoneGrowth growth, String zone, Messages messages) {
    this.growth = growth;
    this.zone = zone;
    this.messages = messages;
    this.unit =
        ChartUnit.of(
            growth.indicator(),
            growth.totals().stream().map(FigureTotal::total).toList(),
            messages.language());
  }

  /** Whose, what, and on what basis. */
  public String title() {
    boolean stock = growth.indicator().kind().isAtEnd();
    return messages.get(
        "growth.title",
        zone,
        new Words(messages).of(growth.indicator()),
        messages.get(stock ? "growth.basis.end" : "growth.basis.cumulative"));
  }

  /** The unit and the years; empty when there is no sum. */
  public String subtitle() {
    List<Integer> years = growth.years();
    return years.isEmpty()
        ? ""
        : messages.get(
            "growth.subtitle",
            messages.get(unit.key()),
            Integer.toString(years.getFirst()),
            Integer.toString(years.getLast()));
  }

  /** The bars, ready to be laid out. */
  public BarSeries series() {
    List<Period> periods = periods();
    List<Slot> slots = periods.stream().map(this::slot).toList();
    String points =
        slots.stream()
            .map(slot -> slot.group() + " " + slot.label() + " " + slot.text())
            .collect(Collectors.joining(messages.get("growth.separator")));
    return new BarSeries(
        slots,
        null,
        callout(periods),
        messages.get("growth.description", title(), subtitle(), points));
  }

  private List<Period> periods() {
    Period newest = growth.newest();
    List<Period> periods = new ArrayList<>();
    if (newest != null) {
      for (int year : growth.years()) {
        if (newest.kind() != Period.Kind.YEAR) {
          periods.add(new Period(newest.kind(), year, newest.ordinal()));
        }
        periods.add(Period.year(year));
      }
    }
    return periods;
  }

  private boolean isCurrent(Period period) {
    return growth.newest() != null && period.year() == growth.newest().year();
  }

  private Slot slot(Period period) {
    FigureTotal total = growth.at(period).filter(sum -> sum.firms() > 0).orElse(null);
    State state = total != null ? State.VALUE : missing(period);
    String text = total != null ? unit.text(total.total()) : word(state);
    return new Slot(
        period.code(),
        label(period),
        Integer.toString(period.lastMonth()),
        messages.get("growth.slot.year", Integer.toString(period.year())),
        state,
        total == null ? null : unit.value(total.total()),
        text,
        isCurrent(period),
        total == null ? name(period) + " " + text : tooltip(total));
  }

  private State missing(Period period) {
    if (!isCurrent(period)) {
      return State.NONE;
    }
    return growth.deadline().isPast(period) ? State.NOT_REPORTED : State.NOT_DUE;
  }

  private String word(State missing) {
    return switch (missing) {
      case NOT_DUE -> messages.get("growth.slot.later");
      case NOT_REPORTED -> messages.get("word.unreported");
      default -> Figures.NONE;
    };
  }

  private String label(Period period) {
    return growth.indicator().kind().isAtEnd()
        ? messages.get("growth.slot.end", new Periods(messages).month(period))
        : new Periods(messages).months(period);
  }

  private String name(Period period) {
    return new Periods(messages).of(growth.indicator().kind(), period);
  }

  private String tooltip(FigureTotal total) {
    return name(total.period()) + "\n" + GroupChart.tooltip(total, unit, messages);
  }

  private @Nullable Callout callout(List<Period> periods) {
    Period newest = growth.newest();
    FigureTotal total = newest == null ? null : growth.at(newest).orElse(null);
    if (total == null || total.base() <= 0) {
      return null;
    }
    String percent = Figures.growth(Rates.growth(total.comparable(), total.base()));
    String firms = Figures.count(total.comparableFirms());
    return new Callout(
        periods.indexOf(newest), messages.get("growth.zone.callout", percent, firms));
  }

  /** The table beside the chart, the newest first. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Period period : periods().reversed()) {
      growth.at(period).filter(total -> total.firms() > 0).map(this::row).ifPresent(rows::add);
    }
    return rows;
  }

  private Row row(FigureTotal total) {
    return new Row(
        total.period().code(),
        name(total.period()),
        Figures.count(total.firms()),
        unit.text(total.total()),
        GroupChart.growth(total));
  }

  /** The unit of its values. */
  public ChartUnit unit() {
    return unit;
  }
}
