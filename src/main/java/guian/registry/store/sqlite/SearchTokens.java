package guian.registry.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The tokens by which a firm is found. A text has its characters and its pairs of neighbouring
 * characters, so that one, two or more typed characters all meet an index entry; a filter value has
 * one token of its own.
 */
public final class SearchTokens {
  private SearchTokens() {}

  /** The tokens of a text of letters and digits, in lines. */
  static Set<String> of(String text) {
    Set<String> tokens = new LinkedHashSet<>();
    text.lines().forEach(line -> addTo(tokens, line));
    return tokens;
  }

  private static void addTo(Set<String> tokens, String line) {
    int[] points = line.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      tokens.add(new String(points, i, 1));
      if (i + 1 < points.length) {
        tokens.add(new String(points, i, 2));
      }
    }
  }

  /** The tokens that all must be present for a typed text to be found. */
  public static Set<String> query(String typed) {
    Set<String> all = of(typed);
    if (typed.codePointCount(0, typed.length()) > 1) {
      all.removeIf(token -> token.codePointCount(0, token.length()) == 1);
    }
    return all;
  }

  /** The token of a filter value; longer than any piece of a text. */
  public static String filter(String property, String value) {
    return filterStem(property) + HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8));
  }

  /** What the tokens of one property begin with; what follows has no letter beyond f. */
  static String filterStem(String property) {
    return "has" + property.replace("_", "") + "z";
  }

  /** The value that a filter token of a property stands for. */
  static String filterValue(String property, String token) {
    String hex = token.substring(filterStem(property).length());
    return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
  }
}
