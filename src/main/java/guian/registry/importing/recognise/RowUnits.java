package guian.registry.importing.recognise;

import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.MergedCells;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.model.Amount;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The units of money that rows name themselves, in a column 计量单位, or that lines among them state
 * for the rows below each (一、工业企业（单位：千元）).
 */
public final class RowUnits {
  /** A table whose rows have one unit. */
  static final RowUnits NONE = new RowUnits();

  /**
   * A unit and the line that states it.
   *
   * @param from where it stands: {@code cell A3}
   */
  public record Stated(Unit unit, String from) {}

  private final NavigableMap<Integer, Stated> lines = new TreeMap<>();
  private final Map<Integer, Stated> own = new HashMap<>();

  private final Set<Integer> foreign = new HashSet<>();

  private RowUnits() {}

  /**
   * The units of one table.
   *
   * @param lines its lines that are about no firm
   * @param data its rows about firms
   */
  static RowUnits of(Sheet sheet, List<Row> lines, List<Row> data, List<HeadedColumn> headed) {
    RowUnits units = new RowUnits();
    units.readLines(lines);
    headed.stream()
        .filter(column -> column.subject().isField("money_unit"))
        .findFirst()
        .ifPresent(column -> units.readRows(new MergedCells(sheet), data, column.number()));
    headed.stream()
        .filter(column -> isOfFigures(column, headed))
        .forEach(column -> units.readForeign(new MergedCells(sheet), data, column.number()));
    return units;
  }

  // 币种 beside the capital is the capital's; elsewhere it is that of all the row's money.
  private static boolean isOfFigures(HeadedColumn column, List<HeadedColumn> headed) {
    return column.subject().isField("capital_currency")
        && column.heading().text().equals("币种")
        && headed.stream()
            .filter(other -> other.subject().isField("capital"))
            .noneMatch(other -> Math.abs(other.number() - column.number()) == 1);
  }

  private void readForeign(MergedCells cells, List<Row> data, int column) {
    for (Row row : data) {
      cells
          .cell(row, column)
          .flatMap(cell -> Unit.parse(cell.raw()))
          .filter(unit -> unit.isMoney() && !unit.code().equals(Amount.CNY))
          .ifPresent(unit -> foreign.add(row.number()));
    }
  }

  /** Whether a row says that its money is another than yuan. */
  public boolean isForeign(int row) {
    return foreign.contains(row);
  }

  private void readRows(MergedCells cells, List<Row> data, int column) {
    for (Row row : data) {
      cells
          .cell(row, column)
          .flatMap(cell -> Unit.parse(cell.raw()))
          .filter(Unit::isMoney)
          .ifPresent(unit -> own.put(row.number(), new Stated(unit, "cell")));
    }
  }

  private void readLines(List<Row> said) {
    for (Row row : said) {
      new SurroundingsReader()
          .read(List.of(row), List.of(), "", "")
          .money()
          .ifPresent(money -> lines.put(row.number(), stated(row, money.unit())));
    }
  }

  private static Stated stated(Row row, Unit unit) {
    return new Stated(unit, "cell " + CellName.of(row.number(), row.cells().getFirst().column()));
  }

  /** The unit that a row names, or else the nearest line above it; null when none does. */
  public @Nullable Stated at(int row) {
    Stated named = own.get(row);
    if (named != null) {
      return named;
    }
    var line = lines.floorEntry(row);
    return line == null ? null : line.getValue();
  }

  /** Whether the lines state the unit of each of these rows. */
  boolean cover(List<Row> rows) {
    return !(lines.isEmpty() && own.isEmpty())
        && rows.stream().allMatch(row -> at(row.number()) != null);
  }
}
