package guian.registry.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing drawn in a chart; lengths in px, the origin at the top left, later marks on top. */
public sealed interface Mark {
  /** The same mark elsewhere. */
  default Mark moved(double dx, double dy) {
    return switch (this) {
      case Box b -> new Box(b.x() + dx, b.y() + dy, b.width(), b.height(), b.fill(), b.stroke());
      case Line line -> new Line(moved(line.points(), dx, dy), line.stroke());
      case Area area -> new Area(moved(area.points(), dx, dy), area.fill());
      case Dot d -> new Dot(d.x() + dx, d.y() + dy, d.radius(), d.fill(), d.stroke());
      case Label l ->
          new Label(l.x() + dx, l.y() + dy, l.text(), l.anchor(), l.ink(), l.size(), l.bold());
    };
  }

  private static List<Point> moved(List<Point> points, double dx, double dy) {
    return points.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList();
  }

  /** A point. */
  record Point(double x, double y) {}

  /** A rectangle. */
  record Box(
      double x, double y, double width, double height, @Nullable Ink fill, @Nullable Stroke stroke)
      implements Mark {}

  /** A line through two or more points. */
  record Line(List<Point> points, Stroke stroke) implements Mark {}

  /** A filled polygon. */
  record Area(List<Point> points, Ink fill) implements Mark {}

  /** A filled circle with an outline. */
  record Dot(double x, double y, double radius, Ink fill, Stroke stroke) implements Mark {}

  /** Where a label stands on its x. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * A line of text in the bundled Noto Sans SC.
   *
   * @param y its baseline
   */
  record Label(double x, double y, String text, Anchor anchor, Ink ink, double size, boolean bold)
      implements Mark {
    /** The x of its left edge. */
    public double left() {
      double width = TextWidth.of(text, size, bold);
      return switch (anchor) {
        case START -> x;
        case MIDDLE -> x - width / 2;
        case END -> x - width;
      };
    }
  }
}
