package guian.registry.store.figures;

import org.jspecify.annotations.Nullable;

/**
 * A firm's figure of one period and of the same months some years later, in hundredths of the
 * indicator's unit.
 *
 * @param year of the first figure
 * @param founded the year the firm was founded in
 * @param first positive
 * @param last null when it is not known
 */
public record Stretch(long firmId, int year, int founded, long first, @Nullable Long last) {
  /** The firm's age in the year of the first figure. */
  public int age() {
    return year - founded;
  }
}
