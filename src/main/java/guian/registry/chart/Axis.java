package guian.registry.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A value axis from a round number at or below 0 to one above the greatest value; or, divided by
 * powers of ten, from one below the least positive value.
 */
final class Axis {
  private static final List<BigDecimal> STEPS =
      Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();

  private final BigDecimal low;
  private final BigDecimal high;
  private final BigDecimal step;
  private final boolean log;

  private Axis(BigDecimal low, BigDecimal high, BigDecimal step) {
    this(low, high, step, false);
  }

  private Axis(BigDecimal low, BigDecimal high, BigDecimal step, boolean log) {
    this.low = low;
    this.high = high;
    this.step = step;
    this.log = log;
  }

  /** The axis by powers of ten for these values, of which one is positive at least. */
  static Axis log(List<BigDecimal> values) {
    List<BigDecimal> positive = values.stream().filter(v -> v.signum() > 0).toList();
    BigDecimal least = positive.stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal most = positive.stream().reduce(BigDecimal::max).orElseThrow();
    BigDecimal low = power(least);
    BigDecimal high = power(most).multiply(BigDecimal.TEN);
    return new Axis(low, high, low, true);
  }

  /** The greatest power of ten at or below a positive value. */
  private static BigDecimal power(BigDecimal value) {
    return BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - 1);
  }

  /** Whether it is divided by powers of ten. */
  boolean isLog() {
    return log;
  }

  /** The axis for these values with at most {@code lines} steps. */
  static Axis of(List<BigDecimal> values, int lines) {
    BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal span = most.subtract(least);
    BigDecimal step = span.signum() == 0 ? BigDecimal.ONE : step(span, lines);
    BigDecimal low = floor(least, step);
    BigDecimal high = floor(most, step).add(step);
    boolean reached = floor(most, step).compareTo(most) == 0 && most.signum() <= 0;
    return new Axis(low, reached && low.signum() < 0 ? most : high, step);
  }

  /** The axis that ends at the least and the greatest value: for charts without grid lines. */
  static Axis tight(List<BigDecimal> values) {
    BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal span = most.subtract(least);
    BigDecimal step = span.signum() == 0 ? BigDecimal.ONE : span;
    return new Axis(least, least.add(step), step);
  }

  // One step above the greatest value leaves room for its label.
  private static BigDecimal step(BigDecimal span, int lines) {
    BigDecimal least = span.divide(BigDecimal.valueOf(lines - 1L), 12, RoundingMode.UP);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
    return STEPS.stream()
        .map(power::multiply)
        .filter(step -> step.compareTo(least) >= 0)
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal floor(BigDecimal value, BigDecimal step) {
    return value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
  }

  /** The values of the grid lines, from below. */
  List<BigDecimal> lines() {
    List<BigDecimal> all = new ArrayList<>();
    for (BigDecimal at = low; at.compareTo(high) <= 0; at = next(at)) {
      all.add(at);
    }
    return all;
  }

  private BigDecimal next(BigDecimal at) {
    return log ? at.multiply(BigDecimal.TEN) : at.add(step);
  }

  /** A grid value as written beside it, all with the same decimals. */
  String text(BigDecimal line) {
    int decimals = Math.max(0, (log ? line : step).stripTrailingZeros().scale());
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return (line.signum() < 0 ? "−" : "") + format.format(line.abs());
  }

  /** Where a value lies between low (0) and high (1); on powers of ten what is lower lies at 0. */
  double share(BigDecimal value) {
    if (log) {
      return value.compareTo(low) <= 0
          ? 0
          : Math.log10(value.doubleValue() / low.doubleValue())
              / Math.log10(high.doubleValue() / low.doubleValue());
    }
    return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
  }
}
