package guian.registry.growth;

import guian.registry.model.Period;
import java.time.YearMonth;

/**
 * Up to when figures have to be there.
 *
 * @param last the last month that has to be reported by now
 */
public record Deadline(YearMonth last) {
  /** Whether a period has to be reported by now. */
  public boolean isPast(Period period) {
    return !YearMonth.of(period.year(), period.lastMonth()).isAfter(last);
  }
}
