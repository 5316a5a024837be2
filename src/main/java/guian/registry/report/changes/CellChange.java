package guian.registry.report.changes;

import guian.registry.report.figures.Measure;
import guian.registry.store.report.ReportRows;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number besides the main table that is another than in the edition before, and all that made it
 * so: each cause begins where the one before it ends.
 *
 * @param subject whose row it is; null where the row is no firm's
 */
public record CellChange(
    Spot spot, @Nullable Subject subject, Shown before, Shown after, List<Cause> causes) {
  /**
   * Whose row it is.
   *
   * @param said what the firm claims, where the row is a claim; else empty
   * @param measure what the row's amounts count
   */
  public record Subject(ReportRows.Firm firm, String said, Measure measure) {}

  /**
   * One act that changed it.
   *
   * @param parts by how much firms changed a group; those that moved its shares and rates
   */
  public record Cause(Act act, Shown before, Shown after, List<FigureChange.Part> parts) {
    /** {@code after} − {@code before}, — counting nothing; null when neither is a number. */
    public @Nullable BigDecimal difference() {
      return CellChange.difference(before, after);
    }
  }

  /** {@code after} − {@code before}; null when one is no number. */
  public @Nullable BigDecimal difference() {
    return before.number() == null || after.number() == null ? null : difference(before, after);
  }

  private static @Nullable BigDecimal difference(Shown before, Shown after) {
    if (before.number() == null && after.number() == null) {
      return null;
    }
    return or0(after.number()).subtract(or0(before.number()));
  }

  private static BigDecimal or0(@Nullable BigDecimal number) {
    return number == null ? BigDecimal.ZERO : number;
  }

  /** Whether the causes lead from the number before to the number now without a gap. */
  public boolean isAccountedFor() {
    Shown at = before;
    for (Cause cause : causes) {
      if (!at.isSame(cause.before())) {
        return false;
      }
      at = cause.after();
    }
    return at.isSame(after);
  }
}
