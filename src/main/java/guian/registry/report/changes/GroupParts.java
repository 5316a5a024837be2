package guian.registry.report.changes;

import guian.registry.report.figures.Breakdown;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.FirmRow;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.Tally;
import guian.registry.store.report.ReportRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By how much single firms changed the numbers of groups between two states of a registry. */
final class GroupParts {
  private final Map<Long, FirmRow> before;
  private final Map<Long, FirmRow> after;
  private final Set<Long> changed = new LinkedHashSet<>();

  GroupParts(@Nullable QuarterlyReport before, @Nullable QuarterlyReport after) {
    this.before = rows(before);
    this.after = rows(after);
    Set<Long> all = new LinkedHashSet<>(this.after.keySet());
    all.addAll(this.before.keySet());
    for (long firm : all) {
      if (differs(this.before.get(firm), this.after.get(firm))) {
        changed.add(firm);
      }
    }
  }

  private static Map<Long, FirmRow> rows(@Nullable QuarterlyReport report) {
    Map<Long, FirmRow> rows = new HashMap<>();
    if (report != null) {
      report.firms().forEach(row -> rows.put(row.firm().id(), row));
    }
    return rows;
  }

  private static boolean differs(@Nullable FirmRow one, @Nullable FirmRow other) {
    if (one == null || other == null) {
      return true;
    }
    return !one.industry().equals(other.industry())
        || !one.relation().equals(other.relation())
        || !one.size().equals(other.size())
        || !one.age().equals(other.age())
        || one.revenue().state() != other.revenue().state()
        || one.revenue().hundredths() != other.revenue().hundredths()
        || !Objects.equals(one.comparison(), other.comparison());
  }

  /**
   * The firms that changed a group's number, what changed it most first; for a rate those whose
   * revenue in the group did.
   *
   * @param cells where firms' new values stand in their files
   */
  List<FigureChange.Part> of(Spot spot, Map<Long, String> cells) {
    List<FigureChange.Part> parts = new ArrayList<>();
    for (long firm : changed) {
      BigDecimal was = share(spot, before.get(firm));
      BigDecimal is = share(spot, after.get(firm));
      if (was.compareTo(is) != 0) {
        parts.add(
            new FigureChange.Part(firm, name(firm).name(), is.subtract(was), cells.get(firm)));
      }
    }
    parts.sort(
        Comparator.comparing(
                (FigureChange.Part part) -> part.difference().abs(), Comparator.reverseOrder())
            .thenComparingLong(FigureChange.Part::firmId));
    return List.copyOf(parts);
  }

  private ReportRows.Firm name(long firm) {
    FirmRow row = after.get(firm);
    return row == null ? Objects.requireNonNull(before.get(firm)).firm() : row.firm();
  }

  private static BigDecimal share(Spot spot, @Nullable FirmRow row) {
    if (row == null || !isIn(spot, row)) {
      return BigDecimal.ZERO;
    }
    Comparison comparison = row.comparison();
    return switch (spot.item()) {
      case FIRMS -> BigDecimal.ONE;
      case REPORTING -> row.revenue().isReported() ? BigDecimal.ONE : BigDecimal.ZERO;
      case COMPARED_FIRMS -> comparison == null ? BigDecimal.ZERO : BigDecimal.ONE;
      case GROWTH ->
          comparison == null ? BigDecimal.ZERO : comparison.value().subtract(comparison.base());
      default -> Tally.decimal(row.revenue().hundredths());
    };
  }

  private static boolean isIn(Spot spot, FirmRow row) {
    String key =
        switch (spot.part()) {
          case INDUSTRY -> row.industry();
          case RELATION -> row.relation();
          case SIZE -> row.size();
          default -> row.age();
        };
    return spot.row().equals(key) || spot.row().equals(Breakdown.TOTAL);
  }
}
