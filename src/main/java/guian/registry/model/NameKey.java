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
      return shortened(name);
    }
    String narrow = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return shortened(NO_SIGN.matcher(narrow).replaceAll(""));
  }

  private static String shortened(String key) {
    return key.replace("有限责任公司", "有限公司");
  }

  // Nothing but ideographs, which is what most names are.
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < '\u4e00' || name.charAt(i) > '\u9fff') {
        return false;
      }
    }
    return true;
  }
}
