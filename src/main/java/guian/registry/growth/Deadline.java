package guian.registry.growth;

import guian.registry.model.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;

/**
 * Up to when figures have to be there: a period that has not ended, or that nobody in the registry
 * has reported yet, is not due.
 *
 * @param last the last month that has to be reported by now
 */
public record Deadline(YearMonth last) {
  /** The deadline of an indicator for which any firm reported {@code periods}. */
  public static Deadline of(Collection<Period> periods, YearMonth today) {
    YearMonth ended = today.minusMonths(1);
    YearMonth newest =
        periods.stream()
            .map(Deadline::end)
            .filter(end -> !end.isAfter(ended))
            .max(Comparator.naturalOrder())
            .orElse(ended);
    return new Deadline(newest);
  }

  private static YearMonth end(Period period) {
    return YearMonth.of(period.year(), period.lastMonth());
  }

  /** Whether a period has to be reported by now. */
  public boolean isPast(Period period) {
    return !end(period).isAfter(last);
  }
}
