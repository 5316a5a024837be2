package guian.registry.report.template;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Which of some known names are nearest to one that somebody wrote. */
final class Nearest {
  private static final int SHOWN = 3;

  private Nearest() {}

  /** The nearest ones, the nearest first, as a list to be read. */
  static String of(String written, Collection<String> known) {
    return known.stream()
        .sorted(
            Comparator.comparingInt((String name) -> distance(written, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .collect(Collectors.joining(", "));
  }

  // Levenshtein: how many letters are other ones, too many or missing.
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
