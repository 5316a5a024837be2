package guian.registry.importing.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet with its cells that hold something, by column.
 *
 * @param number the row's number, from 1
 * @param hidden whether the file hides the row
 * @param fields how many fields a record of separated text has, blank ones too; 0 in a grid of
 *     cells
 */
public record Row(int number, boolean hidden, List<Cell> cells, int fields) {
  /** A row of a grid of cells. */
  public Row(int number, boolean hidden, List<Cell> cells) {
    this(number, hidden, cells, 0);
  }

  /** The cell in a column; null when it holds nothing. */
  public @Nullable Cell cell(int column) {
    if (cells instanceof PackedCells packed) {
      return packed.inColumn(column);
    }
    int low = 0;
    int high = cells.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = cells.get(middle).column();
      if (found == column) {
        return cells.get(middle);
      }
      if (found < column) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  /** The text of the cell in a column; empty when it holds nothing. */
  public String text(int column) {
    Cell cell = cell(column);
    return cell == null ? "" : cell.raw();
  }
}
