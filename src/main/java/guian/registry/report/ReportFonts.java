package guian.registry.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import guian.registry.chart.paint.AwtPainter;
import guian.registry.chart.paint.Fonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of the pages: Noto Serif SC for 仿宋 and 小标宋, Noto Sans SC for 黑体 and the charts. All
 * come with the program, so a report looks the same everywhere.
 */
final class ReportFonts {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** The name the chart's font has in AWT; under it the PDF finds the same font again. */
  private static final String CHART_FAMILY = "Noto Sans SC";

  private record Face(String file, String family, int weight) {}

  private static final List<Face> FACES =
      List.of(
          new Face("NotoSerifSC-Regular.ttf", "Serif", REGULAR),
          new Face("NotoSerifSC-Bold.ttf", "Serif", BOLD),
          new Face("NotoSansSC-Regular.ttf", "Sans", REGULAR),
          new Face("NotoSansSC-Regular.ttf", CHART_FAMILY, REGULAR),
          new Face("NotoSansSC-Bold.ttf", CHART_FAMILY, BOLD));

  private final List<CmapLookup> coverage = new ArrayList<>();
  private final AwtPainter painter = new AwtPainter(Fonts.bundled());

  ReportFonts() {
    try {
      for (String file : List.of("NotoSerifSC-Regular.ttf", "NotoSansSC-Regular.ttf")) {
        try (TrueTypeFont font =
            new TTFParser().parse(new RandomAccessReadBuffer(FontFile.open(file)))) {
          coverage.add(font.getUnicodeCmapLookup());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a text of the pages can show this character. */
  boolean covers(int codePoint) {
    return coverage.stream().anyMatch(lookup -> lookup.getGlyphId(codePoint) != 0);
  }

  /** Draws charts in those fonts. */
  AwtPainter painter() {
    return painter;
  }

  void register(PdfRendererBuilder builder) {
    for (Face face : FACES) {
      builder.useFont(
          () -> FontFile.open(face.file()), face.family(), face.weight(), FontStyle.NORMAL, true);
    }
  }
}
