package guian.registry.chart.paint;

import guian.registry.chart.Chart;
import guian.registry.chart.Ink;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** Writes charts as PNG pictures on a white ground. */
final class PngWriter {
  /** Twice the logical size, so that a picture in a document stays sharp. */
  static final double SHARP = 2;

  /** 300 pixels to the inch, as print wants them. */
  static final double PRINTED = 300.0 / 96;

  private PngWriter() {}

  static void write(Chart chart, double scale, OutputStream out) throws IOException {
    ImageIO.write(picture(chart, scale), "png", out);
  }

  private static BufferedImage picture(Chart chart, double scale) {
    int width = (int) Math.ceil(chart.width() * scale);
    int height = (int) Math.ceil(chart.height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    smooth(graphics);
    graphics.setColor(new Color(Palette.rgb(Ink.SURFACE)));
    graphics.fillRect(0, 0, width, height);
    graphics.scale(scale, scale);
    new AwtPainter(Fonts.bundled()).paint(chart, graphics);
    graphics.dispose();
    return image;
  }

  static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}
