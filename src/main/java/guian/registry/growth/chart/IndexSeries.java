package guian.registry.growth.chart;

import guian.registry.chart.BarSeries;
import guian.registry.chart.BarSeries.Aim;
import guian.registry.chart.BarSeries.Fan;
import guian.registry.chart.BarSeries.Range;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.Spread;
import guian.registry.chart.BarSeries.State;
import guian.registry.chart.BarSeries.Tick;
import guian.registry.text.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chart's values as an index: its first positive value is 100, or the first of the same months.
 */
public final class IndexSeries {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final BarSeries series;
  private final Map<String, Slot> bases;
  private final BigDecimal divisor;

  private IndexSeries(BarSeries series, Map<String, Slot> bases, BigDecimal divisor) {
    this.series = series;
    this.bases = bases;
    this.divisor = divisor;
  }

  /** The index of a chart; empty when none of its values is positive. */
  public static Optional<IndexSeries> of(BarSeries series) {
    return first(series).map(slot -> new IndexSeries(series, Map.of("", slot), value(slot)));
  }

  /**
   * The index of a chart of years in parts of unequal length, such as first halves beside whole
   * years: each is compared with the first of its own label. Empty when no value is positive.
   */
  public static Optional<IndexSeries> bySameMonths(BarSeries series) {
    Map<String, Slot> bases = new LinkedHashMap<>();
    series.slots().stream()
        .filter(IndexSeries::isBase)
        .forEach(slot -> bases.putIfAbsent(slot.label(), slot));
    return first(series).map(slot -> new IndexSeries(series, bases, value(slot)));
  }

  private static Optional<Slot> first(BarSeries series) {
    return series.slots().stream().filter(IndexSeries::isBase).findFirst();
  }

  private static boolean isBase(Slot slot) {
    return slot.value() != null && slot.value().signum() > 0;
  }

  private static BigDecimal value(Slot base) {
    return Objects.requireNonNull(base.value());
  }

  /** The slots that are 100, by their groups and labels: 2016 年 1–3月. */
  public List<String> bases() {
    return bases.values().stream().map(b -> (b.group() + " " + b.label()).strip()).toList();
  }

  /** The chart with its values as an index. */
  public BarSeries series() {
    return new BarSeries(
        series.slots().stream().map(this::slot).toList(),
        aim(series.aim()),
        series.callout(),
        fan(series.fan()),
        series.ranges().stream().map(this::range).toList(),
        series.scale(),
        series.description());
  }

  private BigDecimal index(BigDecimal value) {
    return index(value, divisor);
  }

  private static BigDecimal index(BigDecimal value, BigDecimal base) {
    return value.multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
  }

  private String text(BigDecimal value) {
    return Figures.decimal(index(value), 1);
  }

  private Slot slot(Slot slot) {
    BigDecimal value = slot.value();
    if (value == null) {
      return slot;
    }
    Slot base = bases.getOrDefault(slot.label(), bases.get(""));
    return base == null
        ? without(slot)
        : new Slot(
            slot.key(),
            slot.label(),
            slot.shortLabel(),
            slot.group(),
            slot.state(),
            index(value, value(base)),
            Figures.decimal(index(value, value(base)), 1),
            slot.current(),
            slot.tooltip());
  }

  // Nothing positive of the same months: there is no index, and its amount has no place here.
  private static Slot without(Slot slot) {
    return new Slot(
        slot.key(),
        slot.label(),
        slot.shortLabel(),
        slot.group(),
        State.NONE,
        null,
        Figures.NONE,
        slot.current(),
        slot.tooltip());
  }

  private @Nullable Aim aim(@Nullable Aim aim) {
    if (aim == null) {
      return null;
    }
    List<Tick> ticks =
        aim.ticks().stream()
            .map(tick ->
                new Tick(
                    tick.slot(),
                    index(tick.value()),
                    tick.label().isEmpty() ? "" : text(tick.value())))
            .toList();
    return new Aim(
        aim.from(),
        aim.fromBase(),
        aim.to(),
        index(aim.value()),
        text(aim.value()),
        ticks,
        aim.base());
  }

  private @Nullable Fan fan(@Nullable Fan fan) {
    if (fan == null) {
      return null;
    }
    List<Spread> points =
        fan.points().stream()
            .map(p -> new Spread(p.slot(), index(p.low()), index(p.mid()), index(p.high())))
            .toList();
    Spread end = fan.points().getLast();
    return new Fan(
        fan.from(),
        fan.fromBase(),
        points,
        "10% " + text(end.low()),
        "50% " + text(end.mid()),
        "90% " + text(end.high()));
  }

  private Range range(Range range) {
    return new Range(
        range.slot(),
        index(range.low()),
        index(range.mid()),
        index(range.high()),
        text(range.mid()),
        range.tooltip());
  }
}
