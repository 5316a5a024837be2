package guian.registry.store.figures;

import guian.registry.model.Amount;
import guian.registry.model.YearOnYear;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A firm's figure in one column.
 *
 * @param amount present when, and only when, the state is {@link State#VALUE}
 * @param yearOnYear against the restated base, else the published one; null without a base
 */
public record Figure(State state, @Nullable Amount amount, @Nullable YearOnYear yearOnYear) {
  /** Why there is a value or none; the four are never mixed. */
  public enum State {
    VALUE,
    NOT_DISCLOSED,
    /** Due, as the period has ended and the firm was there, and not reported. */
    NOT_REPORTED,
    /** No value, and none is due. */
    NONE
  }

  /** The amount as an optional. */
  public Optional<Amount> value() {
    return Optional.ofNullable(amount);
  }
}
