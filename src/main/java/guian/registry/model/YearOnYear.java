package guian.registry.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** An amount against that of the same period a year before, and which of two bases that is. */
public record YearOnYear(Amount now, Amount base, Basis basis) {
  /** Whose figure the base is. */
  public enum Basis implements Coded {
    /** Last year's figure as this year's report restates it (同口径). */
    RESTATED,
    /** Last year's figure as published then. */
    PUBLISHED
  }

  /** Now ÷ base − 1 in per cent, one decimal, halves away from zero; empty on a base ≤ 0. */
  public Optional<BigDecimal> percent() {
    if (base.hundredths() <= 0) {
      return Optional.empty();
    }
    BigDecimal difference = now.value().subtract(base.value());
    return Optional.of(difference.movePointRight(2).divide(base.value(), 1, RoundingMode.HALF_UP));
  }
}
