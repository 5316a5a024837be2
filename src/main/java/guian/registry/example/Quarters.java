package guian.registry.example;

import guian.registry.model.PartialDate;
import guian.registry.model.Period;

/**
 * The fourteen quarters of the example, counted from 0: the first of 2014 to the second of 2017.
 */
final class Quarters {
  static final int FIRST_YEAR = 2014;
  static final int COUNT = 14;
  static final int LAST = COUNT - 1;

  private Quarters() {}

  /** January to the end of the quarter. */
  static Period through(int quarter) {
    return Period.throughQuarter(year(quarter), quarter % 4 + 1);
  }

  /** The end of the quarter, for a stock. */
  static Period endOf(int quarter) {
    return quarter % 4 == 3
        ? Period.year(year(quarter))
        : Period.quarter(year(quarter), quarter % 4 + 1);
  }

  /** The first quarter a firm can report; where only the year is known, the third of that year. */
  static int firstFor(PartialDate founded) {
    int month = founded.month() == 0 ? 7 : founded.month();
    return Math.max(0, (founded.year() - FIRST_YEAR) * 4 + (month - 1) / 3);
  }

  static int year(int quarter) {
    return FIRST_YEAR + quarter / 4;
  }

  /** Whether the quarter ends a year. */
  static boolean endsYear(int quarter) {
    return quarter % 4 == 3;
  }

  /** How the period is named in a source: 2016年1–9月. */
  static String label(int quarter) {
    return endsYear(quarter)
        ? year(quarter) + "年"
        : year(quarter) + "年1–" + (quarter % 4 + 1) * 3 + "月";
  }
}
