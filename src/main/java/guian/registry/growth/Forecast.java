package guian.registry.growth;

import guian.registry.model.Amount;
import guian.registry.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a series leads one to expect by the end of a period: what is known of it, and for the rest
 * the same months of the year before times the growth it usually had.
 *
 * @param ahead how many quarters lie between the newest figure and the end of the period
 * @param known what the newest figure already holds; 0 where the period is of a later year
 * @param before the same months a year before that {@code known} does not hold; positive
 * @param drift the mean of the logarithms of the yearly growth
 * @param spread the half width of the band of the logarithm, by the series alone
 */
record Forecast(Period period, int ahead, Amount known, long before, double drift, double spread) {
  /** The amount at {@code widths} spreads above or below what is expected. */
  Amount at(double widths) {
    BigDecimal rest =
        BigDecimal.valueOf(before)
            .multiply(BigDecimal.valueOf(Math.exp(drift + widths * spread)))
            .setScale(0, RoundingMode.HALF_UP);
    return new Amount(Math.addExact(known.hundredths(), rest.longValueExact()), known.unit());
  }

  /**
   * How many spreads what came lies from what was expected; 0 or more.
   *
   * @param actual more than {@code known}
   */
  double miss(Amount actual) {
    long came = actual.hundredths() - known.hundredths();
    return Math.abs(Math.log((double) came / before) - drift) / spread;
  }
}
