package guian.registry.radar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a condition: fulfilled or not, or not to be told.
 *
 * @param facts what was looked at
 * @param lacks what is missing; empty unless it cannot be told
 */
public record Finding(@Nullable Boolean holds, List<Fact> facts, List<Lack> lacks) {
  static Finding of(Fact fact) {
    return new Finding(fact.holds(), List.of(fact), List.of());
  }

  static Finding lacking(Lack... lacks) {
    return new Finding(null, List.of(), List.of(lacks));
  }

  /** Whether it is fulfilled for certain. */
  boolean isTrue() {
    return Boolean.TRUE.equals(holds);
  }

  /** Whether it is not fulfilled for certain. */
  boolean isFalse() {
    return Boolean.FALSE.equals(holds);
  }
}
