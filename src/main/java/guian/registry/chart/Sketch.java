package guian.registry.chart;

import guian.registry.chart.Mark.Anchor;
import guian.registry.chart.Mark.Box;
import guian.registry.chart.Mark.Label;
import guian.registry.chart.Mark.Line;
import guian.registry.chart.Mark.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart being laid out: marks in the order in which they are drawn. */
final class Sketch {
  /** The size of all text in charts, in px. */
  static final double TEXT = 12;

  /** From the middle height of a text down to its baseline. */
  static final double RISE = 4;

  private final List<Mark> marks = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();

  void add(Mark mark) {
    marks.add(mark);
  }

  /** What is drawn so far. */
  List<Mark> marks() {
    return marks;
  }

  void spot(Spot spot) {
    spots.add(spot);
  }

  void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    add(new Line(List.of(new Point(x1, y1), new Point(x2, y2)), stroke));
  }

  void fill(double x, double y, double width, double height, Ink ink) {
    add(new Box(x, y, width, height, ink, null));
  }

  void outline(double x, double y, double width, double height, Stroke stroke) {
    add(new Box(x, y, width, height, null, stroke));
  }

  /** Text whose middle height is at {@code y}. */
  void level(double x, double y, String text, Anchor anchor, Ink ink, boolean bold) {
    label(x, y + RISE, text, anchor, ink, bold);
  }

  /** Text whose baseline is at {@code y}. */
  void label(double x, double y, String text, Anchor anchor, Ink ink, boolean bold) {
    if (!text.isEmpty()) {
      add(new Label(x, y, text, anchor, ink, TEXT, bold));
    }
  }

  static double width(@Nullable String text, boolean bold) {
    return text == null ? 0 : TextWidth.of(text, TEXT, bold);
  }

  Chart chart(Size size, String description) {
    return new Chart(size.width(), size.height(), description, marks, spots);
  }
}
