package guian.registry.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * Whether an amount of money is of another order than what its firm had before: about ten times it,
 * or hundreds of times, or so small a part. That is how a mistaken unit shows (元 under 万元).
 *
 * <p>Periods of different lengths are compared as rates by the year, in the amounts' own unit.
 */
public final class Magnitude {
  // Less than a thousand yuan grows and shrinks as it likes.
  private static final BigDecimal SMALL = BigDecimal.valueOf(1_000);
  private static final int MONTHS = 12;

  private Magnitude() {}

  /**
   * What an amount is measured by: the same period of the year before, else the latest of those
   * given; none where that is too small to measure by.
   *
   * @param unit of the amount; those in another are not compared
   * @param earlier the firm's other figures of the indicator in the last two years
   */
  public static Optional<Map.Entry<Period, Amount>> base(
      Period period, String unit, IndicatorKind kind, Map<Period, Amount> earlier) {
    Period same = period.yearBefore();
    Map.Entry<Period, Amount> best = null;
    for (Map.Entry<Period, Amount> one : earlier.entrySet()) {
      boolean comparable = !one.getKey().equals(period) && one.getValue().unit().equals(unit);
      if (comparable && (best == null || isBefore(one.getKey(), best.getKey(), same))) {
        best = one;
      }
    }
    return Optional.ofNullable(best)
        .filter(e -> rate(e.getValue(), e.getKey(), kind).abs().compareTo(SMALL) >= 0);
  }

  // The same period of the year before, else the latest.
  private static boolean isBefore(Period one, Period other, Period same) {
    if (one.equals(same) || other.equals(same)) {
      return !other.equals(same);
    }
    return one.year() != other.year()
        ? one.year() > other.year()
        : one.lastMonth() > other.lastMonth();
  }

  /** How many times a rate an amount is as a rate by the year, both without their signs. */
  public static double times(Amount amount, Period period, IndicatorKind kind, BigDecimal rate) {
    return rate(amount, period, kind).divide(rate, MathContext.DECIMAL32).abs().doubleValue();
  }

  /** Whether so many times is a jump. */
  public static boolean isJump(double times) {
    return isPower(times) || (times > 0 && isPower(1 / times));
  }

  private static boolean isPower(double times) {
    return (times >= 9 && times <= 11) || times >= 500;
  }

  /** An amount as a rate by the year; a level as it is. */
  public static BigDecimal rate(Amount amount, Period period, IndicatorKind kind) {
    int months = kind.addsUp() ? period.lastMonth() - period.firstMonth() + 1 : MONTHS;
    return amount
        .value()
        .multiply(BigDecimal.valueOf(MONTHS))
        .divide(BigDecimal.valueOf(months), 2, RoundingMode.HALF_UP);
  }
}
