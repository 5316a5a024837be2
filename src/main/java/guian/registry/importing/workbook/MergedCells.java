package guian.registry.importing.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The cells of a sheet that are merged over several rows. */
public final class MergedCells {
  private final List<CellRange> tall;
  private final Map<Integer, Row> firstRows = new HashMap<>();

  /** Looks at the merged ranges of a sheet. */
  public MergedCells(Sheet sheet) {
    this.tall = sheet.merges().stream().filter(CellRange::isTall).toList();
    if (!tall.isEmpty()) {
      Set<Integer> first = tall.stream().map(CellRange::firstRow).collect(Collectors.toSet());
      sheet.rows().stream()
          .filter(row -> first.contains(row.number()))
          .forEach(row -> firstRows.put(row.number(), row));
    }
  }

  /** A row's cell in a column, or the one that is merged over it; empty when there is none. */
  public Optional<Cell> cell(Row row, int column) {
    Cell own = row.cell(column);
    if (own != null || tall.isEmpty()) {
      return Optional.ofNullable(own);
    }
    return range(row.number(), column)
        .map(range -> firstRows.get(range.firstRow()))
        .map(first -> first.cell(column));
  }

  /** Whether a place is merged over several rows. */
  public boolean isShared(int row, int column) {
    return !tall.isEmpty() && range(row, column).isPresent();
  }

  /** Whether what is merged over a row in one column reaches over all that is in another one. */
  public boolean covers(int row, int column, int other) {
    Optional<CellRange> outer = range(row, column);
    return range(row, other)
        .filter(inner -> outer.isPresent())
        .filter(inner -> inner.firstRow() >= outer.get().firstRow())
        .filter(inner -> inner.lastRow() <= outer.get().lastRow())
        .isPresent();
  }

  private Optional<CellRange> range(int row, int column) {
    return tall.stream().filter(range -> range.contains(row, column)).findFirst();
  }
}
