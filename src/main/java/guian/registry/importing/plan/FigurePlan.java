package guian.registry.importing.plan;

import guian.registry.importing.rows.RowFigure;
import guian.registry.model.Amount;
import guian.registry.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one figure.
 *
 * @param group the number of its firm in the plan
 * @param before the amount in use, or the one of its own line that it revises; null when there is
 *     none, or it is not disclosed
 * @param effect what is written of it
 */
public record FigurePlan(
    int group,
    String sheet,
    RowFigure figure,
    Decision decision,
    @Nullable Amount before,
    FigureEffect effect) {
  /** What is done with a figure. */
  public enum Decision implements Coded {
    NEW,
    REVISED,
    UNCHANGED,
    /** Kept beside a different figure of another line of sources, which stays in use. */
    BESIDE,
    /** Nothing while a question about its firm is open. */
    ASK
  }
}
