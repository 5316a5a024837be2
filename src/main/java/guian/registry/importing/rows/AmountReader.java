package guian.registry.importing.rows;

import guian.registry.importing.asking.Wording;
import guian.registry.importing.recognise.RowUnits;
import guian.registry.importing.value.AmountText;
import guian.registry.importing.value.Footnote;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.model.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the amount of one cell, by its own unit or else its column's. */
final class AmountReader {
  /** What a cell gives. */
  sealed interface Reading {}

  /**
   * An exact amount.
   *
   * @param unitFrom {@code cell} when the cell names the unit itself, else the column's
   */
  record Value(Amount amount, @Nullable String unitFrom) implements Reading {}

  /** The firm does not disclose it. */
  record Undisclosed() implements Reading {}

  /** Nothing, or nothing usable; an issue tells which. */
  record Nothing() implements Reading {}

  private final Issues issues;
  private final RowUnits units;

  /**
   * Reads the amounts of one table.
   *
   * @param units the units that lines among its rows state
   */
  AmountReader(Issues issues, RowUnits units) {
    this.issues = issues;
    this.units = units;
  }

  /**
   * Reads a cell.
   *
   * @param unit what a bare number means; null when the column has no unit
   * @param money whether the amount is money, which may be in any currency
   */
  Reading read(int row, Cell cell, @Nullable Unit unit, @Nullable String unitFrom, boolean money) {
    RowUnits.Stated near = money ? units.at(row) : null;
    if (near == null || near.unit().equals(unit) || "user".equals(unitFrom)) {
      return readIn(row, cell, unit, unitFrom, money);
    }
    // A line that says otherwise than the heading leaves open which is right.
    return "header".equals(unitFrom)
        ? refuse(row, cell, "unit_of_row")
        : readIn(row, cell, near.unit(), near.from(), money);
  }

  private Reading readIn(
      int row, Cell cell, @Nullable Unit unit, @Nullable String unitFrom, boolean money) {
    return switch (cell) {
      case Cell.Number number when number.percent() -> refuse(row, cell, "amount_percent");
      case Cell.Number number when !Looks.agree(number.look(), unit) ->
          refuse(row, cell, "format_scaled", Looks.readings(number, unit));
      case Cell.Number number -> value(row, cell, number.value(), unit, unitFrom);
      case Cell.Text text -> text(row, text, unit, unitFrom, money);
      case Cell.Date date -> refuse(row, cell, "amount_date");
      case Cell.Flag flag -> refuse(row, cell, "amount_unreadable");
      case Cell.Fault fault ->
          refuse(row, cell, fault.raw().equals("=") ? "formula_no_value" : "error_cell");
    };
  }

  private Reading text(
      int row, Cell.Text cell, @Nullable Unit unit, @Nullable String unitFrom, boolean money) {
    String bare = Footnote.without(cell.raw());
    if (!bare.equals(cell.raw())) {
      if (AmountText.read(bare) instanceof AmountText.Exact) {
        issues.warning(row, cell, "footnote_mark", bare);
      }
      return text(row, new Cell.Text(cell.column(), bare), unit, unitFrom, money);
    }
    return switch (AmountText.read(cell.raw())) {
      case AmountText.None none -> new Nothing();
      case AmountText.Undisclosed undisclosed -> new Undisclosed();
      case AmountText.Approximate approximate -> {
        issues.warning(row, cell, "amount_approximate");
        yield new Nothing();
      }
      case AmountText.Unreadable unreadable -> refuse(row, cell, "amount_unreadable");
      case AmountText.Exact exact -> {
        Unit own = exact.unit();
        if (own == null) {
          yield isOfCurrency(exact, unit)
              ? value(row, cell, exact.number(), unit, unitFrom)
              : refuse(row, cell, "currency_differs");
        }
        boolean fits = unit == null || own.code().equals(unit.code());
        yield fits || (money && own.isMoney())
            ? value(row, cell, exact.number(), own, "cell")
            : refuse(row, cell, "unit_misfit");
      }
    };
  }

  // A sign such as ¥ says no scale: the column's counts, if it is of that currency.
  private static boolean isOfCurrency(AmountText.Exact exact, @Nullable Unit unit) {
    return exact.currency() == null || unit == null || unit.code().equals(exact.currency());
  }

  private Reading value(
      int row, Cell cell, BigDecimal number, @Nullable Unit unit, @Nullable String unitFrom) {
    if (unit == null) {
      return refuse(row, cell, "unit_missing");
    }
    BigDecimal exact = unit.times(number);
    return amount(exact, unit.code())
        .map(amount -> kept(row, cell, exact, amount, unitFrom))
        .orElseGet(() -> refuse(row, cell, "amount_too_large"));
  }

  // Hundredths are kept: what is finer is cut, and said; what would become nothing is no value.
  private Reading kept(
      int row, Cell cell, BigDecimal exact, Amount amount, @Nullable String unitFrom) {
    if (exact.compareTo(amount.value()) == 0) {
      return new Value(amount, unitFrom);
    }
    if (amount.hundredths() == 0) {
      return refuse(row, cell, "amount_too_small");
    }
    issues.warning(row, cell, "amount_rounded", Wording.amount(amount));
    return new Value(amount, unitFrom);
  }

  private static Optional<Amount> amount(BigDecimal value, String unit) {
    try {
      return Optional.of(Amount.of(value, unit));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private Reading refuse(int row, Cell cell, String code, String... arguments) {
    issues.error(row, cell, code, arguments);
    return new Nothing();
  }
}
