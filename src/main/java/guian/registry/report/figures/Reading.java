package guian.registry.report.figures;

import guian.registry.model.Coded;
import guian.registry.store.report.ReportRows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a firm says of one indicator over the months of a report.
 *
 * @param hundredths the value when it is {@link State#REPORTED}, else 0
 * @param values what it was read from, in the order of time
 * @param derived whether it is a sum of shorter periods instead of a cumulative as reported
 */
public record Reading(
    State state,
    long hundredths,
    Set<Long> sources,
    List<ReportRows.Value> values,
    boolean derived) {
  /** Due and not reported. */
  public static final Reading MISSING = new Reading(State.MISSING, 0, Set.of(), List.of(), false);

  /** Not reported, and not to be expected. */
  public static final Reading NOT_DUE = new Reading(State.NOT_DUE, 0, Set.of(), List.of(), false);

  /** Whether there is a value, and if not, why. */
  public enum State implements Coded {
    REPORTED,
    NOT_DISCLOSED,
    /** Stated in another currency, which no rate in the registry converts. */
    FOREIGN,
    MISSING,
    /** Missing, from a firm that is not in operation and owes no report. */
    NOT_DUE
  }

  /** One reported value; one in another unit is no value of the report. */
  public static Reading of(ReportRows.Value value, String unit) {
    Set<Long> source = Set.of(value.sourceId());
    Long amount = value.hundredths();
    if (amount == null) {
      return new Reading(State.NOT_DISCLOSED, 0, source, List.of(value), false);
    }
    return value.unit().equals(unit)
        ? new Reading(State.REPORTED, amount, source, List.of(value), false)
        : new Reading(State.FOREIGN, 0, source, List.of(value), false);
  }

  /** The value in its unit; null unless it is reported. */
  public @Nullable BigDecimal value() {
    return isReported() ? Tally.decimal(hundredths) : null;
  }

  /** Whether there is a value to be counted. */
  public boolean isReported() {
    return state == State.REPORTED;
  }

  /** Whether it was due and is not there. */
  public boolean isMissing() {
    return state == State.MISSING;
  }

  /** This and the months after it together: a value only when both are values. */
  public Reading plus(Reading later) {
    if (isMissing() || later.isMissing()) {
      return MISSING;
    }
    Set<Long> both = new TreeSet<>(sources);
    both.addAll(later.sources);
    List<ReportRows.Value> all = Stream.concat(values.stream(), later.values.stream()).toList();
    return isReported() && later.isReported()
        ? new Reading(State.REPORTED, Math.addExact(hundredths, later.hundredths), both, all, true)
        : new Reading(isReported() ? later.state : state, 0, both, all, true);
  }
}
