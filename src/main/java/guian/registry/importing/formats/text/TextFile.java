package guian.registry.importing.formats.text;

import guian.registry.importing.workbook.FileContent;
import guian.registry.model.RefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of text and the encoding that the whole of it is well-formed in: told by its byte order
 * mark, else by the file itself, else UTF-16 by its pattern, else UTF-8, else GB18030.
 */
public final class TextFile {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int BUFFER = 1 << 16;

  private final FileContent file;
  private final Charset charset;
  private final int mark;

  private TextFile(FileContent file, Charset charset, int mark) {
    this.file = file;
    this.charset = charset;
    this.mark = mark;
  }

  /** A file that says nothing of its encoding. */
  public static TextFile of(FileContent file) throws IOException {
    return of(file, null);
  }

  /**
   * A file that may say in which encoding it is; what it says is believed as far as it is
   * well-formed in it.
   *
   * @throws RefusedException {@code file.not_workbook} when it is no text, {@code file.encoding}
   *     when it is text in no encoding known here
   */
  public static TextFile of(FileContent file, @Nullable Charset declared) throws IOException {
    for (Charset unicode : Utf16.MARKED) {
      byte[] mark = "\ufeff".getBytes(unicode);
      if (begins(file.head(), mark)) {
        TextFile marked = new TextFile(file, unicode, mark.length);
        return marked.wellFormed().orElseThrow(() -> unknown(file));
      }
    }
    Optional<Charset> sixteen = Utf16.of(file.head());
    if (sixteen.isPresent()) {
      return new TextFile(file, sixteen.get(), 0).wellFormed().orElseThrow(() -> unknown(file));
    }
    if (isBinary(file.head())) {
      throw new RefusedException("file.not_workbook", file.name());
    }
    return unmarked(file, declared);
  }

  private static TextFile unmarked(FileContent file, @Nullable Charset declared)
      throws IOException {
    if (declared != null) {
      Optional<TextFile> as = new TextFile(file, declared, 0).wellFormed();
      if (as.isPresent()) {
        return as.get();
      }
    }
    Optional<TextFile> utf8 = new TextFile(file, StandardCharsets.UTF_8, 0).wellFormed();
    return utf8.isPresent()
        ? utf8.get()
        : new TextFile(file, GB18030, 0).wellFormed().orElseThrow(() -> unknown(file));
  }

  private static RefusedException unknown(FileContent file) {
    return new RefusedException("file.encoding", file.name());
  }

  private static boolean begins(byte[] head, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || head[i] != mark[i]) {
        return false;
      }
    }
    return true;
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

  private Optional<TextFile> wellFormed() throws IOException {
    ChineseShare share = charset.equals(GB18030) ? new ChineseShare() : null;
    char[] buffer = new char[BUFFER];
    try (Reader in = reader()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (share != null) {
          share.count(buffer, n);
        }
      }
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    return share == null || share.isLikely() ? Optional.of(this) : Optional.empty();
  }

  /** The characters of the file, without its byte order mark. */
  public Reader reader() throws IOException {
    InputStream in = Files.newInputStream(file.path());
    in.skipNBytes(mark);
    return new BufferedReader(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        BUFFER);
  }

  /** The name of the encoding. */
  public String encoding() {
    return charset.name();
  }

  /**
   * The characters of the first bytes of a file, whatever can be made of them: enough to tell what
   * kind of text it is.
   */
  public static String head(FileContent file) {
    Charset charset = Utf16.of(file.head()).orElse(StandardCharsets.ISO_8859_1);
    for (Charset unicode : Utf16.MARKED) {
      byte[] mark = "\ufeff".getBytes(unicode);
      if (begins(file.head(), mark)) {
        return new String(file.head(), mark.length, file.head().length - mark.length, unicode);
      }
    }
    return new String(file.head(), charset);
  }
}
