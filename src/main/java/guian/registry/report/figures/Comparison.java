package guian.registry.report.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * This year against the same months of last year, over the firms that have both figures.
 *
 * @param firms how many those firms are
 * @param value what they report this year
 * @param base what they had last year
 */
public record Comparison(int firms, BigDecimal value, BigDecimal base, Basis basis) {
  /** Per cent, one decimal; null when the base is not positive. */
  public @Nullable BigDecimal growthPercent() {
    return Growth.percent(value, base);
  }
}
