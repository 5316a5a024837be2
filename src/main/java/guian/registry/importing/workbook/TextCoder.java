package guian.registry.importing.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes texts as bytes and reads them back, exactly; those that come again are kept once. The
 * others are written as they stand in memory, a character in one byte or in two: to bring Chinese
 * into UTF-8 and back takes three times as long and half as much room again.
 */
public final class TextCoder {
  private static final int MOST_KEPT = 4096;
  private static final int LONGEST_KEPT = 64;

  private static final int KEPT = 0;
  private static final int NARROW = 1;
  private static final int WIDE = 2;

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
    boolean narrow = isNarrow(text);
    out.number((long) text.length() << 2 | (narrow ? NARROW : WIDE));
    if (narrow) {
      out.narrow(text);
    } else {
      out.wide(text);
    }
  }

  private static boolean isNarrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xff) {
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
      case NARROW -> in.narrow(rest);
      default -> in.wide(rest);
    };
  }
}
