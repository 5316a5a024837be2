package guian.registry.chart.paint;

import guian.registry.chart.Chart;
import guian.registry.model.RefusedException;
import guian.registry.model.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Saves charts as files: {@code .png}, {@code .svg} or {@code .pdf} by the file's name. */
public final class ChartFile {
  private enum Format {
    PNG,
    SVG,
    PDF
  }

  private ChartFile() {}

  /**
   * Refuses a file whose name has none of the three endings.
   *
   * @throws RefusedException {@code chart.format}
   */
  public static void check(Path file) {
    Format unused = format(file);
  }

  /**
   * Writes the file whole, replacing one of that name.
   *
   * @throws RefusedException {@code chart.format}, or {@code chart.write} when the file cannot be
   *     written; an older file is as it was then
   */
  public static void write(Chart chart, Path file) {
    Format format = format(file);
    try {
      WholeFile.write(file, out -> write(chart, format, out));
    } catch (IOException e) {
      throw new RefusedException(e, "chart.write", file.toString());
    }
  }

  /** The chart as a PNG picture of twice its size. */
  public static byte[] png(Chart chart) {
    return png(chart, PngWriter.SHARP);
  }

  /** The chart as a PNG picture of 300 pixels to the inch of 96 px. */
  public static byte[] printable(Chart chart) {
    return png(chart, PngWriter.PRINTED);
  }

  private static byte[] png(Chart chart, double scale) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PngWriter.write(chart, scale, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Format format(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (Format format : Format.values()) {
      if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new RefusedException("chart.format", file.toString());
  }

  private static void write(Chart chart, Format format, OutputStream out) throws IOException {
    switch (format) {
      case PNG -> PngWriter.write(chart, PngWriter.SHARP, out);
      case SVG -> out.write(SvgWriter.svg(chart).getBytes(StandardCharsets.UTF_8));
      case PDF -> PdfWriter.write(chart, out);
    }
  }
}
