package guian.registry.importing.rows;

import guian.registry.importing.workbook.CellName;
import guian.registry.store.firm.FirmField;

/**
 * One fact of a firm as a file states it.
 *
 * @param value as {@link guian.registry.store.imports.FactText} writes it
 * @param row the row in which it stands, from 1
 * @param column the column, 1 for A
 * @param raw its text as the file has it
 */
public record RowFact(FirmField field, String value, int row, int column, String raw) {
  /** The cell in which it stands, for example F6. */
  public String cell() {
    return CellName.of(row, column);
  }

  /** The same with another value. */
  RowFact as(String other) {
    return new RowFact(field, other, row, column, raw);
  }
}
