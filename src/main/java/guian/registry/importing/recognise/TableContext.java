package guian.registry.importing.recognise;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.value.AmountText;
import guian.registry.importing.value.Missing;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One table while its columns are settled.
 *
 * @param id what the ids of questions about its columns begin with
 * @param whole what the ids of questions about all of it begin with
 * @param rowUnits the units that lines among its rows state
 * @param data its rows about firms
 */
record TableContext(
    String id,
    String whole,
    Sheet sheet,
    HeaderFinder.Header header,
    Surroundings surroundings,
    RowUnits rowUnits,
    List<Row> data) {

  /** The id of a question about the whole table. */
  String question(String about) {
    return whole + "." + about;
  }

  /** The id of a question about one column. */
  String question(int column, String about) {
    return id + "." + CellName.column(column) + "." + about;
  }

  /** All that stands in the header. */
  String headings() {
    return sheet.rows().stream()
        .filter(row -> row.number() >= header.top() && row.number() <= header.bottom())
        .flatMap(row -> row.cells().stream())
        .map(Cell::raw)
        .collect(Collectors.joining(";"));
  }

  /** The name of the cell that a column's heading ends in. */
  String headCell(int column) {
    return CellName.of(header.bottom(), column);
  }

  /** What is to be said about a column, at its heading. */
  Issue issue(Issue.Severity severity, HeadedColumn column, String code, String... arguments) {
    return new Issue(
        severity,
        sheet.name(),
        0,
        headCell(column.number()),
        code,
        column.heading().text(),
        List.of(arguments));
  }

  /** Whether any firm's row has something in a column. */
  boolean hasValues(int column) {
    return values(column).findAny().isPresent();
  }

  /** Whether any firm's row says something of a figure in a column. */
  boolean hasFigures(int column) {
    return values(column).anyMatch(cell -> !isMissing(cell));
  }

  private static boolean isMissing(Cell cell) {
    return cell instanceof Cell.Text && Missing.isMark(cell.raw());
  }

  /** Whether a number in a column, other than 0, comes without a unit of its own. */
  boolean needsUnit(int column) {
    return values(column).anyMatch(TableContext::isBareNumber);
  }

  /** Whether any amount in a column brings its own unit. */
  boolean bringsUnits(int column) {
    return values(column)
        .anyMatch(cell ->
            cell instanceof Cell.Text text
                && AmountText.read(text.raw()) instanceof AmountText.Exact exact
                && exact.unit() != null);
  }

  /** Whether most of what stands in a column are amounts. */
  boolean hasNumbers(int column) {
    long all = values(column).count();
    return 2 * values(column).filter(TableContext::isAmount).count() > all;
  }

  /** Whether a cell holds an exact number. */
  static boolean isAmount(Cell cell) {
    return cell instanceof Cell.Number
        || (cell instanceof Cell.Text text && AmountText.isExact(text.raw()));
  }

  private Stream<Cell> values(int column) {
    return data.stream().flatMap(row -> cell(row, column));
  }

  private static Stream<Cell> cell(Row row, int column) {
    Cell cell = row.cell(column);
    return cell == null ? Stream.empty() : Stream.of(cell);
  }

  private static boolean isBareNumber(Cell cell) {
    return switch (cell) {
      case Cell.Number number -> number.value().signum() != 0;
      case Cell.Text text ->
          AmountText.read(text.raw()) instanceof AmountText.Exact exact
              && exact.unit() == null
              && exact.number().signum() != 0;
      default -> false;
    };
  }
}
