package guian.registry.store.conflicts;

import guian.registry.model.Amount;
import guian.registry.model.FirmName;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two sources that state one figure differently, and between which nobody has chosen.
 *
 * @param id of the figure that stands beside the one in use
 */
public record Conflict(
    long id,
    long firmId,
    FirmName firm,
    String indicator,
    IndicatorKind kind,
    Period period,
    Nature nature,
    Side inUse,
    Side other) {
  /**
   * What one source states.
   *
   * @param amount null when it is not disclosed
   * @param source the file's name, or who typed it
   */
  public record Side(
      @Nullable Amount amount,
      long sourceId,
      String source,
      @Nullable String sheet,
      @Nullable String cell,
      @Nullable String raw) {}

  /**
   * By how many per cent the other is above the one in use, one decimal; empty when they have no
   * common measure, or the one in use is 0.
   */
  public Optional<BigDecimal> percent() {
    Amount now = inUse.amount();
    Amount then = other.amount();
    if (now == null || then == null || !now.unit().equals(then.unit()) || now.hundredths() == 0) {
      return Optional.empty();
    }
    BigDecimal base = now.value().abs();
    return Optional.of(
        then.value()
            .subtract(now.value())
            .movePointRight(2)
            .divide(base, MathContext.DECIMAL128)
            .setScale(1, RoundingMode.HALF_UP));
  }
}
