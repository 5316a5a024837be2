package guian.registry.importing.formats.look;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from a number format whether a number is shown as a date, or as a percentage. */
final class DateFormats {
  // What a format shows as it stands: "text", \c, _c (a gap), *c (a fill) and [conditions].
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?!(?:[hH]+|[mM]+|[sS]+)\\])[^\\]]*\\]");
  private static final Pattern EXPONENT = Pattern.compile("[eE][+-]");
  private static final Pattern DATE = Pattern.compile("[yYdDeE]|[aA]{3}|[mM]{3}|[hH]|[sS]|[mM]");

  private DateFormats() {}

  /** Whether a built-in format is a date: those of every language, then those of East Asia. */
  static boolean isBuiltInDate(int id) {
    return (id >= 14 && id <= 22)
        || (id >= 27 && id <= 36)
        || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58)
        || (id >= 71 && id <= 81);
  }

  /** Whether a built-in format is a percentage. */
  static boolean isBuiltInPercent(int id) {
    return id == 9 || id == 10;
  }

  /** Whether a written format shows a date or a time. */
  static boolean isDate(String format) {
    String first = EXPONENT.matcher(bare(format)).replaceAll("");
    return !first.toLowerCase(Locale.ROOT).contains("general")
        && !first.contains("0")
        && !first.contains("#")
        && !first.contains("@")
        && DATE.matcher(first).find();
  }

  /** Whether a written format shows a percentage. */
  static boolean isPercent(String format) {
    return bare(format).contains("%");
  }

  /** The first section of a format without what it shows as it stands. */
  static String bare(String format) {
    return LITERAL.matcher(format).replaceAll("").split(";", 2)[0].replaceAll("\\.0+", "");
  }
}
