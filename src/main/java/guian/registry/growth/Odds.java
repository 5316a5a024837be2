package guian.registry.growth;

import guian.registry.model.Amount;
import guian.registry.store.figures.Stretch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.jspecify.annotations.Nullable;

/**
 * What similar firms of the zone did over the same horizon.
 *
 * @param years the horizon
 * @param firms how many similar firms have a figure at both ends
 * @param reached how many of them reached the claim's multiple
 * @param lost how many more had the first figure and not the last one
 * @param fan the target's amount as the 10th, 50th and 90th percentile of them have it; null when
 *     they are fewer than {@link #FEWEST}
 */
public record Odds(int years, int firms, int reached, int lost, @Nullable Fan fan) {
  /** Fewer firms show no distribution. */
  public static final int FEWEST = 8;

  /** The base times the multiples that a tenth, half and nine tenths of firms stay below. */
  public record Fan(Amount low, Amount mid, Amount high) {}

  /**
   * The odds of a claim.
   *
   * @param base positive
   * @param similar one stretch a firm
   */
  static Odds of(Amount base, Amount target, int years, List<Stretch> similar) {
    List<Stretch> whole = similar.stream().filter(stretch -> stretch.last() != null).toList();
    int reached = (int) whole.stream().filter(stretch -> reaches(stretch, base, target)).count();
    return new Odds(
        years,
        whole.size(),
        reached,
        similar.size() - whole.size(),
        whole.size() < FEWEST ? null : fan(base, whole));
  }

  // last ÷ first ≥ target ÷ base, without dividing.
  private static boolean reaches(Stretch stretch, Amount base, Amount target) {
    return product(last(stretch), base.hundredths())
            .compareTo(product(stretch.first(), target.hundredths()))
        >= 0;
  }

  private static BigDecimal product(long left, long right) {
    return BigDecimal.valueOf(left).multiply(BigDecimal.valueOf(right));
  }

  private static long last(Stretch stretch) {
    Long last = stretch.last();
    return last == null ? 0 : last;
  }

  private static Fan fan(Amount base, List<Stretch> whole) {
    double[] multiples = whole.stream().mapToDouble(s -> (double) last(s) / s.first()).toArray();
    Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
    percentile.setData(multiples);
    return new Fan(
        times(base, percentile.evaluate(10)),
        times(base, percentile.evaluate(50)),
        times(base, percentile.evaluate(90)));
  }

  private static Amount times(Amount base, double multiple) {
    long hundredths =
        BigDecimal.valueOf(base.hundredths())
            .multiply(BigDecimal.valueOf(multiple))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    return new Amount(hundredths, base.unit());
  }
}
