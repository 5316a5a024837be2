package guian.registry.report.pages;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Text as it can be printed: blanks folded, without direction marks and zero-width characters,
 * which steer and show nothing; controls, and characters that no bundled font has, are named by
 * their code, as 〔U+0007〕 and 〔U+20BB7〕, instead of lost.
 */
public final class PrintableText {
  /** Marks that look the same and are written by the second. */
  private static final Map<Integer, Integer> SAME_GLYPH =
      Map.of(0x2012, 0x2013, 0x2215, 0xFF0F, 0x2329, 0x3008, 0x232A, 0x3009, 0x301C, 0xFF5E);

  private static final Pattern NAMED = Pattern.compile("〔U\\+([0-9A-F]{4,6})〕");

  private final IntPredicate inFonts;

  /**
   * @param inFonts whether a bundled font shows a character
   */
  public PrintableText(IntPredicate inFonts) {
    this.inFonts = inFonts;
  }

  /** Text for files that are shown with the fonts of any machine. */
  static PrintableText everywhere() {
    return new PrintableText(point -> true);
  }

  // XML 1.0 cannot hold most of them, and nobody sees any.
  private static boolean isUnseen(int point) {
    boolean control = Character.isISOControl(point) && !Character.isWhitespace(point);
    return control
        || isSeparator(point)
        || Character.getType(point) == Character.SURROGATE
        || point == 0xFFFE
        || point == 0xFFFF;
  }

  // U+001C to U+001F count as blanks in Java only.
  private static boolean isSeparator(int point) {
    return point >= 0x1C && point <= 0x1F;
  }

  /** The text as it is printed. */
  public String of(String text) {
    StringBuilder printed = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(printed, SAME_GLYPH.getOrDefault(point, point)));
    return printed.toString().strip();
  }

  private void append(StringBuilder printed, int point) {
    if (isUnseen(point)) {
      printed.append(name(point));
    } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      appendBlank(printed, point);
    } else if (isShown(point)) {
      appendShown(printed, point);
    }
  }

  // The ideographic space is a mark of its own; all other blanks are one.
  private static void appendBlank(StringBuilder printed, int point) {
    if (point == '　') {
      printed.append('　');
    } else if (printed.isEmpty() || printed.charAt(printed.length() - 1) != ' ') {
      printed.append(' ');
    }
  }

  private static boolean isShown(int point) {
    return switch (Character.getType(point)) {
      case Character.FORMAT, Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  /** The characters that stand by their codes in a text, each with its code: 𠮷 U+20BB7. */
  public static List<String> named(String text) {
    return NAMED
        .matcher(text)
        .results()
        .map(found -> Integer.parseInt(found.group(1), 16))
        .distinct()
        .map(PrintableText::told)
        .toList();
  }

  // A control would steer the terminal that it is told on.
  private static String told(int point) {
    String code = "U+%04X".formatted(point);
    return isUnseen(point) ? code : Character.toString(point) + " " + code;
  }

  private static String name(int point) {
    return "〔U+%04X〕".formatted(point);
  }

  private void appendShown(StringBuilder printed, int point) {
    if (inFonts.test(point)) {
      printed.appendCodePoint(point);
    } else {
      printed.append(name(point));
    }
  }
}
