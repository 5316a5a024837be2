package guian.registry.importing.value;

import java.util.regex.Pattern;

/**
 * The marks that point to a note below a table, as in 800* and 650①. They have to go before a text
 * is narrowed, which makes a digit of ①.
 */
public final class Footnote {
  private static final Pattern LAST =
      Pattern.compile("[\\s\\u3000]*[*＊※†‡①-⑳⑴-⒇❶-❿⓪⁰¹²³⁴-⁹]+[\\s\\u3000]*$");

  private Footnote() {}

  /** A text without the marks at its end; the text itself when it has none, or nothing else. */
  public static String without(String raw) {
    if (raw.isEmpty() || !mayBeMark(raw.stripTrailing())) {
      return raw;
    }
    String bare = LAST.matcher(raw).replaceFirst("");
    return bare.isEmpty() ? raw : bare;
  }

  private static boolean mayBeMark(String text) {
    char last = text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
    return last == '*'
        || (last > '\u007f'
            && !Character.isIdeographic(last)
            && Character.getType(last) != Character.END_PUNCTUATION);
  }
}
