package guian.registry.importing.formats.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Recognises text in UTF-16 that has no byte order mark. */
final class Utf16 {
  /** The encodings that a byte order mark can tell. */
  static final List<Charset> MARKED =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private Utf16() {}

  /** The byte order in which the first bytes of a file are text; empty when in none. */
  static Optional<Charset> of(byte[] head) {
    boolean zero = false;
    for (byte b : head) {
      zero |= b == 0;
    }
    if (!zero) {
      return Optional.empty();
    }
    int little = plain(head, StandardCharsets.UTF_16LE);
    int big = plain(head, StandardCharsets.UTF_16BE);
    if (Math.max(little, big) <= 0) {
      return Optional.empty();
    }
    return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  // How many characters are ASCII, which every table has between its fields and lines; -1 when one
  // is none that a text can have.
  private static int plain(byte[] head, Charset charset) {
    String text = new String(head, 0, head.length & ~3, charset);
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineOrTab = c == '\t' || c == '\n' || c == '\r';
      if (!lineOrTab && (Character.isISOControl(c) || !Character.isDefined(c) || c == '\ufffd')) {
        return -1;
      }
      plain += c < 0x80 ? 1 : 0;
    }
    return plain;
  }
}
