package guian.registry.ownership;

import guian.registry.model.FirmName;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.ownership.Attribution.Outcome;
import guian.registry.ownership.TwoReadings.Owner;
import guian.registry.ownership.TwoReadings.Owners;
import guian.registry.ownership.TwoReadings.Why;
import guian.registry.store.stakes.StakeQueries;
import guian.registry.store.stakes.ZoneFigures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the registry's totals in both ways. */
public final class OwnershipReader {
  private final StakeQueries queries;

  public OwnershipReader(StakeQueries queries) {
    this.queries = queries;
  }

  public TwoReadings read(Indicator indicator, Period period) {
    ZoneFigures figures = queries.figures(indicator, period);
    LocalDate day = YearMonth.of(period.year(), period.lastMonth()).atEndOfMonth();
    return new TwoReadings(
        indicator,
        period,
        day,
        figures.amounts().values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact),
        figures.amounts().size(),
        figures.undisclosed(),
        owners(figures, day));
  }

  private static Owners owners(ZoneFigures figures, LocalDate day) {
    return switch (Attribution.split(figures.amounts(), figures.stakes(), day)) {
      case Outcome.Split split -> told(figures, day, split);
      case Outcome.Circle circle ->
          new Owners.Untold(
              Why.CIRCLE, circle.firms().stream().map(id -> name(figures, id)).toList());
      case Outcome.Overstated over ->
          new Owners.Untold(Why.OVERSTATED, List.of(name(figures, over.firm())));
    };
  }

  private static Owners told(ZoneFigures figures, LocalDate day, Outcome.Split split) {
    Map<Long, Long> counts = counts(figures, day);
    List<Owner> owners =
        split.byOwner().entrySet().stream()
            .map(e -> {
              ZoneFigures.Firm firm = firm(figures, e.getKey());
              long count = counts.getOrDefault(e.getKey(), 0L);
              return new Owner(e.getKey(), firm.name(), firm.resident(), count, e.getValue());
            })
            .sorted(Comparator.comparingLong(Owner::amount).reversed().thenComparingLong(Owner::id))
            .toList();
    return new Owners.Told(owners, sum(owners, true), sum(owners, false), split.unstated());
  }

  private static long sum(List<Owner> owners, boolean resident) {
    return owners.stream().filter(o -> o.resident() == resident).mapToLong(Owner::amount).sum();
  }

  private static Map<Long, Long> counts(ZoneFigures figures, LocalDate day) {
    Tops tops = new Tops(figures.stakes(), day);
    Map<Long, Long> counts = new HashMap<>();
    figures
        .amounts()
        .keySet()
        .forEach(firm -> tops.of(firm).forEach(top -> counts.merge(top, 1L, Long::sum)));
    return counts;
  }

  private static ZoneFigures.Firm firm(ZoneFigures figures, long id) {
    return Objects.requireNonNull(figures.owners().get(id));
  }

  private static FirmName name(ZoneFigures figures, long id) {
    return firm(figures, id).name();
  }
}
