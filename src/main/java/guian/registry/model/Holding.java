package guian.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stake as the rules of ownership see it. It begins with the first day that its beginning may
 * mean and is over on the first day that its end may mean: 2016-05 is the first of May.
 *
 * @param id null while it is not recorded
 * @param share millionths; null when not told, and of a head office
 * @param from null: as long as anybody knows
 * @param until null: it lasts
 */
public record Holding(
    @Nullable Long id,
    long owner,
    long firm,
    StakeKind kind,
    @Nullable Long share,
    @Nullable PartialDate from,
    @Nullable PartialDate until) {
  /** All of a firm. */
  public static final long WHOLE = 1_000_000;

  /** Its first day. */
  public LocalDate start() {
    return from == null ? LocalDate.MIN : from.firstDay();
  }

  /** The first day on which it is over. */
  public LocalDate end() {
    return until == null ? LocalDate.MAX : until.firstDay();
  }

  /** Whether it is in force on a day. */
  public boolean isHeldOn(LocalDate day) {
    return !start().isAfter(day) && end().isAfter(day);
  }
}
