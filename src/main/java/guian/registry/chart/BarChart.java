package guian.registry.chart;

import guian.registry.chart.BarSeries.Callout;
import guian.registry.chart.BarSeries.Fan;
import guian.registry.chart.BarSeries.Range;
import guian.registry.chart.BarSeries.Scale;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.State;
import guian.registry.chart.Mark.Anchor;
import guian.registry.chart.Mark.Dot;
import java.math.BigDecimal;
import java.util.List;

/** Lays out values by period as a large chart: axis, bars, empty slots, promise, callout. */
public final class BarChart {
  private static final double TOP = 16;
  private static final double FOOT = 60;
  private static final double EMPTY_HEIGHT = 24;
  private static final double LINE_EVERY = 44;
  private static final double RADIUS = 4;
  private static final Frame.Bars BARS = new Frame.Bars(8, 0.62, 64, 0.3);

  private final BarSeries series;
  private final Size size;
  private final Frame frame;
  private final Sketch sketch = new Sketch();

  private BarChart(BarSeries series, Size size) {
    this.series = series;
    this.size = size;
    double bottom = Math.max(TOP + 2 * LINE_EVERY, size.height() - FOOT);
    Axis axis =
        series.scale() == Scale.LOG
            ? Axis.log(series.values())
            : Axis.of(series.values(), Math.max(3, (int) ((bottom - TOP) / LINE_EVERY)));
    double left =
        16
            + axis.lines().stream()
                .mapToDouble(v -> Sketch.width(axis.text(v), false))
                .max()
                .orElse(0);
    double right = size.width() - rightMargin();
    this.frame = new Frame(series.slots(), axis, left, right, TOP, bottom, BARS);
  }

  /** The chart of a series in the room there is. */
  public static Chart draw(BarSeries series, Size size) {
    BarChart chart = new BarChart(series, size);
    chart.draw();
    return chart.sketch.chart(size, series.description());
  }

  private double rightMargin() {
    double aim = series.aim() == null ? 0 : Sketch.width(series.aim().label(), true) + 16;
    Fan fan = series.fan();
    if (fan != null) {
      for (String label : List.of(fan.low(), fan.mid(), fan.high())) {
        aim = Math.max(aim, Sketch.width(label, false) + 16);
      }
    }
    Callout callout = series.callout();
    double remark =
        callout == null || callout.slot() < series.slots().size() - 1
            ? 0
            : Sketch.width(callout.text(), true);
    return Math.max(16, Math.max(aim, remark));
  }

  private void draw() {
    EndLabels labels = new EndLabels();
    FanMarks fan = series.fan() == null ? null : new FanMarks(frame, series.fan());
    if (fan != null) {
      fan.area(sketch);
      fan.labels(labels);
    }
    grid();
    AimMarks aim = series.aim() == null ? null : new AimMarks(frame, series.aim());
    if (aim != null) {
      aim.path(sketch, 7, 5);
    }
    for (int i = 0; i < series.slots().size(); i++) {
      slot(i);
    }
    if (aim != null) {
      aim.ticks(sketch);
      aim.label(sketch, labels);
    }
    labels.draw(sketch, frame.right() + 8, frame.bottom());
    new BarTexts(series, frame, new Room(sketch, size)).write();
  }

  private void grid() {
    for (BigDecimal line : frame.axis().lines()) {
      double y = frame.y(line);
      Ink ink = line.signum() == 0 ? Ink.AXIS : Ink.GRID;
      sketch.line(frame.left(), y, frame.right(), y, Stroke.solid(ink, 1));
      sketch.level(frame.left() - 8, y, frame.axis().text(line), Anchor.END, Ink.MUTED, false);
    }
  }

  private void slot(int i) {
    Slot slot = series.slots().get(i);
    BigDecimal value = slot.value();
    Range range = series.range(i);
    if (value == null && range != null) {
      new RangeMarks(frame, range).draw(sketch, slot.key());
    } else if (value == null) {
      empty(i, slot);
    } else if (frame.axis().isLog()) {
      dot(i, slot, value);
    } else {
      bar(i, slot, value);
    }
    String label = frame.fits(slot.label(), false) ? slot.label() : slot.shortLabel();
    sketch.label(frame.middle(i), frame.bottom() + 18, label, Anchor.MIDDLE, Ink.MUTED, false);
    if (frame.startsGroup(i) && !slot.group().isEmpty()) {
      group(i, slot.group());
    }
  }

  private void bar(int i, Slot slot, BigDecimal value) {
    double y = frame.y(value);
    double top = Math.min(y, frame.zero());
    double height = Math.abs(frame.zero() - y);
    sketch.fill(frame.x(i), top, frame.barWidth(), height, slot.current() ? Ink.ACTUAL : Ink.PRIOR);
    sketch.spot(
        new Spot(slot.key(), frame.x(i), top - 3, frame.barWidth(), height + 6, slot.tooltip()));
  }

  private void dot(int i, Slot slot, BigDecimal value) {
    double y = frame.y(value);
    Ink ink = slot.current() ? Ink.ACTUAL : Ink.PRIOR;
    if (value.signum() > 0) {
      sketch.add(new Dot(frame.middle(i), y, RADIUS, ink, Stroke.solid(ink, 1)));
    }
    double half = frame.barWidth() / 2;
    sketch.spot(new Spot(slot.key(), frame.middle(i) - half, y - 8, 2 * half, 16, slot.tooltip()));
  }

  private void empty(int i, Slot slot) {
    double top = frame.zero() - EMPTY_HEIGHT;
    boolean said = frame.fits(slot.text(), false);
    double wide = Math.max(frame.barWidth(), said ? Sketch.width(slot.text(), false) + 6 : 0);
    double left = frame.middle(i) - wide / 2;
    if (slot.state() == State.NOT_DUE || slot.state() == State.NOT_REPORTED) {
      sketch.outline(left, top, wide, EMPTY_HEIGHT, Stroke.dashed(Ink.AXIS, 1, 3, 3));
    }
    if (said) {
      sketch.label(frame.middle(i), frame.zero() - 8, slot.text(), Anchor.MIDDLE, Ink.MUTED, false);
    }
    sketch.spot(new Spot(slot.key(), left, top, wide, EMPTY_HEIGHT, slot.tooltip()));
  }

  private void group(int first, String name) {
    double y = frame.bottom() + 25;
    double end = frame.x(frame.lastOfGroup(first)) + frame.barWidth();
    sketch.line(frame.x(first), y, end, y, Stroke.solid(Ink.EDGE, 1));
    sketch.label(frame.x(first), y + 15, name, Anchor.START, Ink.TEXT, true);
  }
}
