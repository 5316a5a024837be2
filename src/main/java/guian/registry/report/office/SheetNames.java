package guian.registry.report.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for sheets: at most 31 characters, without those that formulas need, none twice. */
final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  SheetNames(String first) {
    taken.add(first.toLowerCase(Locale.ROOT));
  }

  String next(String wanted) {
    String plain = wanted.replaceAll("[\\[\\]:*?/\\\\]", " ").replaceAll("^'+|'+$", "").strip();
    String base = plain.isEmpty() ? "1" : plain;
    String name = cut(base, LONGEST);
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String end = " " + i;
      name = cut(base, LONGEST - end.length()) + end;
    }
    return name;
  }

  // A character of two halves is not torn.
  private static String cut(String text, int length) {
    int end = Math.min(text.length(), length);
    boolean torn = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, torn ? end - 1 : end).strip();
  }
}
