package guian.registry.store.sqlite;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The tokens by which a text is found: its characters and its pairs of neighbouring characters, so
 * that one, two or more typed characters all meet an index entry.
 */
final class SearchTokens {
  private SearchTokens() {}

  /** Adds the tokens of a normalised text. */
  static void addTo(Set<String> tokens, String text) {
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      tokens.add(new String(points, i, 1));
      if (i + 1 < points.length) {
        tokens.add(new String(points, i, 2));
      }
    }
  }

  /** The tokens that all must be present for a typed text to be found. */
  static Set<String> query(String typed) {
    Set<String> all = new LinkedHashSet<>();
    addTo(all, typed);
    if (typed.codePointCount(0, typed.length()) > 1) {
      all.removeIf(token -> token.codePointCount(0, token.length()) == 1);
    }
    return all;
  }
}
