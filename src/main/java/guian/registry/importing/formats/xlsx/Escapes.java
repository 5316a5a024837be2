package guian.registry.importing.formats.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold and a workbook writes as {@code _x000D_}. */
final class Escapes {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Escapes() {}

  static String decode(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher m = ESCAPE.matcher(text);
    return m.replaceAll(found ->
        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
  }
}
