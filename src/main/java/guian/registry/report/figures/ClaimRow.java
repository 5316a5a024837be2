package guian.registry.report.figures;

import guian.registry.model.Claim;
import guian.registry.model.Coded;
import guian.registry.model.Indicator;
import guian.registry.store.report.ReportRows;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A claim and how it stands at the end of the report's months.
 *
 * @param actual what was reported: over the target's months once they are over, before that so far
 * @param donePercent {@code actual} ÷ target, one decimal
 * @param calendarPercent the share of the target's months that is over (时序进度)
 */
public record ClaimRow(
    ReportRows.Firm firm,
    Claim claim,
    Indicator indicator,
    Outcome outcome,
    @Nullable BigDecimal actual,
    @Nullable BigDecimal donePercent,
    @Nullable BigDecimal calendarPercent) {
  /** What its target and what is done are counted in. */
  public Measure measure() {
    return Topic.of(indicator).measure();
  }

  /** How the claim stands. */
  public enum Outcome implements Coded {
    OPEN,
    MET,
    MISSED,
    UNJUDGED
  }
}
