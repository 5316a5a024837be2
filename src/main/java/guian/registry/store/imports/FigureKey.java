package guian.registry.store.imports;

import guian.registry.model.Nature;
import guian.registry.model.Period;
import org.jspecify.annotations.Nullable;

/** What one figure of a firm is of. */
public record FigureKey(long firmId, String indicator, Period period, Nature nature) {
  // By hand, as in Period.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FigureKey key
        && firmId == key.firmId
        && indicator.equals(key.indicator)
        && period.equals(key.period)
        && nature == key.nature;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Long.hashCode(firmId) + indicator.hashCode()) + period.hashCode();
  }
}
