package guian.registry.ui.imports;

import guian.registry.growth.Comparisons;
import guian.registry.growth.Value;
import guian.registry.importing.plan.Plan;
import guian.registry.model.Amount;
import guian.registry.model.FirmName;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.store.figures.FirmFigures;
import guian.registry.store.figures.GrowthQueries;
import guian.registry.store.imports.AbsentFirms;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The firms of the ledger that a file does not name, those with the greatest last value first.
 *
 * @param count how many there are
 * @param firms as many of them as are named
 */
record MissingFirms(int count, List<Firm> firms) {
  /** None. */
  static final MissingFirms NONE = new MissingFirms(0, List.of());

  /** One of them and what it reported last; no period when it did not report this indicator. */
  record Firm(
      long id,
      FirmName name,
      Indicator indicator,
      @Nullable Period period,
      @Nullable Amount last) {}

  /** Those that a plan misses, with the last revenue or else the file's first indicator. */
  static MissingFirms of(Plan plan, GrowthQueries figures, Map<String, Indicator> indicators) {
    AbsentFirms missing = plan.missing();
    Indicator shown = shown(plan, indicators);
    if (missing.count() == 0 || shown == null) {
      return NONE;
    }
    List<Long> ids = missing.first().stream().map(AbsentFirms.Firm::id).toList();
    Map<Long, FirmFigures> known =
        figures.firms(ids, shown).stream()
            .collect(Collectors.toMap(f -> f.facts().id(), Function.identity()));
    List<Firm> firms =
        missing.first().stream()
            .map(firm -> firm(firm, known.get(firm.id()), shown))
            .sorted(Comparator.comparingLong(MissingFirms::size).reversed())
            .toList();
    return new MissingFirms(missing.count(), firms);
  }

  private static @Nullable Indicator shown(Plan plan, Map<String, Indicator> indicators) {
    List<String> ids =
        plan.figures().stream().map(figure -> figure.figure().indicator()).distinct().toList();
    String id =
        ids.contains(Indicator.REVENUE) || ids.isEmpty() ? Indicator.REVENUE : ids.getFirst();
    return indicators.get(id);
  }

  private static Firm firm(
      AbsentFirms.Firm firm, @Nullable FirmFigures figures, Indicator indicator) {
    Value last = figures == null ? null : last(figures);
    return new Firm(
        firm.id(),
        firm.name(),
        indicator,
        last == null ? null : last.period(),
        last == null ? null : last.amount());
  }

  private static @Nullable Value last(FirmFigures figures) {
    List<Value> reported =
        new Comparisons(figures.indicator().kind(), figures.observations()).actual().reported();
    return reported.isEmpty() ? null : reported.getLast();
  }

  private static long size(Firm firm) {
    return firm.last() == null ? Long.MIN_VALUE : firm.last().hundredths();
  }
}
