package guian.registry.importing.plan;

import guian.registry.importing.match.Group;
import guian.registry.importing.rows.RowFigure;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.imports.AbsentFirms;
import guian.registry.store.imports.ImportLookup;
import guian.registry.store.imports.ImportState;
import guian.registry.store.imports.KnownFirm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the firms that reported before and that a file does not name. */
final class Absence {
  private static final Comparator<Period> BY_END =
      Comparator.comparingInt((Period p) -> p.year()).thenComparingInt(Period::lastMonth);

  private final ImportLookup lookup;

  Absence(ImportLookup lookup) {
    this.lookup = lookup;
  }

  /**
   * The firms that reported an indicator of the file earlier in its year or in the year before.
   *
   * @param state all that the file's codes and names may mean: none of these is absent
   */
  AbsentFirms of(List<Group> groups, ImportState state) {
    List<RowFigure> figures =
        groups.stream()
            .flatMap(group -> group.rows().stream())
            .flatMap(row -> row.figures().stream())
            .filter(figure -> figure.nature() == Nature.ACTUAL)
            .toList();
    Optional<Period> latest = figures.stream().map(RowFigure::period).max(BY_END);
    if (latest.isEmpty()) {
      return AbsentFirms.NONE;
    }
    Set<Long> named = state.firms().stream().map(KnownFirm::id).collect(Collectors.toSet());
    Set<String> indicators = figures.stream().map(RowFigure::indicator).collect(Collectors.toSet());
    return lookup.absent(named, indicators, before(latest.get()));
  }

  private static List<Period> before(Period latest) {
    List<Period> periods = new ArrayList<>();
    for (int year = latest.year() - 1; year <= latest.year(); year++) {
      for (int month = 1; month <= 12; month++) {
        periods.add(Period.month(year, month));
        periods.add(Period.throughMonth(year, month));
        if (month % 3 == 0) {
          periods.add(Period.quarter(year, month / 3));
        }
        if (month % 6 == 0) {
          periods.add(Period.half(year, month / 6));
        }
      }
    }
    return periods.stream().filter(p -> BY_END.compare(p, latest) < 0).toList();
  }
}
