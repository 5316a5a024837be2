package guian.registry.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing drawn in a chart; lengths in px, the origin at the top left, later marks on top. */
public sealed interface Mark {
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
