package guian.registry.chart;

import guian.registry.chart.Mark.Box;
import guian.registry.chart.Mark.Dot;
import guian.registry.chart.Mark.Label;
import guian.registry.chart.Mark.Line;
import guian.registry.chart.Mark.Point;
import java.util.List;

/** Finds room for texts among what is drawn already, so that each can be read. */
final class Room {
  private static final double RISE = 10;
  private static final double DROP = 2;
  private static final double AROUND_LINE = 1;

  private final Sketch sketch;
  private final Size size;

  /** The part of the chart that a mark takes. */
  private record Area(double left, double top, double right, double bottom) {
    boolean meets(Area other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  Room(Sketch sketch, Size size) {
    this.sketch = sketch;
    this.size = size;
  }

  /** Draws the first of some groups of marks whose texts have room; none when none has. */
  void put(List<List<Mark>> places) {
    places.stream().filter(this::isFree).findFirst().ifPresent(place -> place.forEach(sketch::add));
  }

  private boolean isFree(List<Mark> marks) {
    return marks.stream().allMatch(mark -> !(mark instanceof Label label) || isFree(label));
  }

  private boolean isFree(Label label) {
    Area area = area(label);
    boolean inside =
        area.left >= 0
            && area.top >= 0
            && area.right <= size.width()
            && area.bottom <= size.height();
    return inside && sketch.marks().stream().noneMatch(mark -> isTakenBy(mark, label, area));
  }

  private static boolean isTakenBy(Mark mark, Label label, Area area) {
    return switch (mark) {
      case Label other -> area.meets(area(other));
      // A text on its own bar is written in the colour for it.
      case Box box -> !(box.fill() != null && label.ink() == Ink.ON_FILL) && area.meets(area(box));
      case Dot dot -> area.meets(area(dot));
      case Line line -> isSolid(line) && area.meets(area(line));
      case Mark.Area fan -> false;
    };
  }

  // The grid and broken lines may pass behind a text.
  private static boolean isSolid(Line line) {
    Ink ink = line.stroke().ink();
    return line.stroke().dashes().isEmpty() && (ink == Ink.CLAIM || ink == Ink.ACTUAL);
  }

  private static Area area(Label label) {
    double width = TextWidth.of(label.text(), label.size(), label.bold());
    double left = label.left();
    return new Area(left, label.y() - RISE, left + width, label.y() + DROP);
  }

  private static Area area(Box box) {
    return new Area(box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
  }

  private static Area area(Dot dot) {
    double r = dot.radius();
    return new Area(dot.x() - r, dot.y() - r, dot.x() + r, dot.y() + r);
  }

  private static Area area(Line line) {
    List<Double> xs = line.points().stream().map(Point::x).sorted().toList();
    List<Double> ys = line.points().stream().map(Point::y).sorted().toList();
    return new Area(
        xs.getFirst() - AROUND_LINE,
        ys.getFirst() - AROUND_LINE,
        xs.getLast() + AROUND_LINE,
        ys.getLast() + AROUND_LINE);
  }
}
