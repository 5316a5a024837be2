package guian.registry.store.history;

import guian.registry.model.Observation;
import guian.registry.model.Via;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a firm's history: what changed, from what to what, who did it, when, through what.
 *
 * @param table the table that changed: {@code firm}, {@code observation}, {@code grant} …
 * @param field the column that changed; null when a row was added or removed
 * @param before the old value as stored, null for none; of a removed row its JSON text
 * @param after the new value as stored, null for none
 * @param figure the observation a line of table {@code observation} is about, one that was removed
 *     as well
 * @param instead the observation that it replaced, or that came back in use when it was removed
 * @param stake the stake a line of table {@code stake} is about, when its owner still exists
 * @param about what a line of any other table is about, where the table alone does not tell it
 */
public record HistoryEntry(
    long id,
    long step,
    Instant at,
    String by,
    Via via,
    @Nullable Long importId,
    @Nullable String sourceName,
    String table,
    Action action,
    @Nullable String field,
    @Nullable String before,
    @Nullable String after,
    @Nullable Observation figure,
    @Nullable Observation instead,
    @Nullable StakeShown stake,
    @Nullable About about) {
  /** Of a line about a figure the one that was in use before; null when there was none. */
  public @Nullable Observation figureOld() {
    return action == Action.DELETE ? figure : instead;
  }

  /** Of a line about a figure the one in use after it; null when there is none. */
  public @Nullable Observation figureNew() {
    return action == Action.DELETE ? instead : figure;
  }

  /** Whether the line says which figure is in use now. */
  public boolean isFigure() {
    return figure != null && (field == null || field.equals("standing"));
  }

  /** What happened to the row. */
  public enum Action implements guian.registry.model.Coded {
    INSERT,
    UPDATE,
    DELETE
  }
}
