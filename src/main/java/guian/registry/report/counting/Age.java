package guian.registry.report.counting;

import guian.registry.model.PartialDate;
import guian.registry.report.figures.Breakdown;
import guian.registry.report.figures.ReportQuarter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The age of firms in groups of calendar years, for which a founding year is enough. */
final class Age {
  private static final String YOUNG = "under_3";
  private static final String GROWING = "from_3";
  private static final String SETTLED = "from_5";
  private static final String OLD = "from_10";

  /** The groups, the youngest first. */
  static final List<String> KEYS = List.of(YOUNG, GROWING, SETTLED, OLD);

  private Age() {}

  /** The group of a firm in the year of a report; {@code none} when nobody recorded its date. */
  static String of(@Nullable PartialDate founded, ReportQuarter at) {
    if (founded == null) {
      return Breakdown.NONE;
    }
    int years = at.year() - founded.year();
    return years < 3 ? YOUNG : years < 5 ? GROWING : years < 10 ? SETTLED : OLD;
  }
}
