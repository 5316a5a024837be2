package guian.registry.report.changes;

import guian.registry.report.figures.Aspect;
import guian.registry.report.figures.Topic;
import guian.registry.store.report.LaterStep;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed number that is another than in the edition before, and all that made it so: each cause
 * begins where the one before it ends, the first at {@code before}, the last at {@code after}.
 *
 * @param topic null when this program no longer has the figure
 * @param aspect which of the figure's numbers it is
 * @param before null when it was printed as —
 * @param after null when it is printed as —
 */
public record FigureChange(
    String id,
    @Nullable Topic topic,
    Aspect aspect,
    @Nullable BigDecimal before,
    @Nullable BigDecimal after,
    List<Cause> causes) {

  /**
   * One act that changed the number.
   *
   * @param step null when no act of the history did: this version of the program counts otherwise
   * @param parts by how much the firms it touched changed the value; for per cents whose figures
   */
  public record Cause(
      @Nullable LaterStep step,
      @Nullable BigDecimal before,
      @Nullable BigDecimal after,
      List<Part> parts) {
    /** What did it. */
    public Act act() {
      return step == null ? Act.RULES : Act.of(step);
    }

    /** What kind of act it was, in one word. */
    public Reason reason() {
      return act().reason();
    }
  }

  /**
   * One firm's part in a cause.
   *
   * @param difference in the unit of the figure
   * @param cell where the new value stands in its file
   */
  public record Part(long firmId, String firm, BigDecimal difference, @Nullable String cell) {}

  /** Whether the number is in per cent, and the firms' parts of it are not. */
  public boolean isPercent() {
    return aspect.isPercent();
  }

  /** {@code after} − {@code before}; null when either is none. */
  public @Nullable BigDecimal difference() {
    return before == null || after == null ? null : after.subtract(before);
  }

  /** Whether the causes lead from the number before to the number now without a gap. */
  public boolean isAccountedFor() {
    BigDecimal at = before;
    for (Cause cause : causes) {
      if (!Same.number(at, cause.before())) {
        return false;
      }
      at = cause.after();
    }
    return Same.number(at, after);
  }
}
