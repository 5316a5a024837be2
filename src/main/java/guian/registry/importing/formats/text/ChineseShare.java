package guian.registry.importing.formats.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Tells from the characters of a text whether GB18030 is likely its encoding. Nearly any bytes are
 * well-formed in it, but what a Western encoding gives are rare characters; of a Chinese text most
 * are among the 6,763 of GB 2312.
 */
final class ChineseShare {
  private static final int ENOUGH = 1_000_000;

  private final CharsetEncoder common = Charset.forName("GB2312").newEncoder();
  private int foreign;
  private int frequent;

  void count(char[] text, int length) {
    for (int i = 0; i < length && foreign < ENOUGH; i++) {
      if (text[i] >= 0x80) {
        foreign++;
        frequent += common.canEncode(text[i]) ? 1 : 0;
      }
    }
  }

  boolean isLikely() {
    return 2 * frequent >= foreign;
  }
}
