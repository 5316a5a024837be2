package guian.registry.report.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Growth as officials print it: per cent, one decimal. */
public final class Growth {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Growth() {}

  /**
   * {@code value} ÷ {@code base} − 1 in per cent; null when the base is missing or not positive.
   */
  static @Nullable BigDecimal percent(BigDecimal value, @Nullable BigDecimal base) {
    return base == null || base.signum() <= 0 ? null : ratio(value.subtract(base), base);
  }

  /** A part of a whole in per cent; null when the whole is not positive. */
  public static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
    return whole.signum() <= 0 ? null : ratio(part, whole);
  }

  private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
  }
}
