package guian.registry.importing.recognise;

import guian.registry.importing.value.Missing;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The cells of a header's rows, each column's texts from top to bottom, merged cells resolved. */
final class HeaderGrid {
  private final Map<Integer, Row> rows = new HashMap<>();
  private final List<CellRange> merges;
  private final int top;
  private final int bottom;

  HeaderGrid(Sheet sheet, int top, int bottom) {
    this.top = top;
    this.bottom = bottom;
    sheet.rows().stream()
        .takeWhile(row -> row.number() <= bottom)
        .filter(row -> row.number() >= top)
        .forEach(row -> rows.put(row.number(), row));
    this.merges =
        sheet.merges().stream().filter(m -> m.firstRow() >= top && m.firstRow() <= bottom).toList();
  }

  /** The columns that have a heading of their own or a part in one. */
  List<Integer> columns() {
    TreeSet<Integer> columns = new TreeSet<>();
    rows.values().forEach(row -> row.cells().forEach(cell -> columns.add(cell.column())));
    for (CellRange merge : merges) {
      if (!text(merge.firstRow(), merge.firstColumn()).isEmpty()) {
        for (int column = merge.firstColumn(); column <= merge.lastColumn(); column++) {
          columns.add(column);
        }
      }
    }
    return List.copyOf(columns);
  }

  /**
   * A column's texts from the top row to the bottom row; each merged range once, blanks and mere
   * dashes left out.
   */
  List<String> parts(int column) {
    List<String> parts = new ArrayList<>();
    CellRange last = null;
    for (int row = top; row <= bottom; row++) {
      CellRange merge = merge(row, column).orElse(null);
      if (merge != null && merge.equals(last)) {
        continue;
      }
      last = merge;
      String text =
          merge == null ? ownOrLeft(row, column) : text(merge.firstRow(), merge.firstColumn());
      if (!Missing.isMark(text)) {
        parts.add(text);
      }
    }
    return parts;
  }

  // A file without merged ranges leaves the cells right of a group's caption blank: the caption
  // reaches as far as the cells below it have text and their own row does not.
  private String ownOrLeft(int row, int column) {
    String own = text(row, column);
    if (!own.isEmpty() || row == bottom || text(row + 1, column).isEmpty() || isCentred(row)) {
      return own;
    }
    for (int left = column - 1; left > 0; left--) {
      if (merge(row, left).isPresent()
          || text(row + 1, left).isEmpty()
          || isOtherGroup(row - 1, left, column)) {
        return "";
      }
      if (!text(row, left).isEmpty()) {
        return text(row, left);
      }
    }
    return "";
  }

  // 累计 | 预计 below one 应交增值税 do not reach below the 净利润 that stands right of it.
  private boolean isOtherGroup(int row, int left, int column) {
    String above = text(row, column);
    return row >= top && !above.isEmpty() && !above.equals(text(row, left));
  }

  // A caption that was typed over the middle of its group does not say how far it reaches: its
  // columns are asked about. It shows where the word left of the first caption comes again left of
  // the second.
  private boolean isCentred(int row) {
    List<Integer> captions =
        columns().stream()
            .filter(column -> !text(row, column).isEmpty() && !text(row + 1, column).isEmpty())
            .toList();
    if (captions.size() < 2 || merges.stream().anyMatch(merge -> merge.firstRow() == row)) {
      return false;
    }
    int left = captions.getFirst() - 1;
    String word = text(row + 1, left);
    return text(row, left).isEmpty()
        && !word.isEmpty()
        && IntStream.range(captions.getFirst() + 1, captions.get(1))
            .anyMatch(column -> text(row, column).isEmpty() && text(row + 1, column).equals(word));
  }

  private Optional<CellRange> merge(int row, int column) {
    return merges.stream().filter(m -> m.contains(row, column)).findFirst();
  }

  private String text(int row, int column) {
    Row found = rows.get(row);
    Cell cell = found == null ? null : found.cell(column);
    return cell == null ? "" : text(cell);
  }

  /** The text of a heading; a date on the first of a month stands for that month. */
  static String text(Cell cell) {
    if (cell instanceof Cell.Number) {
      return cell.raw().replaceFirst("\\.0$", "");
    }
    if (!(cell instanceof Cell.Date date)
        || date.value().getDayOfMonth() > 1
        || !date.raw().contains("-")) {
      return cell.raw();
    }
    return date.value().getYear() + "年" + date.value().getMonthValue() + "月";
  }
}
