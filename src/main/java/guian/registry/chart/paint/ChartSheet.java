package guian.registry.chart.paint;

import guian.registry.chart.Chart;
import guian.registry.chart.Ink;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Puts a chart on a sheet of A4 to be printed: at the top, as large as the margins let it be, the
 * sheet on its side where the chart is wider than high.
 */
public final class ChartSheet {
  /** 300 pixels to the inch of 25.4 mm. */
  private static final double PIXELS_A_MM = 300 / 25.4;

  private static final double POINTS_A_MM = 72 / 25.4;

  private static final double LONG = 297;
  private static final double SHORT = 210;
  private static final double MARGIN = 15;

  private ChartSheet() {}

  /** The sheet as a picture. */
  public static PagePicture of(Chart chart) {
    boolean side = chart.width() > chart.height();
    int width = pixels(side ? LONG : SHORT);
    int height = pixels(side ? SHORT : LONG);
    double free = 2 * MARGIN * PIXELS_A_MM;
    double scale = Math.min((width - free) / chart.width(), (height - free) / chart.height());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    PngWriter.smooth(graphics);
    graphics.setColor(new Color(Palette.rgb(Ink.SURFACE)));
    graphics.fillRect(0, 0, width, height);
    graphics.translate((width - chart.width() * scale) / 2, MARGIN * PIXELS_A_MM);
    graphics.scale(scale, scale);
    new AwtPainter(Fonts.bundled()).paint(chart, graphics);
    graphics.dispose();
    return PagePicture.of(image);
  }

  /**
   * The sheet as a PDF, with vectors and text.
   *
   * @throws UncheckedIOException when the fonts cannot be read
   */
  public static byte[] pdf(Chart chart) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PdfWriter.writeSheet(chart, (float) (MARGIN * POINTS_A_MM), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static int pixels(double millimetres) {
    return (int) Math.round(millimetres * PIXELS_A_MM);
  }
}
