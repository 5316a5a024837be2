package guian.registry.report.figures;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds up one indicator over firms, and beside it the firms that last year can be compared for. */
public final class Tally {
  private final Set<Long> sources = new TreeSet<>();
  private long sum;
  private int firms;
  private long comparableSum;
  private long baseSum;
  private int comparable;
  private int restated;

  /** Adds a firm; one that did not report changes nothing. */
  public void add(Reading now, Base base) {
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

  /** How many firms reported. */
  public int firms() {
    return firms;
  }

  /** The sum in the unit; null when nobody reported. */
  public @Nullable BigDecimal value() {
    return firms == 0 ? null : decimal(sum);
  }

  /** The sum in the unit; 0 when nobody reported. */
  public BigDecimal sum() {
    return decimal(sum);
  }

  /** The files that the sums stand on. */
  public Set<Long> sources() {
    return sources;
  }

  /** The firms that have both figures; null when there is none. */
  public @Nullable Comparison comparison() {
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

  /** An amount in its unit: yuan of fen. */
  public static BigDecimal decimal(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }

  /** Last year's reading of a firm, and whether it is as restated this year. */
  public record Base(Reading reading, boolean restated) {}
}
