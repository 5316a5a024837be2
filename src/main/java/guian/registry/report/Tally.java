package guian.registry.report;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds up one indicator over firms, and beside it the firms that last year can be compared for. */
final class Tally {
  private final Set<Long> sources = new TreeSet<>();
  private long sum;
  private int firms;
  private long comparableSum;
  private long baseSum;
  private int comparable;
  private int restated;

  void add(Reading now, Base base) {
    if (!now.isReported()) {
      return;
    }
    firms++;
    sum = Math.addExact(sum, now.hundredths());
    sources.addAll(now.sources());
    if (base.reading().isReported()) {
      comparable++;
      comparableSum = Math.addExact(comparableSum, now.hundredths());
      baseSum = Math.addExact(baseSum, base.reading().hundredths());
      sources.addAll(base.reading().sources());
      restated += base.restated() ? 1 : 0;
    }
  }

  int firms() {
    return firms;
  }

  @Nullable BigDecimal value() {
    return firms == 0 ? null : decimal(sum);
  }

  BigDecimal sum() {
    return decimal(sum);
  }

  Set<Long> sources() {
    return sources;
  }

  @Nullable Comparison comparison() {
    return comparable == 0
        ? null
        : new Comparison(comparable, decimal(comparableSum), decimal(baseSum), basis());
  }

  private Basis basis() {
    if (restated == comparable) {
      return Basis.RESTATED;
    }
    return restated == 0 ? Basis.PUBLISHED : Basis.MIXED;
  }

  static BigDecimal decimal(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }

  /** Last year's reading of a firm, and whether it is as restated this year. */
  record Base(Reading reading, boolean restated) {}
}
