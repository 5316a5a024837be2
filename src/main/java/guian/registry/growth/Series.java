package guian.registry.growth;

import guian.registry.model.Amount;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import guian.registry.model.Observation;
import guian.registry.model.Period;
import guian.registry.model.Period.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one firm by period, in one nature: what was reported, and what follows from it.
 *
 * <p>Periods of the same months are one: a first half is January to June. Of a flow, a quarter
 * alone follows from two cumulatives, and a cumulative from the one before and a quarter alone;
 * both are then derived. A stock belongs to the end of its period; of it and of an average nothing
 * is derived.
 */
public final class Series {
  private static final Comparator<Period> IN_TIME =
      Comparator.comparingInt((Period period) -> period.year())
          .thenComparingInt(Period::lastMonth)
          .thenComparing(Period::startsInJanuary)
          .thenComparing(Period::code);

  private final IndicatorKind kind;
  private final SortedMap<Period, Value> reported = new TreeMap<>(IN_TIME);

  /** The values of one nature among the values in use of one firm and indicator. */
  public Series(IndicatorKind kind, Nature nature, List<Observation> observations) {
    this.kind = kind;
    observations.stream()
        .filter(observation -> observation.nature() == nature)
        .sorted(Comparator.comparing(Series::isNamedOtherwise).reversed())
        .forEach(observation -> reported.put(same(observation.period()), Value.of(observation)));
  }

  // The official name of a period wins when both names carry a value.
  private static boolean isNamedOtherwise(Observation observation) {
    Kind named = observation.period().kind();
    return named != Kind.YEAR && named != Kind.YTD && named != Kind.YTD_MONTH;
  }

  /** The one period that stands for all of the same months, or of a stock of the same end. */
  public Period same(Period period) {
    int year = period.year();
    int last = period.lastMonth();
    if (!kind.isAtEnd()) {
      return period.startsInJanuary() ? Period.throughMonth(year, last) : period;
    }
    return last == 12
        ? Period.year(year)
        : last % 3 == 0 ? Period.quarter(year, last / 3) : Period.month(year, last);
  }

  /** Whether later months of a year add to what it already had. */
  boolean addsUp() {
    return kind.addsUp();
  }

  /** What was reported, in the order of time. */
  public List<Value> reported() {
    return List.copyOf(reported.values());
  }

  /** What was reported and the quarters alone that follow from it, in the order of time. */
  public List<Value> points() {
    Map<Period, Value> all = new TreeMap<>(reported);
    if (addsUp()) {
      for (int year : years()) {
        for (int quarter = 2; quarter <= 4; quarter++) {
          single(year, quarter).ifPresent(value -> all.putIfAbsent(value.period(), value));
        }
      }
    }
    return List.copyOf(all.values());
  }

  /** The years with something reported, in their order. */
  public List<Integer> years() {
    return reported.keySet().stream().map(Period::year).distinct().toList();
  }

  /** The value of a period: reported, or derived where a quarter or a cumulative can be. */
  public Optional<Value> at(Period period) {
    Period wanted = same(period);
    Value known = reported.get(wanted);
    if (known != null) {
      return Optional.of(known);
    }
    if (!addsUp() || wanted.lastMonth() % 3 != 0) {
      return Optional.empty();
    }
    int quarter = wanted.lastMonth() / 3;
    if (wanted.startsInJanuary()) {
      return quarter == 1 ? Optional.empty() : sum(wanted, quarter);
    }
    return wanted.kind() == Kind.QUARTER ? difference(wanted, quarter) : Optional.empty();
  }

  /** January to the end of a quarter; of a stock, its end. */
  public Optional<Value> through(int year, int quarter) {
    return at(
        kind.isAtEnd() ? Period.quarter(year, quarter) : Period.throughQuarter(year, quarter));
  }

  /** A quarter alone; the first is the cumulative itself. */
  public Optional<Value> single(int year, int quarter) {
    return at(Period.quarter(year, quarter));
  }

  private Optional<Value> sum(Period wanted, int quarter) {
    Value alone = reported.get(Period.quarter(wanted.year(), quarter));
    Amount before = amount(Period.throughQuarter(wanted.year(), quarter - 1));
    return alone == null ? Optional.empty() : combined(wanted, before, alone.amount(), 1);
  }

  private Optional<Value> difference(Period wanted, int quarter) {
    Amount now = amount(Period.throughQuarter(wanted.year(), quarter));
    Amount before = amount(Period.throughQuarter(wanted.year(), quarter - 1));
    return combined(wanted, now, before, -1);
  }

  private @Nullable Amount amount(Period period) {
    return at(period).map(Value::amount).orElse(null);
  }

  private static Optional<Value> combined(
      Period period, @Nullable Amount first, @Nullable Amount second, int sign) {
    if (first == null || second == null || !first.unit().equals(second.unit())) {
      return Optional.empty();
    }
    long hundredths = Math.addExact(first.hundredths(), sign * second.hundredths());
    return Optional.of(Value.derived(period, new Amount(hundredths, first.unit())));
  }
}
