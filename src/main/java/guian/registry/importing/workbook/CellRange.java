package guian.registry.importing.workbook;

/** A rectangle of cells, its corners included, such as a merged range. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  /** Whether a cell lies in the range. */
  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  /** Whether the range has more than one row. */
  public boolean isTall() {
    return lastRow > firstRow;
  }

  /** Whether the range has more than one column. */
  public boolean isWide() {
    return lastColumn > firstColumn;
  }
}
