package guian.registry.report.office;

import guian.registry.report.pages.Column.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a printed cell is to a spreadsheet: a number, a day or a text, never a formula. */
final class Cells {
  /** As {@code Figures} writes numbers: −1,234.50, +23.4. */
  private static final Pattern NUMBER = Pattern.compile("[+−]?\\d{1,3}(,\\d{3})*(\\.\\d+)?");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** A spreadsheet reads {@code _x0041_} in a text as A. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final int LONGEST = 32_767;
  private static final String CUT = "…";

  private Cells() {}

  /** A {@link BigDecimal}, a {@link LocalDate} or a String. */
  static Object value(Kind kind, String printed) {
    if (kind == Kind.NUMBER && NUMBER.matcher(printed).matches()) {
      return new BigDecimal(printed.replace("+", "").replace(",", "").replace('−', '-'));
    }
    if (kind == Kind.WORD && DAY.matcher(printed).matches()) {
      return LocalDate.parse(printed);
    }
    return text(printed);
  }

  /** A text as the file holds it; what is longer than a cell can be ends with an ellipsis. */
  static String text(String text) {
    String safe = ESCAPE.matcher(text).replaceAll("_x005F_");
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST - 1) + CUT;
  }

  /** How a number is shown: with the decimals it is printed with, and its sign where that is. */
  static String format(String printed, boolean signed) {
    int point = printed.indexOf('.');
    String digits = point < 0 ? "#,##0" : "#,##0." + "0".repeat(printed.length() - point - 1);
    return signed ? "+" + digits + ";-" + digits + ";" + digits : digits;
  }
}
