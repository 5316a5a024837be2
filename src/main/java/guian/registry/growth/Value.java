package guian.registry.growth;

import guian.registry.model.Amount;
import guian.registry.model.Observation;
import guian.registry.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a firm earned, or had, in one period.
 *
 * @param amount null when the firm does not disclose it
 * @param reported what it was read from; null when it was derived from other periods' values
 */
public record Value(Period period, @Nullable Amount amount, @Nullable Observation reported) {
  static Value of(Observation observation) {
    return new Value(observation.period(), observation.amount(), observation);
  }

  static Value derived(Period period, Amount amount) {
    return new Value(period, amount, null);
  }

  /** Whether it was computed from other periods' values. */
  public boolean isDerived() {
    return reported == null;
  }
}
