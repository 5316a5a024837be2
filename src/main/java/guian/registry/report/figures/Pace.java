package guian.registry.report.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How revenue grows, and how that compares with the report before of the same year.
 *
 * @param growthPercent one decimal, as printed; null when there is no base
 * @param changePoints percentage points against the rate then, of the two rates as printed; null in
 *     a first quarter or when there was no rate
 */
public record Pace(
    Outlook outlook, @Nullable BigDecimal growthPercent, @Nullable BigDecimal changePoints) {
  /** More than this share of the last report not reported: no judgement. */
  public static final BigDecimal JUDGED_UP_TO = BigDecimal.TEN;

  /** Comparable firms with less than this share of the revenue: no judgement. */
  public static final BigDecimal JUDGED_FROM = BigDecimal.valueOf(50);

  /** Judges growth by the rules of decision 30; all in per cent, null when not known. */
  public static Pace of(
      @Nullable BigDecimal now,
      @Nullable BigDecimal before,
      @Nullable BigDecimal missingShare,
      @Nullable BigDecimal comparableShare) {
    BigDecimal change = now == null || before == null ? null : now.subtract(before);
    return new Pace(outlook(now, change, missingShare, comparableShare), now, change);
  }

  private static Outlook outlook(
      @Nullable BigDecimal now,
      @Nullable BigDecimal change,
      @Nullable BigDecimal missingShare,
      @Nullable BigDecimal comparableShare) {
    if (now == null) {
      return Outlook.NONE;
    }
    if (comparableShare == null || comparableShare.compareTo(JUDGED_FROM) < 0) {
      return Outlook.NARROW;
    }
    if (missingShare != null && missingShare.compareTo(JUDGED_UP_TO) > 0) {
      return Outlook.WITHHELD;
    }
    return switch (now.signum()) {
      case 0 -> Outlook.LEVEL;
      case -1 -> Outlook.FALLING;
      default -> rising(change);
    };
  }

  private static Outlook rising(@Nullable BigDecimal change) {
    if (change == null) {
      return Outlook.STEADY;
    }
    return change.signum() < 0 ? Outlook.STEADY_SLOWER : Outlook.STEADY_RISING;
  }
}
