package guian.registry.radar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import guian.registry.growth.Comparisons;
import guian.registry.growth.Deadline;
import guian.registry.model.Indicator;
import guian.registry.model.Observation;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.figures.GrowthQueries;
import guian.registry.store.figures.YearQueries;
import guian.registry.store.figures.YearQueries.FirmValues;
import guian.registry.store.firms.FirmQueries;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Judges the firms of a registry by a definition. */
public final class RadarReader {
  private final Registry registry;
  private final YearQueries firms;
  private final GrowthQueries periods;
  private final FirmQueries indicators;

  public RadarReader(Registry registry) {
    this.registry = registry;
    this.firms = new YearQueries(registry);
    this.periods = new GrowthQueries(registry);
    this.indicators = new FirmQueries(registry);
  }

  /**
   * Judges every firm of the ledger.
   *
   * @param wanted the year; null for the newest whole one that anybody reported
   * @throws RefusedException {@code radar.year} when nobody reported anything of that year
   */
  public Radar read(Definition definition, @Nullable Integer wanted) {
    Set<Period> reported = reported(definition);
    List<Integer> years = years(reported);
    Deadline deadline = Deadline.of(reported, YearMonth.now(registry.clock()));
    Integer year = wanted == null ? usual(reported, deadline, years) : wanted;
    if (year == null) {
      return new Radar(definition, null, years, List.of());
    }
    if (!years.contains(year)) {
      throw new RefusedException("radar.year", year.toString(), words(years));
    }
    return new Radar(definition, year, years, entries(definition, year, deadline));
  }

  /** The years of which anybody reported what a definition asks for, the newest first. */
  public List<Integer> years(Definition definition) {
    return years(reported(definition));
  }

  private static List<Integer> years(Set<Period> reported) {
    return reported.stream().map(Period::year).distinct().toList();
  }

  private Set<Period> reported(Definition definition) {
    Set<Period> reported = new TreeSet<>(Comparator.comparing(Period::code).reversed());
    definition.indicators().forEach(id -> reported.addAll(periods.periods(id)));
    return reported;
  }

  private static String words(List<Integer> years) {
    return String.join(" ", years.stream().map(String::valueOf).toList());
  }

  private static @Nullable Integer usual(
      Set<Period> reported, Deadline deadline, List<Integer> years) {
    return reported.stream()
        .filter(period -> period.kind() == Period.Kind.YEAR && deadline.isPast(period))
        .map(Period::year)
        .findFirst()
        .orElse(years.isEmpty() ? null : years.getFirst());
  }

  private List<Radar.Entry> entries(Definition definition, int year, Deadline deadline) {
    Map<String, Indicator> known =
        indicators.indicators().stream().collect(toMap(Indicator::id, i -> i));
    Judge judge = new Judge(definition);
    Map<Long, Radar.Entry> entries = new HashMap<>();
    List<Long> byName =
        firms.each(
            definition.indicators(),
            year - 1 + definition.earliest(),
            year,
            firm -> {
              FirmYears years = years(firm, known, deadline);
              Assessment now = judge.judge(years, year);
              Assessment before = judge.judge(years, year - 1);
              Movement movement = Movement.of(before.answer(), now.answer());
              entries.put(firm.facts().id(), new Radar.Entry(firm.facts(), now, before, movement));
            });
    return byName.stream().map(entries::get).filter(Objects::nonNull).toList();
  }

  private static FirmYears years(
      FirmValues firm, Map<String, Indicator> indicators, Deadline deadline) {
    Map<String, Comparisons> figures = new HashMap<>();
    firm.observations().stream()
        .collect(groupingBy(Observation::indicator))
        .forEach((id, values) ->
            figures.put(
                id, new Comparisons(Objects.requireNonNull(indicators.get(id)).kind(), values)));
    return new FirmYears(firm.facts(), figures, indicators, deadline);
  }
}
