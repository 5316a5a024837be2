package guian.registry.store.history;

import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Writing;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what a person did by hand, in this session or an earlier one, the newest step first,
 * whichever firm it was about; and does again what was so taken back. What came with an import or
 * with the example, what others did, and an issued edition are not among it.
 */
public final class HandUndo {
  private final Registry registry;

  /** Takes back steps of this registry. */
  public HandUndo(Registry registry) {
    this.registry = registry;
  }

  /**
   * A step taken back or done again.
   *
   * @param first the first of its changes, which tells what it was about
   * @param line its line in the history of the firm it was about; null when it was about none
   * @param lines how many lines it has there
   */
  public record Undone(
      long step, StepRow.@Nullable Change first, @Nullable HistoryEntry line, int lines) {}

  /** What {@link #newest} would take back now; empty when there is nothing. */
  public Optional<Undone> next(Author author) {
    return registry.read(db ->
        HandSteps.of(db, author, Long.MAX_VALUE).done().stream()
            .findFirst()
            .map(id -> told(db, id, id)));
  }

  /**
   * Takes the newest step back.
   *
   * @return empty when there is none left
   * @throws RefusedException {@code undo.later} when a later step builds on it; it stays the newest
   */
  public Optional<Undone> newest(Author author) {
    return registry.write(
        author.undoing(), step -> newest(step, steps(step, author).done(), Writing::undoes));
  }

  /**
   * Does again what was taken back last, as a step by hand.
   *
   * @return empty when nothing was taken back, or something was done since
   * @throws RefusedException {@code undo.later} when something else has changed it since
   */
  public Optional<Undone> again(Author author) {
    return registry.write(
        author, step -> newest(step, steps(step, author).undone(), Writing::redoes));
  }

  private static HandSteps steps(Writing step, Author author) {
    return HandSteps.of(step.db(), author, step.stepId());
  }

  private static Optional<Undone> newest(
      Writing step, List<Long> steps, BiConsumer<Writing, Long> note) {
    StepUndo undo = new StepUndo(step);
    return steps.stream()
        .filter(undo::isNotReversed)
        .findFirst()
        .map(id -> {
          long done = done(step.db(), id);
          Undone before = told(step.db(), id, done);
          undo.reverse(id);
          note.accept(step, id);
          // A firm has a name while it is there.
          boolean there = before.first() == null || before.first().firm() != null;
          return there ? before : told(step.db(), id, done);
        });
  }

  /** What a step that took another one back is told by: that other one. */
  private static long done(DSLContext db, long step) {
    Long undone = db.select(STEP.UNDOES).from(STEP).where(STEP.ID.eq(step)).fetchOne(STEP.UNDOES);
    return undone == null ? step : undone;
  }

  private static Undone told(DSLContext db, long step, long done) {
    StepRow.Change first = StepQueries.firstOfFirm(db, done);
    Long firm = first == null ? null : first.firmId();
    if (firm == null) {
      return new Undone(step, first, null, 0);
    }
    History history = new History(db, firm);
    return new Undone(step, first, history.firstOf(done), history.countOf(done));
  }
}
