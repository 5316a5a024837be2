package guian.registry.growth;

import guian.registry.model.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;

/**
 * Up to when figures have to be there: a period is due once it has ended, whether anybody reported
 * it or not.
 *
 * @param last the last month that has ended
 * @param newest the end of the newest period that has ended and that anybody reported; {@code last}
 *     when there is none
 */
public record Deadline(YearMonth last, YearMonth newest) {
  /** The deadline when the last month that has ended is reported. */
  public Deadline(YearMonth last) {
    this(last, last);
  }

  /** The deadline of an indicator for which any firm reported {@code periods}. */
  public static Deadline of(Collection<Period> periods, YearMonth today) {
    YearMonth ended = today.minusMonths(1);
    YearMonth newest =
        periods.stream()
            .map(Deadline::end)
            .filter(end -> !end.isAfter(ended))
            .max(Comparator.naturalOrder())
            .orElse(ended);
    return new Deadline(ended, newest);
  }

  private static YearMonth end(Period period) {
    return YearMonth.of(period.year(), period.lastMonth());
  }

  /** Whether a period has ended, so that it has to be reported. */
  public boolean isPast(Period period) {
    return !end(period).isAfter(last);
  }

  /** Whether a period has ended and somebody has reported it or a later one. */
  public boolean isReported(Period period) {
    return !end(period).isAfter(newest);
  }
}
