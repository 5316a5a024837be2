package guian.registry.ui.common;

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
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Turns the marks of a chart into shapes, whose colours the style sheet gives by role. */
final class ChartShapes {
  private static final double HALF = 0.5;

  private ChartShapes() {}

  static List<? extends Node> of(Chart chart) {
    return chart.marks().stream().map(ChartShapes::shape).toList();
  }

  private static Shape shape(Mark mark) {
    return switch (mark) {
      case Box box -> box(box);
      case Line line -> line(line);
      case Area area -> painted(new Polygon(coordinates(area.points(), false)), area.fill(), null);
      case Dot dot -> painted(new Circle(dot.x(), dot.y(), dot.radius()), dot.fill(), dot.stroke());
      case Label label -> text(label);
    };
  }

  // Edges on whole pixels are sharp; so are thin lines through the middle of one.
  private static Shape box(Box box) {
    double shift = box.stroke() == null ? 0 : HALF;
    double x = Math.round(box.x()) + shift;
    double y = Math.round(box.y()) + shift;
    double right = Math.round(box.x() + box.width()) - shift;
    double bottom = Math.round(box.y() + box.height()) - shift;
    boolean thin = box.height() > 0 && bottom <= y;
    Rectangle shape =
        new Rectangle(x, thin ? y - 1 : y, Math.max(0, right - x), thin ? 1 : bottom - y);
    return painted(shape, box.fill(), box.stroke());
  }

  private static Shape line(Line line) {
    boolean level =
        line.points().size() == 2
            && line.points().getFirst().y() == line.points().getLast().y()
            && line.stroke().width() == 1;
    return painted(new Polyline(coordinates(line.points(), level)), null, line.stroke());
  }

  private static double[] coordinates(List<Point> points, boolean level) {
    return points.stream()
        .flatMapToDouble(point ->
            java.util.stream.DoubleStream.of(
                point.x(), level ? Math.floor(point.y()) + HALF : point.y()))
        .toArray();
  }

  private static Shape painted(Shape shape, @Nullable Ink fill, @Nullable Stroke stroke) {
    shape.getStyleClass().add(fill == null ? "chart-fill-none" : "chart-fill-" + fill.word());
    if (stroke == null) {
      return shape;
    }
    shape.getStyleClass().add("chart-stroke-" + stroke.ink().word());
    shape.setStrokeWidth(stroke.width());
    shape.setStrokeType(StrokeType.CENTERED);
    shape.setStrokeLineCap(StrokeLineCap.BUTT);
    shape.getStrokeDashArray().setAll(stroke.dashes());
    return shape;
  }

  private static Shape text(Label label) {
    Text text = new Text(Math.round(label.left()), Math.round(label.y()), label.text());
    text.getStyleClass().addAll("chart-text", "chart-fill-" + label.ink().word());
    text.setStyle(
        "-fx-font-size: "
            + label.size()
            + "px; -fx-font-weight: "
            + (label.bold() ? "bold" : "normal"));
    return text;
  }
}
