package guian.registry.model;

import java.time.Clock;
import java.time.ZoneId;

/**
 * The time that counts: days and times of day are those of China, wherever the machine stands, so
 * that a report, its editions and the history tell the same day of the same act.
 */
public final class OfficialTime {
  /** China's, without summer time. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private OfficialTime() {}

  /** The clock of the machine, read in {@link #ZONE}. */
  public static Clock clock() {
    return Clock.system(ZONE);
  }
}
