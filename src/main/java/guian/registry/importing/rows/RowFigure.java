package guian.registry.importing.rows;

import guian.registry.importing.workbook.CellName;
import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a firm as a file states it.
 *
 * @param amount null when the firm does not disclose it
 * @param unit the unit the amount is in; that of the indicator when it is not disclosed
 * @param row the row in which it stands, from 1
 * @param column the column, 1 for A
 * @param unitFrom where the unit was read; null for what is counted by nature
 */
public record RowFigure(
    String indicator,
    Period period,
    Nature nature,
    @Nullable Amount amount,
    String unit,
    @Nullable String unitFrom,
    int row,
    int column,
    String raw) {
  /** What the figure is of: two figures of one firm with one key are about the same. */
  public List<Object> key() {
    return List.of(indicator, period, nature);
  }

  /** Whether another figure is of the same. */
  public boolean isOf(RowFigure other) {
    return nature == other.nature
        && indicator.equals(other.indicator)
        && period.equals(other.period);
  }

  /** The cell in which it stands, for example F6. */
  public String cell() {
    return CellName.of(row, column);
  }

  /** Whether another figure says the same. */
  public boolean agrees(RowFigure other) {
    return java.util.Objects.equals(amount, other.amount) && unit.equals(other.unit);
  }
}
