package guian.registry.store.history;

import guian.registry.model.FirmName;
import guian.registry.model.Via;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of the registry's history: an edit, an import, an undo, the example.
 *
 * @param file the imported file's name; null when the step is no import's
 * @param undoes the step it took back
 * @param changes how many changes it made
 * @param first its first change, which tells what an edit was about
 * @param shown of an edit by hand or its undoing: the first line of its firm's history; null when
 *     it is about no firm
 */
public record StepRow(
    long id,
    Instant at,
    String by,
    Via via,
    @Nullable String file,
    @Nullable Long undoes,
    long changes,
    @Nullable Change first,
    @Nullable HistoryEntry shown) {
  /**
   * A change of a step.
   *
   * @param field null when a row was added or removed
   * @param firm the name of the firm it is about; null when there is none, or it is gone
   */
  public record Change(
      String table, @Nullable String field, @Nullable Long firmId, @Nullable FirmName firm) {}
}
