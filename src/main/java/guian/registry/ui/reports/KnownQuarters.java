package guian.registry.ui.reports;

import guian.registry.report.figures.ReportQuarter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to report.
 *
 * @param quarters the newest first
 * @param state of the registry
 */
record KnownQuarters(List<ReportQuarter> quarters, long state) {
  /** The one asked for, else the one shown before, else the newest; null when there is none. */
  @Nullable ReportQuarter choice(@Nullable ReportQuarter wanted, @Nullable ReportQuarter before) {
    if (wanted != null) {
      return wanted;
    }
    if (before != null && quarters.contains(before)) {
      return before;
    }
    return quarters.isEmpty() ? null : quarters.getFirst();
  }
}
