package guian.registry.importing.formats.xls;

import guian.registry.importing.formats.grid.SheetBuilder;
import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers one sheet out of its records. */
final class SheetRecords {
  private static final int ROW_HIDDEN = 0x20;

  private final Globals globals;
  private final Tally tally;
  private final SheetBuilder sheet;
  private final CellRecords values;
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final List<Cell> cells = new ArrayList<>();
  private int row = -1;
  private int formulaColumn = -1;

  SheetRecords(Globals globals, Tally tally) {
    this.globals = globals;
    this.tally = tally;
    this.sheet = new SheetBuilder(tally);
    this.values = new CellRecords(globals);
  }

  /** Reads one record of the sheet. */
  void read(Records records) throws IOException {
    switch (records.sid()) {
      case 0x208 -> readRow(records);
      case 0x7d -> readColumn(records);
      case 0xe5 -> readMerges(records);
      case 0xbd -> readMany(records);
      case 0x06 -> readFormula(records);
      case 0x207 -> readFormulaText(records);
      case 0x203, 0x27e, 0xfd, 0x204, 0xd6, 0x205 ->
          add(records.u16(0), values.read(records, records.u16(2) + 1));
      default -> {}
    }
  }

  private void readRow(Records records) throws IOException {
    if ((records.u16(12) & ROW_HIDDEN) != 0) {
      hiddenRows.add(records.u16(0));
    }
  }

  private void readColumn(Records records) throws IOException {
    if ((records.u16(8) & 1) != 0) {
      sheet.hideColumns(records.u16(0) + 1, records.u16(2) + 1);
    }
  }

  private void readMerges(Records records) throws IOException {
    int count = records.u16(0);
    for (int i = 0, at = 2; i < count; i++, at += 8) {
      sheet.merge(
          records.u16(at) + 1,
          records.u16(at + 4) + 1,
          records.u16(at + 2) + 1,
          records.u16(at + 6) + 1);
    }
  }

  private void readMany(Records records) throws IOException {
    int first = records.u16(2);
    int count = (records.length() - 6) / 6;
    for (int i = 0; i < count; i++) {
      int at = 4 + 6 * i;
      add(records.u16(0), values.packed(records, at, first + i + 1));
    }
  }

  private void readFormula(Records records) throws IOException {
    settle();
    int column = records.u16(2) + 1;
    formulaColumn = values.isFormulaText(records) ? column : -1;
    int inRow = records.u16(0);
    turnTo(inRow);
    if (formulaColumn < 0) {
      add(inRow, values.formula(records, column));
    }
  }

  // The text of a formula follows it in a record of its own.
  private void readFormulaText(Records records) throws IOException {
    if (formulaColumn > 0) {
      TextCursor cursor = new TextCursor(records, 0);
      Cell cell = values.text(formulaColumn, globals.text(cursor, cursor.u16()));
      formulaColumn = -1;
      add(row, cell);
    }
  }

  // A formula whose text does not come has no value.
  private void settle() {
    if (formulaColumn > 0) {
      cells.add(new Cell.Fault(formulaColumn, "="));
      formulaColumn = -1;
    }
  }

  private void add(int inRow, @Nullable Cell cell) throws IOException {
    settle();
    turnTo(inRow);
    if (cell != null) {
      tally.text(cell.raw().length());
      cells.add(cell);
    }
  }

  private void turnTo(int next) throws IOException {
    if (next != row) {
      finishRow();
      row = next;
    }
  }

  private void finishRow() throws IOException {
    if (!cells.isEmpty()) {
      sheet.row(row + 1, hiddenRows.contains(row), cells);
      cells.clear();
    }
  }

  /** The sheet as gathered. */
  Sheet finish(Globals.Listed listed) throws IOException {
    settle();
    finishRow();
    return sheet.build(listed.name(), listed.hidden());
  }
}
