package guian.registry.growth;

import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.store.Registry;
import guian.registry.store.figures.GrowthQueries;
import guian.registry.store.figures.Stretch;
import guian.registry.store.figures.StretchQueries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads from the zone's past what it says of a firm's future. */
final class OutlookReader {
  /** Bands are tested on at most about this many firms. */
  static final int SAMPLE = 1000;

  private final Map<String, Tested> tested = new ConcurrentHashMap<>();
  private final StretchQueries stretches;
  private final GrowthQueries firms;

  OutlookReader(Registry registry) {
    this.stretches = new StretchQueries(registry);
    this.firms = new GrowthQueries(registry);
  }

  /**
   * The outlook of a firm.
   *
   * @param periods those of which anybody reported the indicator
   */
  Outlook of(FirmGrowth growth, List<Period> periods) {
    Calibration calibration = calibration(growth.indicator());
    List<Projection> projections =
        new Projector(calibration).project(growth.comparisons().actual());
    return new Outlook(
        odds(growth, periods), projections, calibration.coverage(), calibration.tests());
  }

  /** The odds of a firm's claims alone. */
  Outlook oddsOf(FirmGrowth growth, List<Period> periods) {
    return new Outlook(odds(growth, periods), List.of(), null, 0);
  }

  private Map<Long, Odds> odds(FirmGrowth growth, List<Period> periods) {
    Map<Long, Odds> odds = new HashMap<>();
    for (ClaimStanding standing : growth.claims()) {
      odds(growth, standing, periods).ifPresent(o -> odds.put(standing.claim().id(), o));
    }
    return odds;
  }

  private Optional<Odds> odds(FirmGrowth growth, ClaimStanding standing, List<Period> periods) {
    Amount base = standing.base();
    Amount target = standing.target();
    PartialDate founded = growth.figures().facts().foundedOn();
    Period first = standing.claim().basePeriod();
    if (base == null || target == null || founded == null || first == null) {
      return Optional.empty();
    }
    String unit = growth.indicator().unit();
    boolean alike = base.unit().equals(unit) && target.unit().equals(unit);
    if (standing.years() == 0 || base.hundredths() <= 0 || !alike) {
      return Optional.empty();
    }
    Similar similar = new Similar(base, first.year() - founded.year());
    List<Stretch> found =
        stretches.stretches(
            growth.indicator(),
            firsts(growth, first, standing.years(), periods),
            standing.years(),
            similar.least(),
            similar.most(),
            standing.claim().firmId());
    return Optional.of(Odds.of(base, target, standing.years(), similar.among(found)));
  }

  // The years in which such a stretch can begin: its end has passed and somebody reported it.
  private static List<Period> firsts(
      FirmGrowth growth, Period base, int years, List<Period> periods) {
    return periods.stream()
        .filter(first -> first.kind() == base.kind() && first.ordinal() == base.ordinal())
        .filter(first -> {
          Period last = new Period(first.kind(), first.year() + years, first.ordinal());
          return growth.deadline().isPast(last) && periods.contains(last);
        })
        .toList();
  }

  /** A calibration as of a step of the registry's history. */
  private record Tested(long step, Calibration calibration) {}

  /** The widths of bands that the registry's past asks for; kept until the registry changes. */
  Calibration calibration(Indicator indicator) {
    long step = stretches.newestStep();
    Tested known = tested.get(indicator.id());
    if (known != null && known.step() == step) {
      return known.calibration();
    }
    Calibration made = test(indicator);
    tested.put(indicator.id(), new Tested(step, made));
    return made;
  }

  private Calibration test(Indicator indicator) {
    IndicatorKind kind = indicator.kind();
    return new Calibration(
        firms.firms(stretches.sample(SAMPLE), indicator).stream()
            .flatMap(firm ->
                BackTest.of(firm.facts().id(), new Series(kind, Nature.ACTUAL, firm.observations()))
                    .stream())
            .toList());
  }
}
