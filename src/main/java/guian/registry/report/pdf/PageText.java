package guian.registry.report.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The characters of one page with their places, to be searched. Blanks, case and full-width forms
 * make no difference, and a word may go on in the next line.
 */
public final class PageText {
  private final String text;
  private final float[] places;

  /** A rectangle on the page, in points from its top left corner. */
  public record Box(double x, double y, double width, double height) {
    private boolean continues(Box before) {
      return Math.abs(y + height - before.y - before.height) < height / 2
          && x >= before.x
          && x - before.x - before.width < height;
    }

    private Box upTo(Box after) {
      double top = Math.min(y, after.y);
      double bottom = Math.max(y + height, after.y + after.height);
      return new Box(x, top, after.x + after.width - x, bottom - top);
    }
  }

  /**
   * Takes a text and, for each of its characters, the four numbers of its rectangle: a long report
   * has millions.
   */
  private PageText(String text, float[] places) {
    this.text = text;
    this.places = places;
  }

  /** Reads a page, counted from 1. */
  static PageText of(PDDocument document, int page) throws IOException {
    Collector collector = new Collector();
    collector.setStartPage(page);
    collector.setEndPage(page);
    collector.getText(document);
    return new PageText(
        collector.text.toString(), Arrays.copyOf(collector.places, 4 * collector.text.length()));
  }

  /** Where a text stands: for each time it does, a rectangle a line. */
  public List<List<Box>> find(String wanted) {
    String key = key(wanted);
    List<List<Box>> found = new ArrayList<>();
    int at = key.isEmpty() ? -1 : text.indexOf(key);
    while (at >= 0) {
      found.add(lines(at, at + key.length()));
      at = text.indexOf(key, at + key.length());
    }
    return found;
  }

  private List<Box> lines(int from, int to) {
    List<Box> lines = new ArrayList<>();
    for (int i = 4 * from; i < 4 * to; i += 4) {
      Box character = new Box(places[i], places[i + 1], places[i + 2], places[i + 3]);
      if (!lines.isEmpty() && character.continues(lines.getLast())) {
        lines.set(lines.size() - 1, lines.getLast().upTo(character));
      } else {
        lines.add(character);
      }
    }
    return lines;
  }

  private static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\h]+", "");
  }

  /** Takes down each character of a page with its place. */
  private static final class Collector extends PDFTextStripper {
    private final StringBuilder text = new StringBuilder();
    private float[] places = new float[4_000];

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
      for (TextPosition position : positions) {
        double height = position.getFontSizeInPt();
        // The baseline is known; the letters reach a little below it.
        double top = position.getYDirAdj() - height * 0.85;
        String written = key(position.getUnicode());
        for (int i = 0; i < written.length(); i++) {
          add(written.charAt(i), position, (float) top, (float) (height * 1.1));
        }
      }
    }

    private void add(char character, TextPosition position, float top, float height) {
      int at = 4 * text.length();
      if (at == places.length) {
        places = Arrays.copyOf(places, 2 * at);
      }
      places[at] = position.getXDirAdj();
      places[at + 1] = top;
      places[at + 2] = position.getWidthDirAdj();
      places[at + 3] = height;
      text.append(character);
    }
  }
}
