package guian.registry.growth.chart;

import guian.registry.growth.ClaimStanding;
import guian.registry.growth.FirmGrowth;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * The periods that a firm's chart and table show: the quarters of the newest year that anybody
 * reported and the one before, reaching back to the newest figures and out to the claim's year;
 * single years when that is more than four.
 *
 * @param current the year of the newest period that anybody reported
 */
record Shown(int first, int last, int current, boolean byYear, Mode mode) {
  private static final int MOST_YEARS_BY_QUARTER = 4;
  private static final int MOST_YEARS = 12;

  static Shown of(FirmGrowth growth, Mode mode) {
    int current = growth.deadline().newest().getYear();
    List<Integer> years = growth.comparisons().actual().years();
    int newest = years.isEmpty() ? current : Math.min(current, years.getLast());
    int first = Math.min(newest, current - 1);
    int last = current;
    ClaimStanding claim = growth.claim();
    if (claim != null && mode == Mode.CUMULATIVE) {
      last = Math.max(last, claim.claim().targetPeriod().year());
      Period base = claim.claim().basePeriod();
      first = base == null ? first : Math.min(first, base.year());
    }
    boolean byYear = last - first >= MOST_YEARS_BY_QUARTER && mode == Mode.CUMULATIVE;
    int most = byYear ? MOST_YEARS : MOST_YEARS_BY_QUARTER;
    return new Shown(Math.max(first, last - most + 1), last, current, byYear, mode);
  }

  /** The periods of the slots, in their order. */
  List<Period> periods(IndicatorKind kind) {
    List<Period> periods = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      for (int quarter = byYear ? 4 : 1; quarter <= 4; quarter++) {
        periods.add(period(year, quarter, kind));
      }
    }
    return periods;
  }

  private Period period(int year, int quarter, IndicatorKind kind) {
    if (kind.isAtEnd()) {
      return quarter == 4 ? Period.year(year) : Period.quarter(year, quarter);
    }
    return mode == Mode.SINGLE
        ? Period.quarter(year, quarter)
        : Period.throughQuarter(year, quarter);
  }
}
