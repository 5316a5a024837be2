package guian.registry.importing.plan;

import guian.registry.importing.rows.RowFigure;
import guian.registry.model.Amount;
import guian.registry.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one figure.
 *
 * @param group the number of its firm in the plan
 * @param before the amount in use; null when there is none, or it is not disclosed
 * @param replaces the id of the figure in use that it replaces; null when it replaces none
 */
public record FigurePlan(
    int group,
    String sheet,
    RowFigure figure,
    Decision decision,
    @Nullable Amount before,
    @Nullable Long replaces) {
  /** What is done with a figure. */
  public enum Decision implements Coded {
    NEW,
    REVISED,
    UNCHANGED,
    /** Kept beside a different figure that a person typed, which stays in use. */
    BESIDE,
    /** Nothing while a question about its firm is open. */
    ASK
  }
}
