package guian.registry.growth;

import guian.registry.model.Amount;
import guian.registry.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.descriptive.StreamingStatistics;
import org.jspecify.annotations.Nullable;

/**
 * The usual growth of a series: the logarithms of each quarter alone over the same quarter a year
 * before, the newest eight in a row. Their mean is the drift; the band of the next one is that of a
 * normal sample of unknown variance (Student's t, {@code s·√(1 + 1/n)}).
 */
final class Trend {
  /** Fewer yearly changes tell nothing of how much they vary. */
  static final int FEWEST = 4;

  private static final int MOST = 8;

  /** A two-sided band of 80 per cent ends at the 90th percentile. */
  private static final double UPPER = 0.9;

  private static final int QUARTERS = 4;

  private final Series series;
  private final int newest;
  private final StreamingStatistics changes = new StreamingStatistics();
  private boolean notPositive;

  /**
   * The trend of what was known at the end of a quarter.
   *
   * @param newest the quarter, counted from the year 0: {@code 4 · year + quarter − 1}
   */
  Trend(Series series, int newest) {
    this.series = series;
    this.newest = newest;
    for (int quarter = newest; changes.getN() < MOST; quarter--) {
      Double change = change(quarter);
      if (change == null) {
        break;
      }
      changes.addValue(change);
    }
  }

  /** The number of the newest quarter to whose end something is known; empty when none is. */
  static Optional<Integer> newest(Series series) {
    return series.reported().reversed().stream()
        .filter(value -> value.amount() != null && value.period().lastMonth() % 3 == 0)
        .map(value -> number(value.period()))
        .filter(number -> through(series, number) != null)
        .findFirst();
  }

  static int number(Period period) {
    return QUARTERS * period.year() + period.lastMonth() / 3 - 1;
  }

  private @Nullable Double change(int quarter) {
    Amount now = single(quarter);
    Amount before = single(quarter - QUARTERS);
    if (now == null || before == null || !now.unit().equals(before.unit())) {
      return null;
    }
    if (now.hundredths() <= 0 || before.hundredths() <= 0) {
      notPositive = true;
      return null;
    }
    return Math.log((double) now.hundredths() / before.hundredths());
  }

  // A level is the same whatever the quarter added.
  private @Nullable Amount single(int quarter) {
    if (!series.addsUp()) {
      return through(series, quarter);
    }
    return series
        .single(Math.floorDiv(quarter, QUARTERS), Math.floorMod(quarter, QUARTERS) + 1)
        .map(Value::amount)
        .orElse(null);
  }

  private static @Nullable Amount through(Series series, int quarter) {
    return series
        .through(Math.floorDiv(quarter, QUARTERS), Math.floorMod(quarter, QUARTERS) + 1)
        .map(Value::amount)
        .orElse(null);
  }

  /** Why nothing can be projected; empty when it can. */
  Optional<Projection.Why> refusal() {
    if (changes.getN() >= FEWEST && changes.getStandardDeviation() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        notPositive ? Projection.Why.VALUE_NOT_POSITIVE : Projection.Why.TOO_FEW_POINTS);
  }

  /** The periods up to the end of the year that the newest figure does not close. */
  List<Period> targets() {
    int first = newest + 1;
    int year = Math.floorDiv(first, QUARTERS);
    List<Period> targets = new ArrayList<>();
    for (int quarter = Math.floorMod(first, QUARTERS) + 1; quarter <= QUARTERS; quarter++) {
      targets.add(series.same(Period.throughQuarter(year, quarter)));
    }
    return targets;
  }

  /** What is expected by the end of a period; empty when the year before has no base for it. */
  Optional<Forecast> forecast(Period target) {
    int ahead = number(target) - newest;
    boolean sums = series.addsUp();
    Amount known = sums && sameYear(target) ? through(series, newest) : zero(target);
    Amount whole = through(series, number(target) - QUARTERS);
    Amount passed = sums && sameYear(target) ? through(series, newest - QUARTERS) : zero(target);
    if (known == null || whole == null || passed == null || !alike(known, whole, passed)) {
      return Optional.empty();
    }
    long before = whole.hundredths() - passed.hundredths();
    return before <= 0
        ? Optional.empty()
        : Optional.of(
            new Forecast(target, ahead, known, before, changes.getMean(), spread(changes)));
  }

  private boolean sameYear(Period target) {
    return Math.floorDiv(newest, QUARTERS) == target.year();
  }

  private @Nullable Amount zero(Period target) {
    Amount before = through(series, number(target) - QUARTERS);
    return before == null ? null : new Amount(0, before.unit());
  }

  private static boolean alike(Amount known, Amount whole, Amount passed) {
    return known.unit().equals(whole.unit()) && known.unit().equals(passed.unit());
  }

  private static double spread(StreamingStatistics changes) {
    double count = changes.getN();
    double quantile = new TDistribution(count - 1).inverseCumulativeProbability(UPPER);
    return quantile * changes.getStandardDeviation() * Math.sqrt(1 + 1 / count);
  }
}
