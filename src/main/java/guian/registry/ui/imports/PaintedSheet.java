package guian.registry.ui.imports;

import guian.registry.importing.plan.SheetPlan;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet as it stands, with what its rows, columns and cells were read as; cells on demand. */
final class PaintedSheet {
  private final Sheet sheet;
  private final RowTones tones;
  private final SheetMarks marks;
  private final SheetPlan plan;
  private final List<List<PaintedColumn>> columns;
  private final Map<Integer, Row> rows = new HashMap<>();
  private final Map<Integer, List<CellRange>> merges = new HashMap<>();

  PaintedSheet(ImportReading reading, int index, ImportTexts texts) {
    this.sheet = reading.sheet(index);
    this.plan = reading.sheetPlan(index);
    this.tones = RowTones.of(reading.plan(), plan, sheet.lastRow());
    this.marks = new SheetMarks(reading.plan(), plan);
    this.columns =
        plan.tables().stream()
            .map(table -> new ColumnPainter(sheet, table, tones, texts).paint())
            .toList();
    sheet.rows().forEach(row -> rows.put(row.number(), row));
    sheet
        .merges()
        .forEach(
            m -> merges.computeIfAbsent(m.firstRow(), r -> new java.util.ArrayList<>()).add(m));
  }

  List<PaintedColumn> columns() {
    return columns.getFirst();
  }

  /** The columns as one of the tables has them. */
  List<PaintedColumn> columns(int table) {
    return columns.get(table);
  }

  /** How wide a column is, which all tables share. */
  double width(int number) {
    return columns.stream().mapToDouble(table -> table.get(number - 1).width()).max().orElse(0);
  }

  // As the table has it to which the cell belongs.
  private PaintedColumn column(int row, int number) {
    return columns.get(plan.tableAt(row, number)).get(number - 1);
  }

  /** How many rows there are, empty ones between others included. */
  int rowCount() {
    return tones.size();
  }

  /** How many columns are not painted. */
  int columnsLeftOut() {
    return Math.max(0, ColumnPainter.lastColumn(sheet) - columns().size());
  }

  RowTone tone(int row) {
    return tones.of(row);
  }

  Map<RowTone.RowGroup, Integer> counts() {
    return tones.counts();
  }

  SheetMarks marks() {
    return marks;
  }

  /** The text of a cell as the file has it. */
  String text(int row, int column) {
    Row found = rows.get(row);
    return found == null ? "" : found.text(column);
  }

  PaintedCell cell(int row, int column) {
    String text = text(row, column);
    PaintedCell.Mark mark = mark(row, column, text);
    if (text.isEmpty() && mark == PaintedCell.Mark.NONE) {
      return PaintedCell.EMPTY;
    }
    CellRange merge = merge(row, column);
    int span = merge != null ? merge.lastColumn() - column + 1 : free(row, column);
    return new PaintedCell(text, mark, place(row, column, merge), span);
  }

  private PaintedCell.Mark mark(int row, int column, String text) {
    PaintedCell.Mark mark = marks.mark(CellName.of(row, column));
    boolean data = tone(row) == RowTone.DATA;
    if (mark != PaintedCell.Mark.NONE || !data || text.isEmpty()) {
      return mark;
    }
    boolean unread = column(row, column).mark() == PaintedColumn.Mark.NOT_READ;
    return unread ? PaintedCell.Mark.FAINT : mark;
  }

  private PaintedCell.Place place(int row, int column, @Nullable CellRange merge) {
    RowTone tone = tone(row);
    if (merge != null && merge.isWide() && (tone == RowTone.TITLE || tone == RowTone.HEADER)) {
      return PaintedCell.Place.CENTER;
    }
    boolean table =
        tone.group() != RowTone.RowGroup.SKIPPED
            || tone == RowTone.SUBTOTAL
            || tone == RowTone.TOTAL;
    return table && column(row, column).figures()
        ? PaintedCell.Place.RIGHT
        : PaintedCell.Place.LEFT;
  }

  private @Nullable CellRange merge(int row, int column) {
    for (CellRange merge : merges.getOrDefault(row, List.of())) {
      if (merge.contains(row, column) && merge.firstColumn() == column) {
        return merge;
      }
    }
    return null;
  }

  // Outside the table a long text runs over the free cells to its right, as in a spreadsheet.
  private int free(int row, int column) {
    boolean runs =
        switch (tone(row)) {
          case TITLE, UNIT_LINE, SECTION, NOTE, UNUSED -> true;
          case SUBTOTAL, TOTAL -> !column(row, column).figures();
          default -> false;
        };
    int span = 1;
    while (runs && column + span <= columns().size() && text(row, column + span).isEmpty()) {
      span++;
    }
    return span;
  }
}
