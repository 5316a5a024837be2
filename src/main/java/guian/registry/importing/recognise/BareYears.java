package guian.registry.importing.recognise;

import guian.registry.model.Nature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Dates headings that name a year and no more in a sheet about a part of that year: 2017年 in a
 * report of January to September cannot be the whole year. The year before it is of the same months
 * where a growth rate follows the two; else a person says.
 */
final class BareYears {
  private final PeriodWords report;
  private final boolean borrowed;
  private final List<HeadedColumn> headed;
  private final Set<Subject> current;

  /**
   * Looks at the headings of one table.
   *
   * @param report what stands above the table about its period
   * @param borrowed whether that stands above another table of the sheet, so that it may not be
   *     meant of this one's years
   */
  BareYears(PeriodWords report, boolean borrowed, List<HeadedColumn> headed) {
    this.report = report;
    this.borrowed = borrowed;
    this.headed = headed;
    this.current =
        headed.stream()
            .filter(column -> isBare(column) && year(column) == reported())
            .map(HeadedColumn::subject)
            .collect(Collectors.toSet());
  }

  /** The columns with the months that their years are meant of. */
  List<HeadedColumn> dated() {
    Span span = report.span();
    boolean part = span != null && span.isConcrete() && span.lastMonth() < 12;
    if (part && report.unclear()) {
      return headed.stream()
          .map(c -> isBare(c) ? c.in(c.heading().words().contradicted()) : c)
          .toList();
    }
    if (report.year() == null || span == null || !part || current.isEmpty()) {
      return headed;
    }
    List<HeadedColumn> dated = new ArrayList<>();
    for (int i = 0; i < headed.size(); i++) {
      dated.add(dated(i, span));
    }
    return List.copyOf(dated);
  }

  private HeadedColumn dated(int at, Span span) {
    HeadedColumn column = headed.get(at);
    if (!isBare(column) || !current.contains(column.subject()) || year(column) > reported()) {
      return column;
    }
    PeriodWords own = column.heading().words();
    if (year(column) == reported()) {
      if (borrowed) {
        return column.in(own.contradicted());
      }
      return column.in(span.kind() == Span.Kind.MONTH ? own.or(report).closing() : own.or(report));
    }
    return column.in(isCompared(year(column)) ? own.in(span) : own.contradicted());
  }

  private boolean isCompared(int year) {
    return IntStream.range(0, headed.size())
        .anyMatch(at -> isBare(headed.get(at)) && year(headed.get(at)) == year && hasGrowth(at));
  }

  // 2017年 | 2016年 | 增速, in either order of the years
  private boolean hasGrowth(int at) {
    HeadedColumn column = headed.get(at);
    boolean yearBefore = year(column) == reported() - 1;
    return yearBefore
        && ((isCurrent(at - 1, column) && isGrowth(at + 1))
            || (isCurrent(at + 1, column) && isGrowth(at + 2)));
  }

  private boolean isCurrent(int at, HeadedColumn beside) {
    HeadedColumn column = at < 0 || at >= headed.size() ? null : headed.get(at);
    return column != null
        && column.subject().equals(beside.subject())
        && isBare(column)
        && year(column) == reported();
  }

  private boolean isGrowth(int at) {
    return at < headed.size() && headed.get(at).subject().kind() == Subject.Kind.DERIVED;
  }

  private static boolean isBare(HeadedColumn column) {
    PeriodWords words = column.heading().words();
    return column.subject().isIndicator()
        && column.heading().nature() == Nature.ACTUAL
        && words.span() == null
        && words.edge() == null
        && !words.samePeriod()
        && words.year() != null;
  }

  private static int year(HeadedColumn column) {
    @Nullable Integer year = column.heading().words().year();
    return year == null ? 0 : year;
  }

  private int reported() {
    @Nullable Integer year = report.year();
    return year == null ? 0 : year;
  }
}
