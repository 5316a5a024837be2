package guian.registry.ui.common;

import guian.registry.model.Amount;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a person types into a field into what the store takes: a date in any of the usual
 * spellings into ISO, a capital in 万元 into yuan. What is no such thing is handed on as typed, for
 * the store to refuse.
 */
public final class TypedText {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[年./-](\\d{1,2})(?:[月./-](\\d{1,2}))?)?[年月日]?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private TypedText() {}

  /** A date in any of the usual spellings as ISO; anything else as it is. */
  public static String date(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    Matcher compact = COMPACT.matcher(text);
    Matcher m = compact.matches() ? compact : DATE.matcher(text.replace(" ", ""));
    if (!m.matches()) {
      return text;
    }
    String month = m.group(2) == null ? "" : "-" + twoDigits(m.group(2));
    return m.group(1) + month + (m.group(3) == null ? "" : "-" + twoDigits(m.group(3)));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** An amount in 万元 as yuan; what is no number as it is. */
  public static String yuan(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    String number = text.replaceAll("[,\\s]|万元?$", "");
    try {
      return new BigDecimal(number).movePointRight(4).toPlainString();
    } catch (NumberFormatException e) {
      return text;
    }
  }

  /** Yuan as the text in 万元 that a field begins with; empty for none. */
  public static String wan(@Nullable Amount amount) {
    if (amount == null) {
      return "";
    }
    BigDecimal wan = amount.value().movePointLeft(4).stripTrailingZeros();
    return wan.toPlainString();
  }
}
