package guian.registry.importing.rows;

import guian.registry.importing.value.Plain;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares what a number format shows with the unit that a column is read in. */
final class Looks {
  private Looks() {}

  /** Whether the number means the same as it stands and as it is shown. */
  static boolean agree(Cell.@Nullable Look look, @Nullable Unit unit) {
    if (look == null || unit == null) {
      return true;
    }
    String word = Plain.word(look.suffix());
    Optional<String> currency = Unit.currencyAlone(word);
    if (currency.isPresent()) {
      return look.exponent() == 0 && currency.get().equals(unit.code());
    }
    BigDecimal factor = unit.factor().scaleByPowerOfTen(look.exponent());
    return Unit.parse(word)
        .map(shown -> shown.code().equals(unit.code()) && shown.factor().compareTo(factor) == 0)
        .orElse(look.exponent() == 0);
  }

  /** What is shown, the amount by the number stored, and the amount by the number shown. */
  static String[] readings(Cell.Number number, @Nullable Unit unit) {
    Cell.Look look = Objects.requireNonNull(number.look());
    BigDecimal shown = number.value().movePointLeft(look.exponent());
    String label = unit == null ? "" : unit.label();
    String seen = plain(shown) + look.suffix();
    return new String[] {
      look.format(),
      seen,
      plain(number.value()) + label,
      look.suffix().isEmpty() ? seen + label : seen
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
