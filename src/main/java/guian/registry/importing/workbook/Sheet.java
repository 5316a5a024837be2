package guian.registry.importing.workbook;

import java.util.List;
import java.util.Set;

/**
 * One sheet of a workbook.
 *
 * @param name its name; empty for a text file
 * @param hidden whether the file hides the sheet
 * @param rows the rows with at least one cell that holds something, by number
 * @param merges the merged ranges; the value of each stands in its first cell
 * @param hiddenColumns the columns that the file hides
 */
public record Sheet(
    String name,
    boolean hidden,
    List<Row> rows,
    List<CellRange> merges,
    Set<Integer> hiddenColumns) {

  /** The number of the last row with content; 0 when there is none. */
  public int lastRow() {
    return rows.isEmpty() ? 0 : rows.getLast().number();
  }
}
