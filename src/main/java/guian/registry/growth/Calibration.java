package guian.registry.growth;

import guian.registry.growth.BackTest.Case;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How wide bands have to be to hold what came in four cases of five, as the registry's own past
 * shows, and how well that holds for firms it was not taken from.
 */
public final class Calibration {
  /** Fewer tests of a horizon say nothing: its band stays as the series alone gives it. */
  public static final int FEWEST = 30;

  private final List<Case> cases;
  private final Map<Integer, Double> factors;

  /** The widths that some tests ask for. */
  public Calibration(List<Case> cases) {
    this.cases = List.copyOf(cases);
    this.factors = factors(cases);
  }

  private static Map<Integer, Double> factors(List<Case> cases) {
    Map<Integer, Double> factors = new TreeMap<>();
    cases.stream()
        .map(Case::ahead)
        .distinct()
        .forEach(ahead -> factor(cases, ahead).ifPresent(factor -> factors.put(ahead, factor)));
    return factors;
  }

  // The ⌈0.8 (n + 1)⌉-th smallest miss: a new one of their kind is no greater with 80 % at least
  // (split conformal prediction: Lei et al., J. Am. Stat. Assoc. 113 (2018), 1094).
  private static Optional<Double> factor(List<Case> cases, int ahead) {
    double[] misses =
        cases.stream().filter(c -> c.ahead() == ahead).mapToDouble(Case::miss).sorted().toArray();
    int place = (Projection.COVERAGE * (misses.length + 1) + 99) / 100;
    return misses.length < FEWEST || Double.isInfinite(misses[place - 1])
        ? Optional.empty()
        : Optional.of(misses[place - 1]);
  }

  /** How many times the plain band the band is for a projection so many quarters ahead. */
  public double factor(int ahead) {
    return factors.getOrDefault(ahead, 1.0);
  }

  /** How many tests it rests on. */
  public int tests() {
    return cases.size();
  }

  /**
   * The share of tests, per cent, whose truth lay within the band when the widths were taken from
   * the other half of the firms; null when either half has too few.
   */
  public @Nullable BigDecimal coverage() {
    Predicate<Case> half = test -> test.firm() % 2 == 0;
    List<Case> even = cases.stream().filter(half).toList();
    List<Case> odd = cases.stream().filter(half.negate()).toList();
    long[] held = new long[2];
    count(even, factors(odd), held);
    count(odd, factors(even), held);
    return held[1] < FEWEST
        ? null
        : BigDecimal.valueOf(100 * held[0])
            .divide(BigDecimal.valueOf(held[1]), 1, RoundingMode.HALF_UP);
  }

  private static void count(List<Case> tests, Map<Integer, Double> widths, long[] held) {
    for (Case test : tests) {
      Double width = widths.get(test.ahead());
      if (width != null) {
        held[0] += test.miss() <= width ? 1 : 0;
        held[1]++;
      }
    }
  }
}
