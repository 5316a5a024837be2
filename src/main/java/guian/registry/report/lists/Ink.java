package guian.registry.report.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is drawn on one page, as the operators of a PDF. Lengths in points, from the lower left. */
final class Ink {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
  private static final int HUNDREDTHS = 100;

  private final List<Face> faces;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
  private @Nullable Face face;
  private float size;
  private float gray;

  /** A page on which the fonts are named by their places in {@code faces}. */
  Ink(List<Face> faces) {
    this.faces = faces;
  }

  static String name(int place) {
    return "L" + place;
  }

  /** What follows belongs to an element of the structure, under a number of this page. */
  void begin(String tag, int id) {
    write("/" + tag + " <</MCID " + id + ">> BDC\n");
  }

  /** What follows is no part of the text: rules, heads that are repeated. */
  void beginArtifact() {
    write("/Artifact BMC\n");
  }

  /** Ends what was begun last. */
  void end() {
    write("EMC\n");
  }

  /** A rule from left to right. */
  void rule(float x, float y, float length, float thickness, float shade) {
    shade(shade);
    number(x);
    number(y);
    number(length);
    number(thickness);
    write("re f\n");
  }

  /** Lines of text may follow. */
  void beginText() {
    write("BT\n");
  }

  void endText() {
    write("ET\n");
  }

  /** One line of text that begins at {@code x}. */
  void text(String text, Type type, float x, float y) {
    if (text.isEmpty()) {
      return;
    }
    shade(type.gray());
    write("1 0 0 1 ");
    number(x);
    number(y);
    write("Tm\n");
    shown(text, type);
  }

  private void shown(String text, Type type) {
    boolean open = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      Face next = type.face(point);
      if (next != face || size != type.size()) {
        write(open ? "> Tj\n" : "");
        open = false;
        set(next, type.size());
      }
      if (!open) {
        out.write('<');
        open = true;
      }
      glyph(next.glyph(point));
      next.use(point);
      i += Character.charCount(point);
    }
    write("> Tj\n");
  }

  private void set(Face next, float newSize) {
    face = next;
    size = newSize;
    write("/" + name(faces.indexOf(next)) + " ");
    number(newSize);
    write("Tf\n");
  }

  private void glyph(int code) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.write(HEX[code >> shift & 0xf]);
    }
  }

  private void shade(float wanted) {
    if (wanted != gray) {
      gray = wanted;
      number(wanted);
      write("g\n");
    }
  }

  private void number(float value) {
    int hundredths = Math.round(value * HUNDREDTHS);
    write(hundredths < 0 ? "-" : "");
    int positive = Math.abs(hundredths);
    write(Integer.toString(positive / HUNDREDTHS));
    out.write('.');
    out.write('0' + positive / 10 % 10);
    out.write('0' + positive % 10);
    out.write(' ');
  }

  private void write(String operators) {
    for (int i = 0; i < operators.length(); i++) {
      out.write(operators.charAt(i));
    }
  }

  /** The operators. */
  InputStream stream() throws IOException {
    return new ByteArrayInputStream(out.toByteArray());
  }
}
