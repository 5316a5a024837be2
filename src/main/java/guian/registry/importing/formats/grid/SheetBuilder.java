package guian.registry.importing.formats.grid;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.PackedRows;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the rows, merged ranges and hidden columns of one sheet as a reader meets them. */
public final class SheetBuilder {
  private final Tally tally;
  private final PackedRows rows = new PackedRows();
  private int last;
  private boolean inOrder = true;
  private final List<CellRange> merges = new ArrayList<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();

  /** Gathers one sheet of the file that is counted here. */
  public SheetBuilder(Tally tally) {
    this.tally = tally;
  }

  /** Adds a row; one without cells is counted and left out. */
  public void row(int number, boolean hidden, List<Cell> cells) throws IOException {
    inside(number, Limits.MAX_ROW);
    tally.row();
    if (!cells.isEmpty()) {
      tally.cells(cells.size());
      List<Cell> ordered = byColumn(cells);
      inside(ordered.getFirst().column(), Limits.MAX_COLUMN);
      inside(ordered.getLast().column(), Limits.MAX_COLUMN);
      rows.append(new Row(number, hidden, ordered));
      inOrder &= number > last;
      last = number;
    }
  }

  /** Adds the merged range between two corners; a single cell is none. */
  public void merge(int row1, int column1, int row2, int column2) throws IOException {
    CellRange range =
        new CellRange(
            inside(Math.min(row1, row2), Limits.MAX_ROW),
            inside(Math.min(column1, column2), Limits.MAX_COLUMN),
            inside(Math.max(row1, row2), Limits.MAX_ROW),
            inside(Math.max(column1, column2), Limits.MAX_COLUMN));
    if (range.isTall() || range.isWide()) {
      tally.places(1);
      merges.add(range);
    }
  }

  /** Notes hidden columns, as far as a sheet goes. */
  public void hideColumns(int first, int last) {
    for (int column = Math.max(1, first); column <= Math.min(last, Limits.MAX_COLUMN); column++) {
      tally.places(1);
      hiddenColumns.add(column);
    }
  }

  /** The sheet as gathered. */
  public Sheet build(String name, boolean hidden) {
    return new Sheet(name, hidden, ordered(), List.copyOf(merges), Set.copyOf(hiddenColumns));
  }

  /** A number from 1 to {@code max}. */
  public static int inside(int number, int max) throws IOException {
    if (number < 1 || number > max) {
      throw new IOException("no such place in a sheet: " + number);
    }
    return number;
  }

  // A few writers emit rows out of order, or one row twice.
  private List<Row> ordered() {
    return inOrder ? rows : joined();
  }

  private List<Row> joined() {
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparingInt(Row::number));
    PackedRows result = new PackedRows();
    int from = 0;
    for (int to = 1; to <= sorted.size(); to++) {
      if (to == sorted.size() || sorted.get(to).number() != sorted.get(from).number()) {
        result.append(joined(sorted.subList(from, to)));
        from = to;
      }
    }
    return result;
  }

  private static Row joined(List<Row> same) {
    if (same.size() == 1) {
      return same.getFirst();
    }
    List<Cell> cells = new ArrayList<>();
    same.forEach(row -> cells.addAll(row.cells()));
    boolean hidden = same.stream().anyMatch(Row::hidden);
    return new Row(same.getFirst().number(), hidden, byColumn(cells));
  }

  private static List<Cell> byColumn(List<Cell> cells) {
    boolean inOrder = true;
    for (int i = 1; i < cells.size() && inOrder; i++) {
      inOrder = cells.get(i - 1).column() < cells.get(i).column();
    }
    return inOrder ? List.copyOf(cells) : sorted(cells);
  }

  // A cell written twice with two contents has none that can be relied on.
  private static List<Cell> sorted(List<Cell> cells) {
    List<Cell> byColumn = new ArrayList<>(cells);
    byColumn.sort(Comparator.comparingInt(Cell::column));
    List<Cell> result = new ArrayList<>();
    for (Cell next : byColumn) {
      if (result.isEmpty() || result.getLast().column() != next.column()) {
        result.add(next);
      } else if (!result.getLast().equals(next)) {
        String both = result.removeLast().raw() + " | " + next.raw();
        result.add(new Cell.Fault(next.column(), both));
      }
    }
    return List.copyOf(result);
  }
}
