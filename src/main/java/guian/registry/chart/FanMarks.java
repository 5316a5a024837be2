package guian.registry.chart;

import guian.registry.chart.BarSeries.Fan;
import guian.registry.chart.BarSeries.Spread;
import guian.registry.chart.Mark.Area;
import guian.registry.chart.Mark.Line;
import guian.registry.chart.Mark.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws what comparable firms did: an area that widens to its end, with its middle dotted. */
final class FanMarks {
  private final Frame frame;
  private final Fan fan;

  FanMarks(Frame frame, Fan fan) {
    this.frame = frame;
    this.fan = fan;
  }

  /** The area and its middle; drawn under everything else but the grid. */
  void area(Sketch sketch) {
    if (path(Spread::mid).size() < 2) {
      return;
    }
    List<Point> outline = new ArrayList<>(path(Spread::high));
    outline.addAll(path(Spread::low).reversed());
    sketch.add(new Area(outline, Ink.FAN));
    sketch.add(new Line(path(Spread::mid), Stroke.dashed(Ink.MEDIAN, 1.5, 2, 3)));
  }

  private List<Point> path(Function<Spread, BigDecimal> value) {
    List<Point> path = new ArrayList<>();
    if (fan.fromBase() || !frame.isLog()) {
      path.add(start());
    }
    for (Spread point : fan.points()) {
      path.add(new Point(frame.middle(point.slot()), frame.y(value.apply(point))));
    }
    return path;
  }

  private Point start() {
    BigDecimal base = fan.fromBase() ? frame.slots().get(fan.from()).value() : null;
    return base != null
        ? new Point(frame.middle(fan.from()), frame.y(base))
        : new Point(frame.x(fan.from()) - frame.slotWidth() / 5, frame.zero());
  }

  void labels(EndLabels labels) {
    Spread end = fan.points().getLast();
    labels.add(frame.y(end.high()), fan.high(), Ink.MUTED, false);
    labels.add(frame.y(end.mid()), fan.mid(), Ink.MUTED, false);
    labels.add(frame.y(end.low()), fan.low(), Ink.MUTED, false);
  }
}
