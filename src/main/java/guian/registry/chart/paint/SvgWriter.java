package guian.registry.chart.paint;

import guian.registry.chart.Chart;
import guian.registry.chart.Ink;
import guian.registry.chart.Mark;
import guian.registry.chart.Mark.Anchor;
import guian.registry.chart.Mark.Area;
import guian.registry.chart.Mark.Box;
import guian.registry.chart.Mark.Dot;
import guian.registry.chart.Mark.Label;
import guian.registry.chart.Mark.Line;
import guian.registry.chart.Mark.Point;
import guian.registry.chart.Stroke;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes charts as SVG 1.1 with their description; texts stay texts. */
final class SvgWriter {
  private static final String FONT = "'Noto Sans SC', sans-serif";

  private SvgWriter() {}

  static String svg(Chart chart) {
    String size = "width=\"%s\" height=\"%s\"".formatted(n(chart.width()), n(chart.height()));
    String box = "viewBox=\"0 0 %s %s\"".formatted(n(chart.width()), n(chart.height()));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" %s %s>\n".formatted(size, box)
        + "<desc>"
        + escaped(chart.description())
        + "</desc>\n"
        + "<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>\n"
            .formatted(Palette.hex(Ink.SURFACE))
        + chart.marks().stream().map(SvgWriter::element).collect(Collectors.joining("\n"))
        + "\n</svg>\n";
  }

  private static String element(Mark mark) {
    return switch (mark) {
      case Box b ->
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s/>"
              .formatted(
                  n(b.x()), n(b.y()), n(b.width()), n(b.height()), paint(b.fill(), b.stroke()));
      case Line line ->
          "<polyline points=\"%s\"%s/>"
              .formatted(points(line.points()), paint(null, line.stroke()));
      case Area area ->
          "<polygon points=\"%s\"%s/>".formatted(points(area.points()), paint(area.fill(), null));
      case Dot dot ->
          "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>"
              .formatted(n(dot.x()), n(dot.y()), n(dot.radius()), paint(dot.fill(), dot.stroke()));
      case Label label -> text(label);
    };
  }

  private static String text(Label label) {
    String anchor = label.anchor().name().toLowerCase(Locale.ROOT);
    return "<text x=\"%s\" y=\"%s\" font-family=\"%s\" font-size=\"%s\"%s%s fill=\"%s\">%s</text>"
        .formatted(
            n(label.x()),
            n(label.y()),
            FONT,
            n(label.size()),
            label.bold() ? " font-weight=\"700\"" : "",
            label.anchor() == Anchor.START ? "" : " text-anchor=\"" + anchor + "\"",
            Palette.hex(label.ink()),
            escaped(label.text()));
  }

  private static String paint(@Nullable Ink fill, @Nullable Stroke stroke) {
    String inside = " fill=\"" + (fill == null ? "none" : Palette.hex(fill)) + "\"";
    if (stroke == null) {
      return inside;
    }
    String dashes = stroke.dashes().stream().map(SvgWriter::n).collect(Collectors.joining(" "));
    return inside
        + " stroke=\"%s\" stroke-width=\"%s\""
            .formatted(Palette.hex(stroke.ink()), n(stroke.width()))
        + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
  }

  private static String points(List<Point> points) {
    return points.stream().map(p -> n(p.x()) + "," + n(p.y())).collect(Collectors.joining(" "));
  }

  private static String n(double number) {
    return String.format(Locale.ROOT, "%.2f", number).replaceFirst("\\.?0+$", "");
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
