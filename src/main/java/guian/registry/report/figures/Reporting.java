package guian.registry.report.figures;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reported revenue for the months and who did not.
 *
 * @param foreign firms that reported it in another currency
 * @param missing firms in operation that reported nothing
 * @param missingSharePercent what the missing firms had of the revenue of the report before, per
 *     cent; null when there was none
 * @param lapsed the missing firms that did report then, the greatest first
 */
public record Reporting(
    int reported,
    int notDisclosed,
    int foreign,
    int missing,
    @Nullable BigDecimal missingSharePercent,
    List<Lapsed> lapsed) {
  /** Whether those who have not reported weigh too much for a judgement on all. */
  public boolean isTooLittle() {
    return missingSharePercent != null && missingSharePercent.compareTo(Pace.JUDGED_UP_TO) > 0;
  }

  /** A firm that reported for the report before, and not for this one. */
  public record Lapsed(FirmRow firm, BigDecimal previousRevenue) {}
}
