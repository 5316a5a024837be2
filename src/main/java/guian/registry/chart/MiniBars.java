package guian.registry.chart;

import guian.registry.chart.BarSeries.Aim;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.State;
import guian.registry.chart.Mark.Anchor;
import guian.registry.chart.Mark.Dot;
import java.math.BigDecimal;
import java.util.List;

/** Lays out the same series small, for the pane beside a table, or as a bare spark of bars. */
public final class MiniBars {
  private static final double TOP = 16;
  private static final double FOOT = 36;
  private static final double EMPTY = 12;
  private static final double AXIS_TEXT = 60;
  private static final Frame.Bars PANE = new Frame.Bars(4, 0.86, 40, 0.27);
  private static final Frame.Bars SPARK = new Frame.Bars(0, 0.78, 14, 0.45);

  private final BarSeries series;
  private final Frame frame;
  private final Sketch sketch = new Sketch();

  private MiniBars(BarSeries series, Frame frame) {
    this.series = series;
    this.frame = frame;
  }

  /** The chart for a firm's pane; {@code unitOfSlots} stands after the slots' short labels. */
  public static Chart draw(BarSeries series, Size size, String unitOfSlots) {
    Axis axis = Axis.of(series.values(), 4);
    double margin =
        Math.max(
            AXIS_TEXT, series.aim() == null ? 0 : Sketch.width(series.aim().label(), true) + 12);
    Frame frame =
        new Frame(series.slots(), axis, 0, size.width() - margin, TOP, size.height() - FOOT, PANE);
    MiniBars bars = new MiniBars(series, frame);
    bars.pane(unitOfSlots);
    return bars.sketch.chart(size, series.description());
  }

  /** Bars only, with the group names below, for many charts side by side. */
  public static Chart spark(BarSeries series, Size size) {
    Axis axis = Axis.tight(series.values());
    Frame frame = new Frame(series.slots(), axis, 0, size.width(), 0, size.height() - 18, SPARK);
    MiniBars bars = new MiniBars(series, frame);
    bars.spark();
    return bars.sketch.chart(size, series.description());
  }

  private void pane(String unitOfSlots) {
    double end = frame.right();
    for (BigDecimal line : frame.axis().lines()) {
      double y = frame.y(line);
      if (line.signum() != 0) {
        sketch.line(0, y, end, y, Stroke.solid(Ink.GRID, 1));
        if (!isBesideAim(y)) {
          sketch.level(end + 4, y, frame.axis().text(line), Anchor.START, Ink.MUTED, false);
        }
      }
    }
    bars();
    labels(end, unitOfSlots);
    sketch.line(0, frame.zero(), end, frame.zero(), Stroke.solid(Ink.AXIS, 1));
    aim();
  }

  private boolean isBesideAim(double y) {
    return series.aim() != null && Math.abs(frame.y(series.aim().value()) - y) < 14;
  }

  private void bars() {
    List<Slot> slots = series.slots();
    for (int i = 0; i < slots.size(); i++) {
      BigDecimal value = slots.get(i).value();
      double x = frame.x(i);
      if (value == null) {
        empty(slots.get(i).state(), x);
        spot(i, frame.zero() - EMPTY - 1, EMPTY);
      } else {
        double top = Math.min(frame.y(value), frame.zero());
        double height = Math.abs(frame.zero() - frame.y(value));
        Ink ink = slots.get(i).current() ? Ink.ACTUAL : Ink.PRIOR;
        sketch.fill(x, top, frame.barWidth(), height, ink);
        spot(i, top, height);
      }
    }
  }

  // What is owed stands up as a crossed box; what is not due yet is only a broken line.
  private void empty(State state, double x) {
    double y = frame.zero() - 1;
    double end = x + frame.barWidth();
    if (state == State.NOT_DUE) {
      sketch.line(x, y, end, y, Stroke.dashed(Ink.AXIS, 1, 2, 2));
    } else if (state == State.NOT_REPORTED) {
      double top = y - EMPTY;
      sketch.outline(x + 0.5, top, end - x - 1, EMPTY, Stroke.dashed(Ink.AXIS, 1, 2, 2));
      sketch.line(x + 2, top + 2, end - 2, y - 2, Stroke.solid(Ink.AXIS, 1));
      sketch.line(x + 2, y - 2, end - 2, top + 2, Stroke.solid(Ink.AXIS, 1));
    }
  }

  private void spot(int i, double top, double height) {
    Slot slot = series.slots().get(i);
    sketch.spot(new Spot(slot.key(), frame.x(i), top, frame.barWidth(), height, slot.tooltip()));
  }

  private void labels(double end, String unitOfSlots) {
    List<Slot> slots = series.slots();
    double y = frame.bottom();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      sketch.label(frame.middle(i), y + 15, slot.shortLabel(), Anchor.MIDDLE, Ink.MUTED, false);
      if (frame.startsGroup(i)) {
        sketch.label(frame.x(i), y + 32, slot.group(), Anchor.START, Ink.MUTED, false);
      }
      if (isNewestOfGroup(i)) {
        value(i, slot);
      }
    }
    sketch.label(end + 4, y + 15, unitOfSlots, Anchor.START, Ink.MUTED, false);
  }

  private boolean isNewestOfGroup(int i) {
    List<Slot> slots = series.slots();
    for (int next = i + 1; next <= frame.lastOfGroup(i); next++) {
      if (slots.get(next).value() != null) {
        return false;
      }
    }
    return slots.get(i).value() != null;
  }

  private void value(int i, Slot slot) {
    BigDecimal value = slot.value();
    if (value == null) {
      return;
    }
    boolean inside =
        slot.current()
            && frame.zero() - frame.y(value) >= 20
            && Sketch.width(slot.text(), true) <= frame.barWidth();
    double y = frame.y(value) + (inside ? 16 : -4);
    Ink ink = inside ? Ink.ON_FILL : Ink.MUTED;
    sketch.label(frame.middle(i), y, slot.text(), Anchor.MIDDLE, ink, inside);
  }

  private void aim() {
    Aim aim = series.aim();
    if (aim == null) {
      return;
    }
    new AimMarks(frame, aim).path(sketch, 5, 4);
    double x = frame.middle(aim.to());
    double y = frame.y(aim.value());
    sketch.add(new Dot(x, y, 3.5, Ink.SURFACE, Stroke.solid(Ink.CLAIM, 2)));
    sketch.level(x + 8, y, aim.label(), Anchor.START, Ink.CLAIM, true);
  }

  private void spark() {
    double y = frame.bottom();
    bars();
    sketch.line(0, frame.zero(), frame.right(), frame.zero(), Stroke.solid(Ink.GRID, 1));
    for (int i = 0; i < series.slots().size(); i++) {
      if (frame.startsGroup(i)) {
        sketch.label(
            frame.x(i), y + 15, series.slots().get(i).group(), Anchor.START, Ink.MUTED, false);
      }
    }
  }
}
