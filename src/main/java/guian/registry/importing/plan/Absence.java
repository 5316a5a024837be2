package guian.registry.importing.plan;

import guian.registry.importing.match.Group;
import guian.registry.importing.rows.FirmRow;
import guian.registry.importing.rows.RowFigure;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.imports.AbsentFirms;
import guian.registry.store.imports.ImportLookup;
import guian.registry.store.imports.ImportState;
import guian.registry.store.imports.KnownFirm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the firms that reported before and that a file does not name. */
final class Absence {
  private static final Comparator<Period> BY_END =
      Comparator.comparingInt((Period p) -> p.year()).thenComparingInt(Period::lastMonth);

  private final ImportLookup lookup;
  private final Set<String> indicators = new HashSet<>();
  private @Nullable Period latest;
  private long[] named = new long[16];
  private int count;

  Absence(ImportLookup lookup) {
    this.lookup = lookup;
  }

  /** Takes note of firms that the file's codes and names may mean: none of these is absent. */
  void know(ImportState state) {
    for (KnownFirm firm : state.firms()) {
      if (count == named.length) {
        named = Arrays.copyOf(named, 2 * count);
      }
      named[count++] = firm.id();
    }
  }

  /** Takes note of what the file reports of a firm. */
  void note(Group group) {
    for (FirmRow row : group.rows()) {
      for (RowFigure figure : row.figures()) {
        if (figure.nature() == Nature.ACTUAL) {
          indicators.add(figure.indicator());
          Period period = figure.period();
          latest = latest == null || BY_END.compare(period, latest) > 0 ? period : latest;
        }
      }
    }
  }

  /** The firms that reported an indicator of the file earlier in its year or in the year before. */
  AbsentFirms find() {
    if (latest == null) {
      return AbsentFirms.NONE;
    }
    long[] sorted = Arrays.copyOf(named, count);
    Arrays.sort(sorted);
    return lookup.absent(id -> Arrays.binarySearch(sorted, id) < 0, indicators, before(latest));
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
