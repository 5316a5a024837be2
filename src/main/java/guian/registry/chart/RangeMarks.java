package guian.registry.chart;

import guian.registry.chart.BarSeries.Range;
import guian.registry.chart.Mark.Dot;

/** Draws what is expected: a dashed bar to its middle, and a whisker from low to high. */
final class RangeMarks {
  private static final double CAP = 6;
  private static final double RADIUS = 4;

  private final Frame frame;
  private final Range range;

  RangeMarks(Frame frame, Range range) {
    this.frame = frame;
    this.range = range;
  }

  void draw(Sketch sketch, String key) {
    double x = frame.x(range.slot());
    double middle = frame.middle(range.slot());
    double low = frame.y(range.low());
    double mid = frame.y(range.mid());
    double high = frame.y(range.high());
    if (frame.axis().isLog()) {
      sketch.add(new Dot(middle, mid, RADIUS, Ink.SURFACE, Stroke.solid(Ink.ACTUAL, 1.5)));
    } else {
      double height = Math.abs(frame.zero() - mid);
      Stroke dashed = Stroke.dashed(Ink.ACTUAL, 1, 4, 3);
      sketch.outline(x, Math.min(mid, frame.zero()), frame.barWidth(), height, dashed);
    }
    Stroke whisker = Stroke.solid(Ink.ACTUAL, 1.5);
    sketch.line(middle, low, middle, high, whisker);
    sketch.line(middle - CAP, low, middle + CAP, low, whisker);
    sketch.line(middle - CAP, high, middle + CAP, high, whisker);
    double top = Math.min(high, mid) - 3;
    sketch.spot(
        new Spot(key, x, top, frame.barWidth(), Math.max(8, frame.zero() - top), range.tooltip()));
  }
}
