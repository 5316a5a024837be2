package guian.registry.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, the last a check
 * character over the first 17; characters 9 to 17 are the organisation code of GB 11714-1997.
 */
public final class CreditCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;
  private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CreditCode() {}

  /**
   * The text with full-width characters narrowed, letters raised, and blanks, hyphens and the text
   * guards {@code '} and {@code ="…"} dropped. A wrong character is not repaired.
   */
  public static String normalise(String text) {
    if (isBare(text)) {
      return text;
    }
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    return narrow.replaceAll("[\\s\\u00A0\\p{Z}'\"=\u2018\u2019\\-\u2010-\u2015]", "");
  }

  private static boolean isBare(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  /** Whether a normalised text is 18 characters of the alphabet with the right check character. */
  public static boolean isValid(String code) {
    return hasForm(code) && code.charAt(LENGTH - 1) == check(code);
  }

  /** Whether a normalised text has the form of a code, whatever its check character. */
  public static boolean hasForm(String code) {
    if (code.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      if (ALPHABET.indexOf(code.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The check character that belongs to the first 17 characters. */
  public static char check(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /**
   * Whether the inner organisation code's own check character is right too. Genuine codes exist
   * where it is not (7 in 100,000), so a mismatch only warns.
   */
  public static boolean isInnerValid(String code) {
    int sum = 0;
    for (int i = 0; i < INNER_WEIGHTS.length; i++) {
      sum += Character.digit(code.charAt(8 + i), 36) * INNER_WEIGHTS[i];
    }
    int check = (11 - sum % 11) % 11;
    return code.charAt(16) == (check == 10 ? 'X' : (char) ('0' + check));
  }
}
