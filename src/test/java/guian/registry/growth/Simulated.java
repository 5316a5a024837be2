package guian.registry.growth;

import guian.registry.growth.BackTest.Case;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Firms whose quarters follow a known process, always the same ones. */
final class Simulated {
  private static final double[] SEASON = {0.8, 1.0, 0.95, 1.25};
  private static final int YEARS = 5;

  /** How the logarithm of a quarter goes on, apart from its season. */
  enum Process {
    /** A straight trend with independent errors. */
    TREND,
    /** A random walk with drift. */
    WALK,
    /** A random walk whose steps have heavy tails (Student's t with 3 degrees of freedom). */
    HEAVY,
    /** Growth that differs from firm to firm and reverts to the level it left. */
    REVERTING
  }

  private final Process process;
  private final Random random;

  Simulated(Process process, long seed) {
    this.process = process;
    this.random = new Random(seed);
  }

  /** The tests of firms with these ids. */
  List<Case> cases(long first, long last) {
    return LongStream.rangeClosed(first, last)
        .boxed()
        .flatMap(id -> BackTest.of(id, firm()).stream())
        .toList();
  }

  private Series firm() {
    double drift = 0.01 + 0.03 * random.nextDouble();
    double noise = 0.03 + 0.12 * random.nextDouble();
    double level = 5 + random.nextGaussian();
    double away = 0;
    double start = level;
    Observed observed = new Observed();
    BigDecimal sum = BigDecimal.ZERO;
    for (int quarter = 0; quarter < 4 * YEARS; quarter++) {
      double step = noise * random.nextGaussian();
      level += drift;
      switch (process) {
        case TREND -> away = step;
        case WALK -> away += step;
        case HEAVY -> away += noise * heavy();
        case REVERTING -> away = 0.5 * away + step;
      }
      double value = Math.exp(level + away) * SEASON[quarter % 4];
      BigDecimal single = BigDecimal.valueOf(100 * value).setScale(2, RoundingMode.HALF_UP);
      sum = quarter % 4 == 0 ? single : sum.add(single);
      observed.actual(code(2010 + quarter / 4, quarter % 4 + 1), sum.toPlainString());
    }
    assert level > start;
    return new Series(IndicatorKind.FLOW, Nature.ACTUAL, observed.list());
  }

  private static String code(int year, int quarter) {
    return quarter == 4 ? Integer.toString(year) : year + "Q" + quarter + "C";
  }

  // A normal over the root of a mean of three squares.
  private double heavy() {
    List<Double> squares = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      squares.add(Math.pow(random.nextGaussian(), 2));
    }
    double mean = squares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    return random.nextGaussian() / Math.sqrt(mean) / Math.sqrt(3);
  }
}
