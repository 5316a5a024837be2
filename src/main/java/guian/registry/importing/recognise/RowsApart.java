package guian.registry.importing.recognise;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.MergedCells;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes a table apart whose rows say in a column what they are: the rows of one kind are a table of
 * the usual sort, whose headings say it.
 */
final class RowsApart {
  private static final int MOST_TABLES = 120;

  /** How a table is taken apart. */
  interface Kinds {
    /** What a row is; null for one that is part of no table. */
    @Nullable String of(Row row);

    /** The columns whose headings say what the rows are. */
    Set<Integer> values();

    /** The heading of one of those columns in the table of a kind of rows. */
    String heading(int column, String kind);

    /** Whether a column says nothing more in such a table. */
    boolean isSaid(int column);
  }

  private final Sheet sheet;
  private final HeaderFinder.Header header;
  private final Map<Integer, String> texts;
  private final Kinds kinds;
  private final MergedCells merged;

  /**
   * Takes a sheet's table apart.
   *
   * @param texts the headings by their columns
   */
  RowsApart(Sheet sheet, HeaderFinder.Header header, Map<Integer, String> texts, Kinds kinds) {
    this.sheet = sheet;
    this.header = header;
    this.texts = texts;
    this.kinds = kinds;
    this.merged = new MergedCells(sheet);
  }

  /**
   * The tables, in the order of their first rows; none when they are too many.
   *
   * @param firm the columns that tell firms, which may be blank below a firm's first row
   */
  List<SideTables.Part> parts(Set<Integer> firm) {
    List<Row> other = new ArrayList<>();
    List<Row> own = new ArrayList<>();
    for (Row row : sheet.rows()) {
      if (row.number() < header.top() || row.number() > header.last()) {
        boolean apart = row.number() > header.last() && kinds.of(row) != null;
        (apart ? own : other).add(apart ? filled(row) : row);
      }
    }
    Map<String, List<Row>> byKind = new LinkedHashMap<>();
    named(own, firm)
        .forEach(row ->
            byKind
                .computeIfAbsent(String.valueOf(kinds.of(row)), unused -> new ArrayList<>())
                .add(row));
    List<SideTables.Part> parts = new ArrayList<>();
    byKind.forEach((kind, rows) -> parts.add(part(kind, rows, other, parts.isEmpty())));
    return parts.size() > MOST_TABLES ? List.of() : List.copyOf(parts);
  }

  // What belongs to no kind of rows stands in the first table, so that each row stands in one.
  private SideTables.Part part(String kind, List<Row> own, List<Row> other, boolean first) {
    List<Row> rows = new ArrayList<>();
    own.stream().map(row -> with(row, this::withoutSaid)).forEach(rows::add);
    other.stream().filter(row -> first || row.number() < header.top()).forEach(rows::add);
    rows.add(heading(kind));
    rows.sort(Comparator.comparingInt(Row::number));
    return new SideTables.Part(
        new Sheet(
            sheet.name(),
            sheet.hidden(),
            List.copyOf(rows),
            sheet.merges().stream().filter(this::isOfValues).toList(),
            sheet.hiddenColumns()),
        header);
  }

  // What is merged over the rows of a firm is written into each of them.
  private boolean isOfValues(CellRange merge) {
    return merge.firstRow() > header.last() && kinds.values().contains(merge.firstColumn());
  }

  private Row heading(String kind) {
    List<Cell> cells = new ArrayList<>();
    texts.forEach((column, text) -> {
      if (kinds.values().contains(column)) {
        cells.add(new Cell.Text(column, kinds.heading(column, kind)));
      } else if (!kinds.isSaid(column)) {
        cells.add(new Cell.Text(column, text));
      }
    });
    return new Row(header.bottom(), false, List.copyOf(cells));
  }

  private List<Cell> withoutSaid(List<Cell> cells) {
    return cells.stream().filter(cell -> !kinds.isSaid(cell.column())).toList();
  }

  private Row filled(Row row) {
    TreeMap<Integer, Cell> all = new TreeMap<>();
    row.cells().forEach(cell -> all.put(cell.column(), cell));
    for (int column : texts.keySet()) {
      if (!all.containsKey(column) && !kinds.values().contains(column)) {
        merged.cell(row, column).ifPresent(cell -> all.put(column, cell));
      }
    }
    return with(row, unused -> List.copyOf(all.values()));
  }

  private static Row with(Row row, UnaryOperator<List<Cell>> cells) {
    return new Row(row.number(), row.hidden(), cells.apply(row.cells()), row.fields());
  }

  // A file of text has a merged name in its first row only. The rows below are that firm's where
  // every firm has the same kinds of rows, each once.
  private List<Row> named(List<Row> rows, Set<Integer> firm) {
    if (firm.isEmpty()) {
      return rows;
    }
    List<List<Row>> blocks = new ArrayList<>();
    for (Row row : rows) {
      boolean named = row.cells().stream().anyMatch(cell -> firm.contains(cell.column()));
      if (named || blocks.isEmpty()) {
        blocks.add(new ArrayList<>());
      }
      blocks.getLast().add(row);
    }
    Set<List<String>> ways = new HashSet<>();
    blocks.forEach(
        block -> ways.add(block.stream().map(row -> String.valueOf(kinds.of(row))).toList()));
    boolean alike = ways.size() == 1 && isEachOnce(ways.iterator().next());
    return alike ? blocks.stream().flatMap(b -> named(b, b.getFirst()).stream()).toList() : rows;
  }

  private static boolean isEachOnce(List<String> way) {
    return way.size() > 1 && new HashSet<>(way).size() == way.size();
  }

  private List<Row> named(List<Row> block, Row first) {
    Set<Integer> facts = new TreeSet<>(texts.keySet());
    facts.removeAll(kinds.values());
    return block.stream()
        .map(row -> row.equals(first) ? row : with(row, cells -> withFacts(row, first, facts)))
        .toList();
  }

  private static List<Cell> withFacts(Row row, Row first, Set<Integer> facts) {
    TreeMap<Integer, Cell> all = new TreeMap<>();
    first.cells().stream()
        .filter(cell -> facts.contains(cell.column()))
        .forEach(cell -> all.put(cell.column(), cell));
    row.cells().forEach(cell -> all.put(cell.column(), cell));
    return List.copyOf(all.values());
  }
}
