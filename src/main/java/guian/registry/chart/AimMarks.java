package guian.registry.chart;

import guian.registry.chart.BarSeries.Aim;
import guian.registry.chart.BarSeries.Tick;
import guian.registry.chart.Mark.Line;
import guian.registry.chart.Mark.Point;
import java.util.ArrayList;
import java.util.List;

/** Draws a promise: a dashed line up to the promised value, and what is due on the way. */
final class AimMarks {
  private static final double WIDTH = 2;
  private static final double LABEL_GAP = 6;

  private final Frame frame;
  private final Aim aim;

  AimMarks(Frame frame, Aim aim) {
    this.frame = frame;
    this.aim = aim;
  }

  /** The dashed line; drawn under the bars. */
  void path(Sketch sketch, double dash, double gap) {
    List<Point> points = new ArrayList<>();
    if (aim.fromBase() || !frame.isLog()) {
      points.add(start());
    }
    // From its base it goes straight; what is due on the way has its ticks alone.
    for (Tick tick : aim.fromBase() ? List.<Tick>of() : aim.ticks()) {
      points.add(new Point(frame.middle(tick.slot()), frame.y(tick.value())));
    }
    points.add(new Point(frame.middle(aim.to()), frame.y(aim.value())));
    if (points.size() > 1) {
      sketch.add(new Line(points, Stroke.dashed(Ink.CLAIM, WIDTH, dash, gap)));
    }
  }

  private Point start() {
    if (aim.fromBase()) {
      var base = frame.slots().get(aim.from()).value();
      return new Point(frame.middle(aim.from()), base == null ? frame.zero() : frame.y(base));
    }
    return new Point(frame.x(aim.from()) - frame.slotWidth() / 5, frame.zero());
  }

  /** A tick across each bar on the way and at the end; drawn over the bars. */
  void ticks(Sketch sketch) {
    for (Tick tick : aim.ticks()) {
      tick(sketch, tick.slot(), frame.y(tick.value()));
    }
    tick(sketch, aim.to(), frame.y(aim.value()));
  }

  private void tick(Sketch sketch, int slot, double y) {
    double x = frame.x(slot);
    sketch.line(x, y, x + frame.barWidth(), y, Stroke.solid(Ink.CLAIM, WIDTH));
  }

  /** The promise in words right of the plot, tied to its tick. */
  void label(Sketch sketch, EndLabels labels) {
    double y = frame.y(aim.value());
    double from = frame.x(aim.to()) + frame.barWidth();
    sketch.line(from, y, frame.right() + LABEL_GAP - 2, y, Stroke.solid(Ink.CLAIM, 1));
    labels.add(y, aim.label(), Ink.CLAIM, true);
  }
}
