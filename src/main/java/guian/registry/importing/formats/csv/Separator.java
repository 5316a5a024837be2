package guian.registry.importing.formats.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the character that separates the fields of a text file. */
final class Separator {
  private static final List<Character> CANDIDATES = List.of(',', '\t', ';', '|');
  private static final int LINES = 200;

  private Separator() {}

  /**
   * The candidate that gives most lines the same number of fields, and more than one; the comma
   * when none does. A first line {@code sep=;} decides, as it does for spreadsheet programs.
   */
  static char of(String text) {
    if (text.startsWith("sep=") && text.length() > 4 && CANDIDATES.contains(text.charAt(4))) {
      return text.charAt(4);
    }
    char best = ',';
    long bestScore = 0;
    for (char candidate : CANDIDATES) {
      long score = score(text, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  // Lines that agree count most, then how many fields they have.
  private static long score(String text, char separator) {
    Map<Integer, Integer> linesByCount = new HashMap<>();
    boolean quoted = false;
    int count = 0;
    int lines = 0;
    for (int i = 0; i < text.length() && lines < LINES; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == separator) {
        count++;
      } else if (!quoted && (c == '\n' || i == text.length() - 1)) {
        linesByCount.merge(count, 1, Integer::sum);
        count = 0;
        lines++;
      }
    }
    return linesByCount.entrySet().stream()
        .filter(e -> e.getKey() > 0)
        .mapToLong(e -> e.getValue() * 1000L + Math.min(e.getKey(), 999))
        .max()
        .orElse(0);
  }
}
