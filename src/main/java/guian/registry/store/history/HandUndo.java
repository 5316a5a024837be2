package guian.registry.store.history;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.HandSteps;
import guian.registry.store.Registry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what was done by hand since the registry was opened, the newest step first, whichever
 * firm it was about. What came with an import or with the example is not among it.
 */
public final class HandUndo {
  private final Registry registry;

  public HandUndo(Registry registry) {
    this.registry = registry;
  }

  /** A step taken back, and the first of its changes, which tells what it was about. */
  public record Undone(long step, StepRow.@Nullable Change first) {}

  /**
   * Takes the newest step back.
   *
   * @return empty when there is none left
   * @throws RefusedException {@code undo.later} when a later step builds on it; it stays the newest
   */
  public Optional<Undone> newest(Author author) {
    HandSteps steps = registry.handSteps();
    for (Optional<Long> step = steps.newest(); step.isPresent(); step = steps.newest()) {
      Optional<Undone> undone = undo(author, step.get());
      steps.remove(step.get());
      if (undone.isPresent()) {
        return undone;
      }
    }
    return Optional.empty();
  }

  private Optional<Undone> undo(Author author, long id) {
    return registry.write(
        author.undoing(),
        step -> {
          StepUndo undo = new StepUndo(step);
          if (!undo.stands(id)) {
            return Optional.empty();
          }
          Undone undone = new Undone(id, StepQueries.firstOfFirm(step.db(), id));
          undo.undo(id);
          return Optional.of(undone);
        });
  }
}
