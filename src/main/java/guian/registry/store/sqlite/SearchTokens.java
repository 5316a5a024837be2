package guian.registry.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The tokens by which a firm is found. A text has its pieces of one, two and three neighbouring
 * characters, so that whatever is typed meets an index entry, and up to three characters exactly; a
 * filter value has one token of its own.
 */
public final class SearchTokens {
  /** Texts of so many characters are found exactly. */
  public static final int LONGEST = 3;

  private SearchTokens() {}

  /** Appends the tokens of a text of letters and digits, in lines, each after a blank. */
  static void append(StringBuilder tokens, String text) {
    for (String line : text.split("\n")) {
      int[] starts = starts(line);
      int points = starts.length - 1;
      for (int length = 1; length <= LONGEST; length++) {
        for (int i = 0; i + length <= points; i++) {
          tokens.append(' ').append(line, starts[i], starts[i + length]);
        }
      }
    }
  }

  // Where the characters of a line begin, and its end: a rare character takes two places.
  private static int[] starts(String line) {
    int points = line.codePointCount(0, line.length());
    int[] starts = new int[points + 1];
    for (int i = 0; i < points; i++) {
      starts[i + 1] = line.offsetByCodePoints(starts[i], 1);
    }
    return starts;
  }

  private static void addPieces(Set<String> tokens, String text, int length) {
    for (String line : text.split("\n")) {
      int[] points = line.codePoints().toArray();
      for (int i = 0; i + length <= points.length; i++) {
        tokens.add(new String(points, i, length));
      }
    }
  }

  /** The tokens that all must be present for a typed text to be found. */
  public static Set<String> query(String typed) {
    Set<String> tokens = new LinkedHashSet<>();
    if (typed.isEmpty()) {
      return tokens;
    }
    addPieces(tokens, typed, Math.min(LONGEST, typed.codePointCount(0, typed.length())));
    return tokens;
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
