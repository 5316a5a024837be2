package guian.registry.importing.check;

import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.imports.ImportState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures that the registry has of a file's firms, by firm, indicator, nature and year. */
final class Past {
  private final Map<List<Object>, Map<Period, Amount>> years = new HashMap<>();

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
                    List.of(key.firmId(), key.indicator(), key.nature(), key.period().year()),
                    unused -> new HashMap<>())
                .put(key.period(), amount);
          }
        });
  }

  Map<Period, Amount> year(long firmId, String indicator, Nature nature, int year) {
    return years.getOrDefault(List.<Object>of(firmId, indicator, nature, year), Map.of());
  }
}
