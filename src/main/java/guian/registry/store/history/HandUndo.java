package guian.registry.store.history;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Writing;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
   * A step taken back or done again, and the first of its changes, which tells what it was about.
   */
  public record Undone(long step, StepRow.@Nullable Change first) {}

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
          StepRow.Change before = StepQueries.firstOfFirm(step.db(), id);
          undo.reverse(id);
          note.accept(step, id);
          // A firm has a name while it is there.
          boolean there = before == null || before.firm() != null;
          return new Undone(id, there ? before : StepQueries.firstOfFirm(step.db(), id));
        });
  }
}
