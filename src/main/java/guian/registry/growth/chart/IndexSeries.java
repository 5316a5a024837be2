package guian.registry.growth.chart;

import guian.registry.chart.BarSeries;
import guian.registry.chart.BarSeries.Aim;
import guian.registry.chart.BarSeries.Fan;
import guian.registry.chart.BarSeries.Range;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.Spread;
import guian.registry.chart.BarSeries.Tick;
import guian.registry.text.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chart's values as an index: its first positive value is 100. */
public final class IndexSeries {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final BarSeries series;
  private final Slot base;
  private final BigDecimal divisor;

  private IndexSeries(BarSeries series, Slot base, BigDecimal divisor) {
    this.series = series;
    this.base = base;
    this.divisor = divisor;
  }

  /** The index of a chart; empty when none of its values is positive. */
  public static Optional<IndexSeries> of(BarSeries series) {
    for (Slot slot : series.slots()) {
      BigDecimal value = slot.value();
      if (value != null && value.signum() > 0) {
        return Optional.of(new IndexSeries(series, slot, value));
      }
    }
    return Optional.empty();
  }

  /** The slot that is 100, by its group and label: 2016 年 1–3月. */
  public String base() {
    return (base.group() + " " + base.label()).strip();
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
    return value.multiply(HUNDRED).divide(divisor, MathContext.DECIMAL64);
  }

  private String text(BigDecimal value) {
    return Figures.decimal(index(value), 1);
  }

  private Slot slot(Slot slot) {
    BigDecimal value = slot.value();
    return value == null
        ? slot
        : new Slot(
            slot.key(),
            slot.label(),
            slot.shortLabel(),
            slot.group(),
            slot.state(),
            index(value),
            text(value),
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
        aim.from(), aim.fromBase(), aim.to(), index(aim.value()), text(aim.value()), ticks);
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
