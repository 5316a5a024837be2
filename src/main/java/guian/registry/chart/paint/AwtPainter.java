package guian.registry.chart.paint;

import guian.registry.chart.Chart;
import guian.registry.chart.Ink;
import guian.registry.chart.Mark;
import guian.registry.chart.Mark.Area;
import guian.registry.chart.Mark.Box;
import guian.registry.chart.Mark.Dot;
import guian.registry.chart.Mark.Label;
import guian.registry.chart.Mark.Line;
import guian.registry.chart.Mark.Point;
import guian.registry.chart.Stroke;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws charts with Java 2D, one px a user-space unit: pictures, and the report's pages. */
public final class AwtPainter {
  private final Fonts fonts;

  /** A painter whose texts are set in {@code fonts}. */
  public AwtPainter(Fonts fonts) {
    this.fonts = fonts;
  }

  /** Draws a chart with its top left corner at the origin; the ground stays as it is. */
  public void paint(Chart chart, Graphics2D graphics) {
    for (Mark mark : chart.marks()) {
      switch (mark) {
        case Box box -> {
          Shape shape = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
          paint(graphics, shape, box.fill(), box.stroke());
        }
        case Line line -> paint(graphics, path(line.points(), false), null, line.stroke());
        case Area area -> paint(graphics, path(area.points(), true), area.fill(), null);
        case Dot dot -> {
          double side = 2 * dot.radius();
          Shape circle =
              new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), side, side);
          paint(graphics, circle, dot.fill(), dot.stroke());
        }
        case Label label -> text(graphics, label);
      }
    }
  }

  private void text(Graphics2D graphics, Label label) {
    Font font = label.bold() ? fonts.bold() : fonts.regular();
    graphics.setFont(font.deriveFont((float) label.size()));
    graphics.setColor(color(label.ink()));
    graphics.drawString(label.text(), (float) label.left(), (float) label.y());
  }

  private static void paint(
      Graphics2D graphics, Shape shape, @Nullable Ink fill, @Nullable Stroke stroke) {
    if (fill != null) {
      graphics.setColor(color(fill));
      graphics.fill(shape);
    }
    if (stroke != null) {
      graphics.setColor(color(stroke.ink()));
      graphics.setStroke(stroke(stroke));
      graphics.draw(shape);
    }
  }

  private static BasicStroke stroke(Stroke stroke) {
    int size = stroke.dashes().size();
    float[] dashes = new float[size];
    for (int i = 0; i < size; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    return new BasicStroke(
        (float) stroke.width(),
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_MITER,
        10,
        size == 0 ? null : dashes,
        0);
  }

  private static Path2D path(List<Point> points, boolean closed) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.getFirst().x(), points.getFirst().y());
    points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
    if (closed) {
      path.closePath();
    }
    return path;
  }

  private static Color color(Ink ink) {
    return new Color(Palette.rgb(ink));
  }
}
