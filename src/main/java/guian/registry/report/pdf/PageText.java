package guian.registry.report.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
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
  private final List<Box> places;

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

  private PageText(String text, List<Box> places) {
    this.text = text;
    this.places = places;
  }

  /** Reads a page, counted from 1. */
  static PageText of(PDDocument document, int page) throws IOException {
    Collector collector = new Collector();
    collector.setStartPage(page);
    collector.setEndPage(page);
    collector.getText(document);
    return new PageText(collector.text.toString(), List.copyOf(collector.places));
  }

  /** Where a text stands: for each time it does, a rectangle a line. */
  public List<List<Box>> find(String wanted) {
    String key = key(wanted);
    List<List<Box>> found = new ArrayList<>();
    int at = key.isEmpty() ? -1 : text.indexOf(key);
    while (at >= 0) {
      found.add(lines(places.subList(at, at + key.length())));
      at = text.indexOf(key, at + key.length());
    }
    return found;
  }

  private static List<Box> lines(List<Box> characters) {
    List<Box> lines = new ArrayList<>();
    for (Box character : characters) {
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
    private final List<Box> places = new ArrayList<>();

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
      for (TextPosition position : positions) {
        double height = position.getFontSizeInPt();
        // The baseline is known; the letters reach a little below it.
        double top = position.getYDirAdj() - height * 0.85;
        Box box = new Box(position.getXDirAdj(), top, position.getWidthDirAdj(), height * 1.1);
        String written = key(position.getUnicode());
        text.append(written);
        for (int i = 0; i < written.length(); i++) {
          places.add(box);
        }
      }
    }
  }
}
