package guian.registry.report.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font: which characters it has, how wide they are, and their codes in a PDF. */
final class Face {
  private static final int UNKNOWN = -1;

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final float unit;
  private final float ascent;
  private final float descent;
  private final int[] glyphs = new int[Character.MIN_SUPPLEMENTARY_CODE_POINT];
  private final float[] widths = new float[Character.MIN_SUPPLEMENTARY_CODE_POINT];
  private final BitSet used = new BitSet();

  /** Reads a font from its bytes. */
  Face(byte[] bytes) {
    try {
      font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      characters = font.getUnicodeCmapLookup();
      unit = font.getUnitsPerEm();
      ascent = font.getHorizontalHeader().getAscender() / unit;
      descent = -font.getHorizontalHeader().getDescender() / unit;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Arrays.fill(glyphs, UNKNOWN);
  }

  boolean has(int point) {
    return glyph(point) != 0;
  }

  /** The code of a character, 0 where the font has none. */
  int glyph(int point) {
    if (point >= glyphs.length) {
      return characters.getGlyphId(point);
    }
    if (glyphs[point] == UNKNOWN) {
      glyphs[point] = characters.getGlyphId(point);
      widths[point] = advance(glyphs[point]);
    }
    return glyphs[point];
  }

  /** The width of a character, as a part of the font's size. */
  float width(int point) {
    int glyph = glyph(point);
    return point < widths.length ? widths[point] : advance(glyph);
  }

  private float advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph) / unit;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From the middle of a line's height down to its baseline, as a part of the font's size. */
  float drop() {
    return (ascent - descent) / 2;
  }

  /** Takes down that a character is written. */
  void use(int point) {
    used.set(point);
  }

  /** Whether any was. */
  boolean isUsed() {
    return !used.isEmpty();
  }

  /** Gives a document the font; it is cut to the characters used so far by {@link #cut}. */
  PDType0Font load(PDDocument document) throws IOException {
    return PDType0Font.load(document, font, true);
  }

  /** Leaves in the font of a document only what was used. */
  void cut(PDType0Font loaded) throws IOException {
    used.stream().forEach(loaded::addToSubset);
    loaded.subset();
  }
}
