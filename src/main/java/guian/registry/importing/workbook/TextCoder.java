package guian.registry.importing.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes texts as bytes and reads them back, exactly; those that come again are kept once. */
public final class TextCoder {
  private static final int MOST_KEPT = 4096;
  private static final int LONGEST_KEPT = 64;

  private static final int KEPT = 0;
  private static final int WHOLE = 1;
  private static final int BROKEN = 2;

  private final Map<String, Integer> known = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** Writes a text that others may repeat. */
  public void write(ByteSink out, String text) {
    Integer index = known.get(text);
    if (index == null && texts.size() < MOST_KEPT && text.length() <= LONGEST_KEPT) {
      index = texts.size();
      known.put(text, index);
      texts.add(text);
    }
    if (index == null) {
      writeOnce(out, text);
    } else {
      out.number((long) index << 2 | KEPT);
    }
  }

  /** Writes a text that is hardly repeated. */
  public void writeOnce(ByteSink out, String text) {
    boolean whole = isWhole(text);
    byte[] bytes = text.getBytes(whole ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE);
    out.number((long) bytes.length << 2 | (whole ? WHOLE : BROKEN));
    out.put(bytes);
  }

  // UTF-8 has no place for half a character, which a damaged file may hold.
  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Reads a text. */
  public String read(ByteSource in) {
    int coded = in.number();
    int rest = coded >>> 2;
    return switch (coded & 3) {
      case KEPT -> texts.get(rest);
      case WHOLE -> in.text(rest, StandardCharsets.UTF_8);
      default -> in.text(rest, StandardCharsets.UTF_16BE);
    };
  }
}
