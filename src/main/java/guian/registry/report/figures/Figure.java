package guian.registry.report.figures;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One key figure of the report.
 *
 * @param value yuan, firms, persons or posts; null when nobody reported it
 * @param firms how many firms stand behind the value
 * @param sources the ids of the sources it was read from
 * @param comparison null when no firm has a figure of last year
 * @param target what the zone is to reach in the whole year; null when nothing is set
 */
public record Figure(
    Topic topic,
    @Nullable BigDecimal value,
    int firms,
    Set<Long> sources,
    @Nullable Comparison comparison,
    @Nullable BigDecimal target) {
  /** A figure without a target of the year. */
  public Figure(
      Topic topic,
      @Nullable BigDecimal value,
      int firms,
      Set<Long> sources,
      @Nullable Comparison comparison) {
    this(topic, value, firms, sources, comparison, null);
  }

  /** Such as {@code revenue.total.ytd}. */
  public String id() {
    return topic.id();
  }

  /** Year-on-year growth in per cent, one decimal; null where there is none to state. */
  public @Nullable BigDecimal growthPercent() {
    return comparison == null ? null : comparison.growthPercent();
  }

  /** The value as a part of the target in per cent, one decimal; null where either is missing. */
  public @Nullable BigDecimal donePercent() {
    return value == null || target == null ? null : Growth.share(value, target);
  }

  /**
   * Percentage points by which the part done is ahead of the part of the year that has passed
   * (时序进度: 25, 50, 75, 100), both as printed; null where nothing is done over time.
   */
  public @Nullable BigDecimal aheadPoints(ReportQuarter at) {
    BigDecimal done = donePercent();
    return done == null || topic.isStock() ? null : done.subtract(at.passedPercent());
  }
}
