package guian.registry.store.merging;

import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.firm.FirmField;
import java.util.Set;

/** Puts two firms together that are one, and takes them apart again. */
public final class FirmMerges {
  private final Registry registry;

  public FirmMerges(Registry registry) {
    this.registry = registry;
  }

  /**
   * Puts the firm {@code gone} into {@code kept}, as one step: its names become other names, all
   * that hangs on it goes over, and figures that both have stand side by side.
   *
   * @param fromGone the facts of {@code gone} that hold from now on; a fact that {@code kept} lacks
   *     comes over in any case
   * @throws guian.registry.model.RefusedException {@code firm.gone}, {@code merge.same}; those of
   *     {@link guian.registry.store.stakes.StakeEdits} when their owners cannot be put together
   */
  public void merge(Author author, long kept, long gone, Set<FirmField> fromGone) {
    registry.write(
        author,
        step -> {
          new FirmMerging(step, kept, gone).run(fromGone);
          return kept;
        });
  }

  /**
   * Takes a merge apart, as one step: the firm that went is there again with its own rows; what was
   * changed since stays and is told.
   *
   * @throws guian.registry.model.RefusedException {@code merge.gone}
   */
  public Parted takeApart(Author author, long mergeId) {
    return registry.write(author, step -> new FirmParting(step, mergeId).run());
  }
}
