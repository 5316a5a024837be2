package guian.registry.importing.rows;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Cells of data rows that are merged over several rows. */
final class Merged {
  private final List<CellRange> tall;
  private final Map<Integer, Row> firstRows = new HashMap<>();

  Merged(Sheet sheet) {
    this.tall = sheet.merges().stream().filter(CellRange::isTall).toList();
    if (!tall.isEmpty()) {
      Set<Integer> first = tall.stream().map(CellRange::firstRow).collect(Collectors.toSet());
      sheet.rows().stream()
          .filter(row -> first.contains(row.number()))
          .forEach(row -> firstRows.put(row.number(), row));
    }
  }

  /** A fact's cell: what is merged over several rows is said of each of them. */
  Optional<Cell> cell(Row row, int column) {
    Cell own = row.cell(column);
    if (own != null || tall.isEmpty()) {
      return Optional.ofNullable(own);
    }
    return range(row.number(), column)
        .map(range -> firstRows.get(range.firstRow()))
        .map(first -> first.cell(column));
  }

  private Optional<CellRange> range(int row, int column) {
    return tall.stream().filter(range -> range.contains(row, column)).findFirst();
  }

  /** Whether a figure's cell is merged over several rows, so that no one firm's share is known. */
  boolean isShared(Row row, Cell cell, Issues issues) {
    boolean shared = !tall.isEmpty() && range(row.number(), cell.column()).isPresent();
    if (shared) {
      issues.error(row.number(), cell, "amount_merged");
    }
    return shared;
  }
}
