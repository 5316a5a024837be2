package guian.registry.importing.formats.xls;

import guian.registry.model.RefusedException;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.poi.util.CodePageUtil;

/**
 * The characters of a BIFF5 workbook, by the code page that it names: 936 for Chinese. Without one
 * only ASCII is known, and anything else is refused rather than guessed.
 */
final class CodePage {
  private final String file;
  private Charset charset = StandardCharsets.US_ASCII;

  CodePage(String file) {
    this.file = file;
  }

  /** The workbook names its code page. */
  void set(int number) {
    try {
      charset = Charset.forName(CodePageUtil.codepageToEncoding(number, true));
    } catch (UnsupportedEncodingException | IllegalArgumentException e) {
      charset = StandardCharsets.US_ASCII;
    }
  }

  String decode(byte[] bytes) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new RefusedException(e, "file.encoding", file);
    }
  }
}
