package guian.registry.importing.recognise;

import guian.registry.importing.value.Footnote;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows that notes below a table are about, by the marks in their cells and by their firms'
 * names. They are gone through once, however many notes there are.
 */
final class NotedRows {
  /** What may mark a row. */
  static final String MARKS = "*＊※▲△★☆†‡①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

  private static final int SHORTEST_NAME = 6;

  private final List<Row> rows;
  private final @Nullable Column name;
  private @Nullable Map<Character, List<Row>> byMark;
  private @Nullable Map<String, List<Row>> byName;
  private final Set<Integer> lengths = new TreeSet<>();

  /**
   * Looks among some rows.
   *
   * @param name the column with the firms' names; null when there is none
   */
  NotedRows(List<Row> rows, @Nullable Column name) {
    this.rows = rows;
    this.name = name;
  }

  /** The rows with a mark in one of their cells. */
  List<Row> marked(char mark) {
    Map<Character, List<Row>> marked = byMark;
    if (marked == null) {
      marked = new HashMap<>();
      for (Row row : rows) {
        for (char each : marks(row).toCharArray()) {
          marked.computeIfAbsent(each, unused -> new ArrayList<>()).add(row);
        }
      }
      byMark = marked;
    }
    return marked.getOrDefault(mark, List.of());
  }

  private static String marks(Row row) {
    StringBuilder marks = new StringBuilder();
    for (Cell cell : row.cells()) {
      String raw = cell instanceof Cell.Text ? cell.raw() : "";
      for (int i = 0; i < raw.length(); i++) {
        boolean isMark = MARKS.indexOf(raw.charAt(i)) >= 0;
        if (isMark && marks.indexOf(raw.substring(i, i + 1)) < 0) {
          marks.append(raw.charAt(i));
        }
      }
    }
    return marks.toString();
  }

  /** The rows of the firms that a sentence names, by their names. */
  Map<String, List<Row>> named(String sentence) {
    Map<String, List<Row>> all = byName();
    Map<String, List<Row>> named = new HashMap<>();
    for (int length : lengths) {
      for (int i = 0; i + length <= sentence.length(); i++) {
        String part = sentence.substring(i, i + length);
        List<Row> own = all.get(part);
        if (own != null) {
          named.put(part, own);
        }
      }
    }
    return named;
  }

  private Map<String, List<Row>> byName() {
    Map<String, List<Row>> names = byName;
    if (names == null) {
      names = new HashMap<>();
      for (Row row : rows) {
        String own = name == null ? "" : Footnote.without(row.text(name.number()));
        if (own.length() >= SHORTEST_NAME) {
          names.computeIfAbsent(own, unused -> new ArrayList<>()).add(row);
          lengths.add(own.length());
        }
      }
      byName = names;
    }
    return names;
  }
}
