package guian.registry.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The key under which two spellings of one firm's name meet: width, case, brackets, blanks and
 * punctuation do not count, nor does 有限责任公司 for 有限公司.
 */
public final class NameKey {
  private NameKey() {}

  /** The key of a name; empty when the name has no letter or digit. */
  public static String of(String name) {
    String narrow = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return narrow.replaceAll("[^\\p{L}\\p{N}]", "").replace("有限责任公司", "有限公司");
  }
}
