package guian.registry.importing.rows;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.MergedCells;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cells of data rows that are merged over several rows. */
final class Merged {
  private final MergedCells cells;

  Merged(Sheet sheet) {
    this.cells = new MergedCells(sheet);
  }

  /** A fact's cell: what is merged over several rows is said of each of them. */
  Optional<Cell> cell(Row row, int column) {
    return cells.cell(row, column);
  }

  /**
   * Whether a figure's cell is merged over rows of several firms, so that no one firm's share is
   * known.
   *
   * @param name the column with the firms' names; null when there is none
   */
  boolean isShared(Row row, Cell cell, @Nullable Integer name, Issues issues) {
    boolean shared =
        cells.isShared(row.number(), cell.column())
            && (name == null || !cells.covers(row.number(), name, cell.column()));
    if (shared) {
      issues.error(row.number(), cell, "amount_merged");
    }
    return shared;
  }
}
