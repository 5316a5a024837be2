package guian.registry.chart.paint;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What of a text a font can show: a PDF writer fails on any other character. */
final class Lettering {
  private static final String UNKNOWN = "〓";

  private Lettering() {}

  /** The text with 〓, the printers' sign for a missing sort, where the font has no glyph. */
  static String known(String text, PDFont font) throws IOException {
    StringBuilder known = new StringBuilder();
    for (int point : text.codePoints().toArray()) {
      String one = Character.toString(point);
      known.append(has(one, font) ? one : has(UNKNOWN, font) ? UNKNOWN : "?");
    }
    return known.toString();
  }

  private static boolean has(String one, PDFont font) throws IOException {
    try {
      font.encode(one);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
