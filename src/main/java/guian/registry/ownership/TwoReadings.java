package guian.registry.ownership;

import guian.registry.model.FirmName;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * One indicator of one period read in two ways: by the firms of the zone, each once, and by who
 * owns them in the end.
 *
 * @param day the last day of the period; the stakes in force on it count
 * @param total the sum over the firms of the zone, hundredths
 * @param firms how many firms that is
 * @param undisclosed how many firms reported without disclosing
 */
public record TwoReadings(
    Indicator indicator,
    Period period,
    LocalDate day,
    long total,
    long firms,
    long undisclosed,
    Owners owners) {
  /** By owner, or why that cannot be told. */
  public sealed interface Owners {
    /**
     * The owners, the greatest first; with {@code unstated} they come to the total.
     *
     * @param zone what firms of the zone have in the end
     * @param outside what firms outside have
     * @param unstated what no stake tells
     */
    record Told(List<Owner> owners, long zone, long outside, long unstated) implements Owners {}

    /** The stakes of these firms are at odds with each other. */
    record Untold(Why why, List<FirmName> firms) implements Owners {}
  }

  /** Why nothing can be told by owner. */
  public enum Why implements guian.registry.model.Coded {
    CIRCLE,
    OVERSTATED
  }

  /**
   * A firm without an owner on record.
   *
   * @param firms how many firms of the zone with a figure it has a part in, itself among them
   * @param amount hundredths
   */
  public record Owner(long id, FirmName name, boolean resident, long firms, long amount) {}
}
