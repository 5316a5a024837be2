package guian.registry.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import guian.registry.chart.paint.AwtPainter;
import guian.registry.chart.paint.Fonts;
import guian.registry.report.lists.ListFonts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of the pages: Noto Serif SC for 仿宋 and 小标宋, Noto Sans SC for 黑体 and the charts. All
 * come with the program, so a report looks the same everywhere.
 *
 * <p>A report gets each font with its own characters only. That keeps the memory small, and copied
 * text right: where two characters share a glyph (– and ‒, 胶 and 㬵) a PDF keeps one of those that
 * the font knows, not always the one that was written.
 */
final class ReportFonts {
  private static final String SERIF = "Noto Serif SC";

  /** The name the chart's font has in AWT: under it the PDF finds the same font again. */
  private static final String SANS = "Noto Sans SC";

  /** The family for characters beyond U+FFFF, which a subset cannot hold. */
  private static final String RARE = "Registry Rare";

  private static final String WIDEST = "NotoSansSC-Regular.ttf";
  private static final char MINUS = '−';
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** Behind the last plane that has ideographs. */
  private static final int END = 0x40000;

  private record Face(String file, String family, int weight) {}

  private static final List<Face> FACES =
      List.of(
          new Face("NotoSerifSC-Regular.ttf", SERIF, REGULAR),
          new Face("NotoSerifSC-Bold.ttf", SERIF, BOLD),
          new Face(WIDEST, SANS, REGULAR),
          new Face("NotoSansSC-Bold.ttf", SANS, BOLD));

  private final AwtPainter painter = new AwtPainter(Fonts.bundled());

  /** What the widest font has, read once: the fonts come with the program and do not change. */
  private static final class Covered {
    static final BitSet CHARACTERS = read();

    private static BitSet read() {
      BitSet covered = new BitSet();
      try (TrueTypeFont font = parse(WIDEST)) {
        CmapLookup lookup = font.getUnicodeCmapLookup();
        for (int point = Character.MIN_CODE_POINT; point < END; point++) {
          covered.set(point, lookup.getGlyphId(point) != 0);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return covered;
    }
  }

  private static TrueTypeFont parse(String file) throws IOException {
    try (InputStream in = open(file)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(
        ReportFonts.class.getResourceAsStream("/guian/registry/fonts/" + file), file);
  }

  /** Whether a text of the pages can show this character. */
  boolean covers(int codePoint) {
    return Covered.CHARACTERS.get(codePoint);
  }

  /** Draws charts in those fonts. */
  AwtPainter painter() {
    return painter;
  }

  /** Gives a document the fonts with the characters of its texts. */
  void register(PdfRendererBuilder builder, String texts) {
    BitSet characters = new BitSet();
    characters.set(' ', '~' + 1);
    characters.set(MINUS);
    texts.codePoints().forEach(characters::set);
    for (Face face : FACES) {
      byte[] subset = subset(face.file(), characters);
      builder.useFont(
          () -> new ByteArrayInputStream(subset),
          face.family(),
          face.weight(),
          FontStyle.NORMAL,
          true);
    }
    if (characters.length() > Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      builder.useFont(() -> open(WIDEST), RARE, REGULAR, FontStyle.NORMAL, true);
    }
  }

  /**
   * The fonts of a list, each with the characters it may need there.
   *
   * @param texts all that the list writes
   * @param heads what of it is not set in the upright serif
   */
  ListFonts list(String texts, String heads) {
    BitSet all = characters(texts);
    boolean rare = all.length() > Character.MIN_SUPPLEMENTARY_CODE_POINT;
    return new ListFonts(
        subset(FACES.getFirst().file(), all),
        subset(FACES.get(1).file(), characters(heads)),
        subset(WIDEST, all),
        rare ? whole(WIDEST) : null);
  }

  private static BitSet characters(String texts) {
    BitSet characters = new BitSet();
    characters.set(' ');
    texts.codePoints().forEach(characters::set);
    return characters;
  }

  private static byte[] whole(String file) {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The upright serif with these characters only. */
  byte[] serif(String characters) {
    return subset(FACES.getFirst().file(), characters(characters));
  }

  private static byte[] subset(String file, BitSet characters) {
    try (TrueTypeFont font = parse(file)) {
      TTFSubsetter subset = new TTFSubsetter(font);
      characters.stream().filter(Character::isBmpCodePoint).forEach(subset::add);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subset.writeToStream(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
