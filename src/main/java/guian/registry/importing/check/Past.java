package guian.registry.importing.check;

import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.imports.ImportState;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures that the registry has of a file's firms, by firm, indicator, nature and year. */
final class Past {
  private final Map<Year, Map<Period, Amount>> years = new HashMap<>();

  /** A year of a firm's indicator. */
  private record Year(long firmId, String indicator, Nature nature, int year) {
    // By hand, as in Period.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Year same
          && firmId == same.firmId
          && year == same.year
          && nature == same.nature
          && indicator.equals(same.indicator);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * Long.hashCode(firmId) + year) + indicator.hashCode();
    }
  }

  /** Knows these figures and no others. */
  void know(ImportState state) {
    years.clear();
    state
        .figures()
        .forEach((key, figure) -> {
          Amount amount = figure.amount();
          if (amount != null) {
            years
                .computeIfAbsent(
                    new Year(key.firmId(), key.indicator(), key.nature(), key.period().year()),
                    unused -> new HashMap<>())
                .put(key.period(), amount);
          }
        });
  }

  Map<Period, Amount> year(long firmId, String indicator, Nature nature, int year) {
    return years.getOrDefault(new Year(firmId, indicator, nature, year), Map.of());
  }
}
