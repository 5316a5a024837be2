package guian.registry.importing.rows;

import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.RowKind;
import guian.registry.importing.value.DateText;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which of day and month stands first in a column of dates such as 25/12/2014: the sure ones tell.
 */
final class DayOrders {
  private final Recognised table;
  private final Map<Integer, DateText.Order> known = new HashMap<>();
  private final Map<Integer, Boolean> zeros = new HashMap<>();

  DayOrders(Recognised table) {
    this.table = table;
  }

  /** The order in a column; unknown where no date shows it, or two show it differently. */
  DateText.Order of(int column) {
    return known.computeIfAbsent(column, this::find);
  }

  /**
   * Whether a text such as 2018.1 may be October: where cells have no types, as in files of text,
   * and its column does not show that zeros are kept.
   */
  boolean mayLackZero(Cell cell) {
    return table.sheet().name().isEmpty()
        && DateText.mayLackZero(cell.raw())
        && !zeros.computeIfAbsent(cell.column(), this::keepsZeros);
  }

  private boolean keepsZeros(int column) {
    return table.sheet().rows().stream().anyMatch(row -> DateText.keepsZero(row.text(column)));
  }

  private DateText.Order find(int column) {
    Set<DateText.Order> found = EnumSet.noneOf(DateText.Order.class);
    for (Row row : table.sheet().rows()) {
      boolean data = row.number() >= table.firstRow() && table.kind(row.number()) == RowKind.DATA;
      if (data && row.cell(column) instanceof Cell.Text text) {
        found.add(DateText.order(text.raw()));
      }
    }
    found.remove(DateText.Order.UNKNOWN);
    return found.size() == 1 ? found.iterator().next() : DateText.Order.UNKNOWN;
  }
}
