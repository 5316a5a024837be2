package guian.registry.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key under which two spellings of one firm's name meet: width, case, brackets, blanks and
 * punctuation do not count, nor does 有限责任公司 for 有限公司.
 */
public final class NameKey {
  private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{N}]");

  private NameKey() {}

  /** The key of a name; empty when the name has no letter or digit. */
  public static String of(String name) {
    if (isPlain(name)) {
      return shortened(unbracketed(name));
    }
    String narrow = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return shortened(NO_SIGN.matcher(narrow).replaceAll(""));
  }

  private static String shortened(String key) {
    return key.replace("有限责任公司", "有限公司");
  }

  // Nothing but ideographs and brackets, which is what most names are.
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < '\u4e00' || c > '\u9fff') && !isBracket(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBracket(char c) {
    return c == '（' || c == '）' || c == '(' || c == ')';
  }

  private static String unbracketed(String name) {
    StringBuilder key = null;
    for (int i = 0; i < name.length(); i++) {
      boolean bracket = isBracket(name.charAt(i));
      if (bracket && key == null) {
        key = new StringBuilder(name.length()).append(name, 0, i);
      } else if (!bracket && key != null) {
        key.append(name.charAt(i));
      }
    }
    return key == null ? name : key.toString();
  }
}
