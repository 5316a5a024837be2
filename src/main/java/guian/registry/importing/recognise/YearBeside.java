package guian.registry.importing.recognise;

import guian.registry.importing.recognise.PeriodPlanner.Figure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Dates figures whose headings name months and no year where nothing above the table names one:
 * 8月当月 beside 2017年1-8月, and 一季度末 beside 2017年1-3月 and the same months of 2016, are of 2017. Where
 * the headings of that month name other years, a person says.
 */
final class YearBeside {
  private final List<Figure> figures;
  private final Predicate<Figure> undated;

  /**
   * Looks at the figures of one table.
   *
   * @param undated whether no row dates a figure
   */
  YearBeside(List<Figure> figures, Predicate<Figure> undated) {
    this.figures = figures;
    this.undated = undated;
  }

  /** The figures with their years. */
  List<Figure> dated() {
    return figures.stream().map(this::dated).toList();
  }

  private Figure dated(Figure figure) {
    PeriodWords own = figure.words();
    Span months = figure.months();
    boolean open =
        months != null
            && !own.unclear()
            && !own.isUnfinished()
            && !own.samePeriod()
            && own.year() == null
            && own.yearsBack() == null
            && undated.test(figure);
    return open
        ? year(Objects.requireNonNull(months).lastMonth())
            .map(year -> new Figure(figure.column().in(own.inYear(year)), figure.indicator()))
            .orElse(figure)
        : figure;
  }

  // The latest year of that month; the only other one is the year before, to compare with.
  private Optional<Integer> year(int lastMonth) {
    List<Integer> years =
        figures.stream()
            .filter(f -> endsWith(f.months(), lastMonth) && f.words().year() != null)
            .map(f -> Objects.requireNonNull(f.words().year()))
            .distinct()
            .sorted()
            .toList();
    boolean one = years.size() == 1;
    boolean compared = years.size() == 2 && years.getFirst() == years.getLast() - 1;
    return one || compared ? Optional.of(years.getLast()) : Optional.empty();
  }

  private static boolean endsWith(@Nullable Span span, int lastMonth) {
    return span != null && span.lastMonth() == lastMonth;
  }
}
