package guian.registry.importing.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the text of a cell to one spelling: width, blanks, and the guards that keep it text. */
public final class Plain {
  private static final Pattern GUARDED = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cntrl}&&[^\\t\\n\\r]]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\u2500\\uFE58]");

  private Plain() {}

  // Most cells hold nothing that has to be brought to another spelling: plain ideographs, digits,
  // small letters and the commonest marks, none of which is a guard.
  static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (!isPlain(raw.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  // The same with capital letters, which only words are compared without.
  private static boolean isNarrow(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!isPlain(c) && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }

  static boolean isPlain(char c) {
    return (c >= '\u4e00' && c <= '\u9fff')
        || (c >= '(' && c <= '<')
        || (c >= 'a' && c <= 'z')
        || c == '%';
  }

  /**
   * The text without what only guards it ({@code '} before it, {@code ="…"} around it, tabs), at
   * its ends without blanks; otherwise as written.
   */
  public static String unguarded(String raw) {
    if (isNarrow(raw)) {
      return raw;
    }
    String visible = isVisible(raw) ? raw : INVISIBLE.matcher(raw).replaceAll("");
    String text = visible.replace('\u00a0', ' ').strip();
    Matcher guarded = GUARDED.matcher(text);
    if (text.startsWith("=") && guarded.matches()) {
      text = guarded.group(1).strip();
    }
    return text.startsWith("'") || text.startsWith("\u2018") ? text.substring(1).strip() : text;
  }

  private static boolean isVisible(String raw) {
    return raw.chars()
        .allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
  }

  /** The text for reading: unguarded, full-width characters narrowed, dashes made {@code -}. */
  public static String narrow(String raw) {
    if (isNarrow(raw)) {
      return raw;
    }
    String text = unguarded(raw);
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFKC)) {
      text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    return DASHES.matcher(text).replaceAll("-").strip();
  }

  /** The text for comparing words: narrowed, without blanks, Latin letters small. */
  public static String word(String raw) {
    if (isPlain(raw)) {
      return raw;
    }
    if (isNarrow(raw)) {
      return raw.toLowerCase(Locale.ROOT);
    }
    return BLANKS.matcher(narrow(raw)).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
