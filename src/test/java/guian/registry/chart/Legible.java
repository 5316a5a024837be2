package guian.registry.chart;

import guian.registry.chart.Mark.Box;
import guian.registry.chart.Mark.Label;
import guian.registry.chart.Mark.Line;
import guian.registry.chart.Mark.Point;
import java.util.ArrayList;
import java.util.List;

/** What cannot be read in a chart that was laid out: texts on texts, on bars, or struck through. */
public final class Legible {
  private static final double RISE = 9;
  private static final double DROP = 1;

  private record Area(double left, double top, double right, double bottom) {
    boolean meets(Area other) {
      return left + 1 < other.right
          && other.left + 1 < right
          && top + 1 < other.bottom
          && other.top + 1 < bottom;
    }
  }

  private Legible() {}

  /** All texts of a chart. */
  public static List<String> texts(Chart chart) {
    return all(chart, Label.class).stream().map(Label::text).toList();
  }

  /** Each fault as a sentence; none when all can be read. */
  public static List<String> faults(Chart chart) {
    List<String> faults = new ArrayList<>();
    List<Label> labels = all(chart, Label.class);
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      Area area = area(label);
      if (area.left < -0.5 || area.right > chart.width() + 0.5 || area.top < -0.5) {
        faults.add(label.text() + " is cut at the edge");
      }
      for (Label other : labels.subList(i + 1, labels.size())) {
        if (area.meets(area(other))) {
          faults.add(label.text() + " lies on " + other.text());
        }
      }
      for (Box box : all(chart, Box.class)) {
        boolean filled = box.fill() == Ink.ACTUAL || box.fill() == Ink.PRIOR;
        if (filled && label.ink() != Ink.ON_FILL && area.meets(area(box))) {
          faults.add(label.text() + " lies on a bar");
        }
      }
      for (Line line : all(chart, Line.class)) {
        if (strikes(line, area)) {
          faults.add(label.text() + " is struck through");
        }
      }
    }
    return faults;
  }

  /** A level line of a claim through the middle of a text. */
  private static boolean strikes(Line line, Area area) {
    Point from = line.points().getFirst();
    Point to = line.points().getLast();
    boolean level = line.points().size() == 2 && from.y() == to.y();
    boolean plain = line.stroke().ink() == Ink.CLAIM && line.stroke().dashes().isEmpty();
    return level
        && plain
        && from.x() + 1 < area.right
        && area.left + 1 < to.x()
        && from.y() > area.top
        && from.y() < area.bottom;
  }

  private static Area area(Label label) {
    double width = TextWidth.of(label.text(), label.size(), label.bold());
    return new Area(label.left(), label.y() - RISE, label.left() + width, label.y() + DROP);
  }

  private static Area area(Box box) {
    return new Area(box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
  }

  private static <M extends Mark> List<M> all(Chart chart, Class<M> kind) {
    return chart.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
