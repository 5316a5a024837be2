package guian.registry.store.placements;

import guian.registry.store.Author;
import guian.registry.store.Registry;

/**
 * What a person changes by hand about the posts of a firm. Each call is one step of the history;
 * what cannot be is refused and changes nothing.
 *
 * <p>Refusals: {@code placement.posts}, {@code placement.starts}, {@code placement.ends}, {@code
 * placement.order}, {@code placement.gone}, {@code firm.gone}.
 */
public final class PlacementEdits {
  private final Registry registry;

  /** Edits the posts in this registry. */
  public PlacementEdits(Registry registry) {
    this.registry = registry;
  }

  /** Adds posts of a firm and returns their id. */
  public long add(Author author, long firmId, TypedPlacement typed) {
    return registry.write(author, step -> new PlacementWriting(step).add(firmId, typed));
  }

  /**
   * Changes posts to what a person typed.
   *
   * @return whether anything differs from what was recorded
   */
  public boolean change(Author author, long placementId, TypedPlacement typed) {
    return registry.write(author, step -> new PlacementWriting(step).change(placementId, typed));
  }

  /** Removes posts that were wrong; nothing happens when they are gone already. */
  public void remove(Author author, long placementId) {
    registry.write(author, step -> new PlacementWriting(step).remove(placementId));
  }
}
