package guian.registry.growth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rates in per cent, computed exactly and rounded once: one decimal, halves away from zero. */
public final class Rates {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext FINE = new MathContext(60);

  /** Digits that are certain after the iteration: a root that is exact becomes so again. */
  private static final int CERTAIN = 40;

  private Rates() {}

  /** How much more {@code now} is than {@code base}, which is positive. */
  public static BigDecimal growth(long now, long base) {
    return share(BigDecimal.valueOf(now).subtract(BigDecimal.valueOf(base)), base);
  }

  /** How much of {@code whole}, which is not 0, {@code part} is. */
  public static BigDecimal share(long part, long whole) {
    return share(BigDecimal.valueOf(part), whole);
  }

  private static BigDecimal share(BigDecimal part, long whole) {
    return part.multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  /**
   * The growth a year that leads from {@code base} to {@code target} in {@code years}.
   *
   * @param base positive
   * @param target not negative
   * @param years 1 or more
   */
  public static BigDecimal perYear(long base, long target, int years) {
    BigDecimal ratio = BigDecimal.valueOf(target).divide(BigDecimal.valueOf(base), FINE);
    return root(ratio, years)
        .subtract(BigDecimal.ONE)
        .multiply(HUNDRED)
        .setScale(1, RoundingMode.HALF_UP);
  }

  // Newton's iteration from a double's 15 digits: two steps give 60.
  private static BigDecimal root(BigDecimal value, int degree) {
    if (value.signum() == 0 || degree == 1) {
      return value;
    }
    BigDecimal root = new BigDecimal(Math.pow(value.doubleValue(), 1.0 / degree), FINE);
    for (int i = 0; i < 4; i++) {
      BigDecimal other = value.divide(root.pow(degree - 1, FINE), FINE);
      root =
          root.multiply(BigDecimal.valueOf(degree - 1L))
              .add(other)
              .divide(BigDecimal.valueOf(degree), FINE);
    }
    return root.round(new MathContext(CERTAIN));
  }
}
