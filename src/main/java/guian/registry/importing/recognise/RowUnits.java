package guian.registry.importing.recognise;

import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.Row;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The units of money that lines among the rows state for the rows below each (一、工业企业（单位：千元）). */
public final class RowUnits {
  /** A table whose rows have one unit. */
  static final RowUnits NONE = new RowUnits(List.of());

  /**
   * A unit and the line that states it.
   *
   * @param from where it stands: {@code cell A3}
   */
  public record Stated(Unit unit, String from) {}

  private final NavigableMap<Integer, Stated> lines = new TreeMap<>();

  /** Reads the lines of a table that are about no firm. */
  RowUnits(List<Row> lines) {
    for (Row row : lines) {
      new SurroundingsReader()
          .read(List.of(row), List.of(), "", "")
          .money()
          .ifPresent(money -> this.lines.put(row.number(), stated(row, money.unit())));
    }
  }

  private static Stated stated(Row row, Unit unit) {
    return new Stated(unit, "cell " + CellName.of(row.number(), row.cells().getFirst().column()));
  }

  /** The unit that the nearest line above a row states; null when none does. */
  public @Nullable Stated at(int row) {
    var line = lines.floorEntry(row);
    return line == null ? null : line.getValue();
  }

  /** Whether the lines state the unit of each of these rows. */
  boolean cover(List<Row> rows) {
    return !lines.isEmpty() && rows.stream().allMatch(row -> at(row.number()) != null);
  }
}
