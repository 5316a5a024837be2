package guian.registry.report;

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
 */
public record Figure(
    Topic topic,
    @Nullable BigDecimal value,
    int firms,
    Set<Long> sources,
    @Nullable Comparison comparison) {
  /** Such as {@code revenue.total.ytd}. */
  public String id() {
    return topic.id();
  }

  /** Year-on-year growth in per cent, one decimal; null where there is none to state. */
  public @Nullable BigDecimal growthPercent() {
    return comparison == null ? null : comparison.growthPercent();
  }
}
