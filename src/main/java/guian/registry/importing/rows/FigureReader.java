package guian.registry.importing.rows;

import guian.registry.importing.recognise.Column;
import guian.registry.importing.workbook.Cell;
import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one figure of a firm from its cell. */
final class FigureReader {
  private final Issues issues;
  private final AmountReader amounts;

  FigureReader(Issues issues, AmountReader amounts) {
    this.issues = issues;
    this.amounts = amounts;
  }

  /** The figure in a cell; empty when it says none, or none that can be used. */
  Optional<RowFigure> read(int row, Cell cell, Column column, Indicator indicator) {
    boolean money = indicator.isMoney();
    return switch (amounts.read(row, cell, column.unit(), column.unitFrom(), money)) {
      case AmountReader.Nothing nothing -> Optional.empty();
      case AmountReader.Undisclosed undisclosed ->
          Optional.of(figure(row, cell, column, null, indicator.unit(), column.unitFrom()));
      case AmountReader.Value value -> {
        if (!money && !isCount(row, cell, value.amount(), indicator.kind())) {
          yield Optional.empty();
        }
        yield Optional.of(
            figure(row, cell, column, value.amount(), value.amount().unit(), value.unitFrom()));
      }
    };
  }

  // Only an average may be of half a person.
  private boolean isCount(int row, Cell cell, Amount amount, IndicatorKind kind) {
    if (amount.hundredths() < 0) {
      issues.error(row, cell, "count_negative");
      return false;
    }
    boolean whole = amount.hundredths() % 100 == 0;
    if (amount.unit().equals(Amount.PERSON) && !whole && kind != IndicatorKind.AVERAGE) {
      issues.warning(row, cell, "count_fraction");
    }
    return true;
  }

  private static RowFigure figure(
      int row,
      Cell cell,
      Column column,
      @Nullable Amount amount,
      String unit,
      @Nullable String unitFrom) {
    return new RowFigure(
        column.subject().id(),
        java.util.Objects.requireNonNull(column.period()),
        column.nature(),
        amount,
        unit,
        unitFrom,
        row,
        cell.column(),
        cell.raw());
  }
}
