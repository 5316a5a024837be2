package guian.registry.growth;

import static java.util.stream.Collectors.toMap;

import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.figures.ChangeParts;
import guian.registry.store.figures.ChangeQueries;
import guian.registry.store.figures.FigureTotal;
import guian.registry.store.figures.FirmFigures;
import guian.registry.store.figures.GrowthQueries;
import guian.registry.store.figures.RankedFirm;
import guian.registry.store.figures.TotalQueries;
import guian.registry.store.figures.TotalQueries.Grouping;
import guian.registry.store.figures.TotalQueries.Order;
import guian.registry.store.firms.FirmQueries;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads growth from a registry: of a firm, of the zone, by group, and the ranking. */
public final class GrowthReader {
  /** 50 million yuan in fen: smaller firms are not ranked. */
  private static final long LEAST_MONEY = 5_000_000_000L;

  private final GrowthQueries firms;
  private final TotalQueries totals;
  private final ChangeQueries changes;
  private final FirmQueries indicators;
  private final OutlookReader outlooks;
  private final Registry registry;

  public GrowthReader(Registry registry) {
    this.registry = registry;
    this.firms = new GrowthQueries(registry);
    this.totals = new TotalQueries(registry);
    this.changes = new ChangeQueries(registry);
    this.indicators = new FirmQueries(registry);
    this.outlooks = new OutlookReader(registry);
  }

  /**
   * The indicator with an id.
   *
   * @throws RefusedException {@code growth.indicator} when there is none, with those there are
   */
  public Indicator indicator(String id) {
    List<Indicator> all = indicators.indicators();
    return all.stream()
        .filter(indicator -> indicator.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new RefusedException(
                "growth.indicator",
                id,
                all.stream().map(Indicator::id).collect(Collectors.joining(" "))));
  }

  /** The year that it is. */
  public int year() {
    return YearMonth.now(registry.clock()).getYear();
  }

  /** All indicators, in their order. */
  public List<Indicator> indicators() {
    return indicators.indicators();
  }

  /**
   * One firm's growth, with the odds of its claims and its projections.
   *
   * @throws RefusedException {@code firm.gone} when there is no such firm
   */
  public FirmGrowth firm(long id, Indicator indicator) {
    FirmFigures figures =
        firms
            .firm(id, indicator)
            .orElseThrow(() -> new RefusedException("firm.gone", Long.toString(id)));
    Due due = due(indicator);
    FirmGrowth growth = new FirmGrowth(figures, due.deadline());
    return growth.with(outlooks.of(growth, due.periods()));
  }

  /** The periods of which anybody reported an indicator, and up to when it is due. */
  record Due(List<Period> periods, Deadline deadline) {}

  /** What is due of an indicator. */
  Due due(Indicator indicator) {
    List<Period> periods = firms.periods(indicator.id());
    return new Due(periods, deadline(periods));
  }

  /** A firm to begin with: one that claimed something, else one that grew most; null for none. */
  public @Nullable Long firstFirm(Indicator indicator) {
    return firms
        .firstClaimant(indicator.id())
        .or(() ->
            leaders(indicator, Order.RATE, 0, 1).places().stream()
                .map(place -> place.firm().firmId())
                .findFirst())
        .orElse(null);
  }

  private Deadline deadline(Indicator indicator) {
    return deadline(firms.periods(indicator.id()));
  }

  private Deadline deadline(List<Period> periods) {
    return Deadline.of(periods, YearMonth.now(registry.clock()));
  }

  /** The sums of the zone, year by year. */
  public ZoneGrowth zone(Indicator indicator) {
    List<Period> periods = firms.periods(indicator.id());
    Period newest = newest(indicator, periods);
    Deadline deadline = deadline(periods);
    if (newest == null) {
      return new ZoneGrowth(indicator, null, deadline, null, List.of());
    }
    List<FigureTotal> sums = new ArrayList<>();
    for (Period period : periods) {
      boolean whole = period.kind() == Period.Kind.YEAR;
      boolean part = period.kind() == newest.kind() && period.ordinal() == newest.ordinal();
      if ((whole || part) && period.year() <= newest.year()) {
        sums.addAll(totals.totals(indicator, period, Grouping.ZONE));
      }
    }
    ChangeParts change =
        changes.parts(indicator, newest, Grouping.ZONE).stream().findFirst().orElse(null);
    return new ZoneGrowth(indicator, newest, deadline, change, sums);
  }

  private @Nullable Period newest(Indicator indicator, List<Period> periods) {
    return ended(indicator, periods).stream().findFirst().orElse(null);
  }

  // The newest first; of two that end together the one that is named first.
  private List<Period> ended(Indicator indicator, List<Period> periods) {
    Deadline deadline = deadline(periods);
    return periods.stream()
        .filter(deadline::isPast)
        .filter(period -> indicator.kind().isAtEnd() || isCumulative(period))
        .sorted(
            Comparator.comparing((Period period) -> YearMonth.of(period.year(), period.lastMonth()))
                .reversed())
        .toList();
  }

  // Sums are kept under the official names of their periods.
  private static boolean isCumulative(Period period) {
    return switch (period.kind()) {
      case YEAR, YTD, YTD_MONTH -> true;
      case HALF, QUARTER, MONTH -> false;
    };
  }

  /** The sums of a period by group; of the newest where it is null or nobody reported it. */
  public GroupGrowth groups(Indicator indicator, Grouping grouping, @Nullable Period wanted) {
    List<Period> periods = ended(indicator, firms.periods(indicator.id()));
    if (periods.isEmpty()) {
      return new GroupGrowth(indicator, grouping, null, periods, List.of(), List.of());
    }
    Period shown = wanted != null && periods.contains(wanted) ? wanted : periods.getFirst();
    List<FigureTotal> sums = totals.totals(indicator, shown, grouping);
    List<ChangeParts> parts = changes.parts(indicator, shown, grouping);
    return new GroupGrowth(indicator, grouping, shown, periods, sums, parts);
  }

  /** The places from {@code offset} on, at most {@code limit}. */
  public Leaders leaders(Indicator indicator, Order order, int offset, int limit) {
    Period newest = newest(indicator, firms.periods(indicator.id()));
    long least = indicator.isMoney() ? LEAST_MONEY : 0;
    if (newest == null) {
      return new Leaders(indicator, null, 0, least, List.of());
    }
    List<RankedFirm> ranked = totals.ranking(indicator, newest, least, order, offset, limit);
    Map<Long, FirmFigures> figures =
        firms.firms(ranked.stream().map(RankedFirm::firmId).toList(), indicator).stream()
            .collect(toMap(f -> f.facts().id(), f -> f));
    Deadline deadline = deadline(indicator);
    List<Leaders.Place> places = new ArrayList<>();
    for (RankedFirm firm : ranked) {
      FirmFigures known = Objects.requireNonNull(figures.get(firm.firmId()));
      places.add(
          new Leaders.Place(offset + places.size() + 1, firm, new FirmGrowth(known, deadline)));
    }
    return new Leaders(indicator, newest, totals.ranked(indicator, newest, least), least, places);
  }
}
