package guian.registry.importing.formats.csv;

import guian.registry.importing.workbook.FileContent;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/**
 * Decodes a text file: UTF-8 or UTF-16 by its byte order mark, else UTF-8 if the whole of it is
 * well-formed, else GB18030.
 */
final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextDecoder() {}

  /** A file's text and the name of the encoding it was in. */
  record Decoded(String text, String encoding) {}

  /**
   * Decodes a file.
   *
   * @throws RefusedException {@code file.not_workbook} when it is no text, {@code file.encoding}
   *     when it is text in no encoding known here
   */
  static Decoded decode(FileContent file) throws IOException {
    byte[] bytes = Files.readAllBytes(file.path());
    if (file.startsWith(0xff, 0xfe)) {
      return marked(file, bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (file.startsWith(0xfe, 0xff)) {
      return marked(file, bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (file.startsWith(0xef, 0xbb, 0xbf)) {
      return marked(file, bytes, 3, StandardCharsets.UTF_8);
    }
    if (isBinary(file.head())) {
      throw new RefusedException("file.not_workbook", file.name());
    }
    return strict(bytes, 0, StandardCharsets.UTF_8)
        .or(() -> strict(bytes, 0, GB18030))
        .orElseThrow(() -> new RefusedException("file.encoding", file.name()));
  }

  private static Decoded marked(FileContent file, byte[] bytes, int mark, Charset charset) {
    return strict(bytes, mark, charset)
        .orElseThrow(() -> new RefusedException("file.encoding", file.name()));
  }

  // Text has no control characters but tab, line feed, form feed, carriage return and the old
  // end-of-file mark.
  private static boolean isBinary(byte[] head) {
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 0x1a) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Decoded> strict(byte[] bytes, int from, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return Optional.of(new Decoded(text, charset.name()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
