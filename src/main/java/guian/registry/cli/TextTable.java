package guian.registry.cli;

import java.util.ArrayList;
import java.util.List;

/** Aligns columns for a terminal, where a Chinese character takes two cells. */
final class TextTable {
  private static final int WIDE_FROM = 0x2E80;
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** The rows in lines: the first column left, the others right. */
  List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], cells(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String blank = " ".repeat(widths[i] - cells(row.get(i)));
      line.append(i == 0 ? row.get(i) + blank : GAP + blank + row.get(i));
    }
    return line.toString().stripTrailing();
  }

  private static int cells(String text) {
    return text.codePoints().map(point -> point < WIDE_FROM ? 1 : 2).sum();
  }
}
