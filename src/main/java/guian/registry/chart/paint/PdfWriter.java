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
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Writes a chart as one PDF page of its size, as vectors with embedded, selectable text. */
final class PdfWriter {
  /** A px is 1/96 inch, a PDF unit 1/72 inch. */
  private static final float POINTS = 0.75f;

  /** How far a circle's control points lie out, in radii, when drawn as four Bézier curves. */
  private static final double ROUND = 0.5523;

  private final PDPageContentStream page;
  private final PDFont regular;
  private final PDFont bold;
  private final double height;

  private PdfWriter(PDPageContentStream page, PDFont regular, PDFont bold, double height) {
    this.page = page;
    this.regular = regular;
    this.bold = bold;
    this.height = height;
  }

  static void write(Chart chart, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(0L);
      document.getDocumentInformation().setTitle(chart.description());
      PDRectangle size =
          new PDRectangle((float) chart.width() * POINTS, (float) chart.height() * POINTS);
      draw(chart, document, new PDPage(size), Matrix.getScaleInstance(POINTS, POINTS));
      document.save(out);
    }
  }

  /** Writes a chart at the top of a sheet of A4, within a margin, as large as it can be. */
  static void writeSheet(Chart chart, float margin, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(0L);
      document.getDocumentInformation().setTitle(chart.description());
      boolean side = chart.width() > chart.height();
      float width = side ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
      float height = side ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
      float scale =
          Math.min(
              (width - 2 * margin) / f(chart.width()), (height - 2 * margin) / f(chart.height()));
      Matrix place =
          Matrix.getTranslateInstance(
              (width - f(chart.width()) * scale) / 2, height - margin - f(chart.height()) * scale);
      place.concatenate(Matrix.getScaleInstance(scale, scale));
      draw(chart, document, new PDPage(new PDRectangle(width, height)), place);
      document.save(out);
    }
  }

  private static void draw(Chart chart, PDDocument document, PDPage page, Matrix place)
      throws IOException {
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.transform(place);
      PDFont regular = font(document, "NotoSansSC-Regular.ttf");
      PDFont bold = font(document, "NotoSansSC-Bold.ttf");
      new PdfWriter(content, regular, bold, chart.height()).marks(chart);
    }
  }

  private static PDFont font(PDDocument document, String name) throws IOException {
    try (InputStream in = Fonts.open(name)) {
      return PDType0Font.load(document, in, true);
    }
  }

  private void marks(Chart chart) throws IOException {
    for (Mark mark : chart.marks()) {
      switch (mark) {
        case Box box -> {
          page.addRect(
              f(box.x()), f(height - box.y() - box.height()), f(box.width()), f(box.height()));
          paint(box.fill(), box.stroke());
        }
        case Line line -> {
          path(line.points());
          paint(null, line.stroke());
        }
        case Area area -> {
          path(area.points());
          page.closePath();
          paint(area.fill(), null);
        }
        case Dot dot -> {
          circle(dot.x(), height - dot.y(), dot.radius());
          paint(dot.fill(), dot.stroke());
        }
        case Label label -> text(label);
      }
    }
  }

  private void path(List<Point> points) throws IOException {
    Point first = points.getFirst();
    page.moveTo(f(first.x()), f(height - first.y()));
    for (Point point : points.subList(1, points.size())) {
      page.lineTo(f(point.x()), f(height - point.y()));
    }
  }

  private void circle(double x, double y, double r) throws IOException {
    double c = r * ROUND;
    page.moveTo(f(x + r), f(y));
    page.curveTo(f(x + r), f(y + c), f(x + c), f(y + r), f(x), f(y + r));
    page.curveTo(f(x - c), f(y + r), f(x - r), f(y + c), f(x - r), f(y));
    page.curveTo(f(x - r), f(y - c), f(x - c), f(y - r), f(x), f(y - r));
    page.curveTo(f(x + c), f(y - r), f(x + r), f(y - c), f(x + r), f(y));
    page.closePath();
  }

  private void paint(@Nullable Ink fill, @Nullable Stroke stroke) throws IOException {
    if (fill != null) {
      page.setNonStrokingColor(new Color(Palette.rgb(fill)));
    }
    if (stroke != null) {
      page.setStrokingColor(new Color(Palette.rgb(stroke.ink())));
      page.setLineWidth(f(stroke.width()));
      page.setLineDashPattern(dashes(stroke), 0);
    }
    if (fill != null && stroke != null) {
      page.fillAndStroke();
    } else if (fill != null) {
      page.fill();
    } else {
      page.stroke();
    }
  }

  private static float[] dashes(Stroke stroke) {
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    return dashes;
  }

  private void text(Label label) throws IOException {
    PDFont font = label.bold() ? bold : regular;
    page.beginText();
    page.setNonStrokingColor(new Color(Palette.rgb(label.ink())));
    page.setFont(font, f(label.size()));
    page.newLineAtOffset(f(label.left()), f(height - label.y()));
    page.showText(Lettering.known(label.text(), font));
    page.endText();
  }

  private static float f(double number) {
    return (float) number;
  }
}
