package guian.registry.importing.formats.xls;

import guian.registry.importing.workbook.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the records of cells into typed cells ([MS-XLS] 2.4 and 2.5.198.2). */
final class CellRecords {
  private static final Map<Integer, String> ERRORS =
      Map.of(
          0x00,
          "#NULL!",
          0x07,
          "#DIV/0!",
          0x0f,
          "#VALUE!",
          0x17,
          "#REF!",
          0x1d,
          "#NAME?",
          0x24,
          "#NUM!",
          0x2a,
          "#N/A",
          0x2b,
          "#GETTING_DATA");

  private static final int TO_COMPUTE = 2;

  private final Globals globals;

  CellRecords(Globals globals) {
    this.globals = globals;
  }

  /** The cell of a record that holds one, in this column; null when it holds nothing. */
  @Nullable Cell read(Records records, int column) throws IOException {
    return switch (records.sid()) {
      case 0x203 -> number(column, records.u16(4), records.f64(6));
      case 0x27e -> packed(records, 4, column);
      case 0xfd -> shared(column, records.i32(6));
      case 0x205 -> flagOrError(column, records.u8(6), records.u8(7) != 0);
      default -> {
        TextCursor cursor = new TextCursor(records, 6);
        yield text(column, globals.text(cursor, cursor.u16()));
      }
    };
  }

  /** The cell of a packed number with its format before it. */
  Cell packed(Records records, int at, int column) throws IOException {
    int bits = records.i32(at + 2);
    double number =
        (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((bits & 0xfffffffcL) << 32);
    boolean hundredths = (bits & 1) != 0;
    return number(column, records.u16(at), hundredths ? number / 100 : number);
  }

  /** Whether the value of a formula is a text, which follows in a record of its own. */
  boolean isFormulaText(Records records) throws IOException {
    return records.u16(12) == 0xffff && records.u8(6) == 0;
  }

  /**
   * The cell of a formula's value that is no text; null when the value is an empty text. A nought
   * that is still to be computed is a formula that never was.
   */
  @Nullable Cell formula(Records records, int column) throws IOException {
    if (records.u16(12) != 0xffff) {
      boolean pending = (records.u16(14) & TO_COMPUTE) != 0 && records.f64(6) == 0;
      return pending ? new Cell.Fault(column, "=") : number(column, records.u16(4), records.f64(6));
    }
    return switch (records.u8(6)) {
      case 1 -> flagOrError(column, records.u8(8), false);
      case 2 -> flagOrError(column, records.u8(8), true);
      default -> null;
    };
  }

  /** The cell of a text; null when it is blank. */
  @Nullable Cell text(int column, String text) {
    return text.isBlank() ? null : new Cell.Text(column, text);
  }

  private @Nullable Cell shared(int column, int index) {
    String text = globals.text(index);
    return text == null ? new Cell.Fault(column, "#" + index) : text(column, text);
  }

  private static Cell flagOrError(int column, int value, boolean error) {
    return error
        ? new Cell.Fault(column, ERRORS.getOrDefault(value, "#" + value))
        : new Cell.Flag(column, value == 0 ? "FALSE" : "TRUE");
  }

  private Cell number(int column, int format, double number) {
    return Double.isFinite(number)
        ? globals.format(format).cell(column, plain(number), globals.from1904())
        : new Cell.Fault(column, "#NUM!");
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
