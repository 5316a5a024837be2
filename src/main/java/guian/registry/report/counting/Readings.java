package guian.registry.report.counting;

import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.report.figures.Reading;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.store.report.ReportRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values in use, asked for by the months of a report.
 *
 * <p>A flow is the cumulative as reported; where there is none, the sum of the shorter periods that
 * make it up. A stock is its level at the end, under whatever period it was stated.
 */
final class Readings {
  private final Map<Key, Map<String, ReportRows.Value>> values = new HashMap<>();
  private final Map<String, Indicator> indicators = new HashMap<>();

  private record Key(long firm, String indicator, Nature nature) {}

  Readings(ReportRows rows) {
    rows.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
    for (ReportRows.Value v : rows.values()) {
      Key key = new Key(v.firmId(), v.indicator(), v.nature());
      values.computeIfAbsent(key, unused -> new HashMap<>()).put(v.period(), v);
    }
  }

  /** What a firm reported for the months. */
  Reading actual(long firm, String indicator, ReportQuarter at) {
    return read(new Key(firm, indicator, Nature.ACTUAL), at);
  }

  /** Last year's value as the firm restated it for the report of the year after. */
  Reading restated(long firm, String indicator, ReportQuarter at) {
    return read(new Key(firm, indicator, Nature.PRIOR), at);
  }

  private Reading read(Key key, ReportQuarter at) {
    Indicator indicator = indicators.get(key.indicator());
    Map<String, ReportRows.Value> byPeriod = values.get(key);
    if (indicator == null || byPeriod == null) {
      return Reading.MISSING;
    }
    Lookup lookup = new Lookup(byPeriod, indicator.unit());
    return switch (indicator.kind()) {
      case FLOW -> lookup.cumulative(at.year(), at.quarter());
      case STOCK -> lookup.first(endingWith(at));
      case AVERAGE -> lookup.first(runningTo(at));
    };
  }

  // What the first half, the first quarter and January are called besides.
  private static List<Period> runningTo(ReportQuarter at) {
    return switch (at.quarter()) {
      case 1 -> List.of(at.period(), Period.quarter(at.year(), 1));
      case 2 -> List.of(at.period(), Period.half(at.year(), 1));
      default -> List.of(at.period());
    };
  }

  private static List<Period> endingWith(ReportQuarter at) {
    Period month = Period.month(at.year(), at.lastMonth());
    Period quarter = Period.quarter(at.year(), at.quarter());
    return at.quarter() % 2 == 0
        ? List.of(at.period(), quarter, Period.half(at.year(), at.quarter() / 2), month)
        : List.of(at.period(), quarter, month);
  }

  /** One firm's values of one indicator by period code. */
  private record Lookup(Map<String, ReportRows.Value> byPeriod, String unit) {
    Reading first(List<Period> periods) {
      for (Period period : periods) {
        ReportRows.Value value = byPeriod.get(period.code());
        if (value != null) {
          return Reading.of(value, unit);
        }
      }
      return Reading.MISSING;
    }

    Reading cumulative(int year, int quarter) {
      Period months = Period.throughQuarter(year, quarter);
      Reading stated =
          quarter == 2 ? first(List.of(months, Period.half(year, 1))) : first(List.of(months));
      if (!stated.isMissing()) {
        return stated;
      }
      if (quarter == 1) {
        return single(year, 1);
      }
      Reading byQuarter = cumulative(year, quarter - 1).plus(single(year, quarter));
      return byQuarter.isMissing() && quarter == 4
          ? cumulative(year, 2).plus(first(List.of(Period.half(year, 2))))
          : byQuarter;
    }

    private Reading single(int year, int quarter) {
      Reading stated = first(List.of(Period.quarter(year, quarter)));
      int last = quarter * 3;
      return stated.isMissing()
          ? month(year, last - 2).plus(month(year, last - 1)).plus(month(year, last))
          : stated;
    }

    private Reading month(int year, int month) {
      return first(List.of(Period.month(year, month)));
    }
  }
}
