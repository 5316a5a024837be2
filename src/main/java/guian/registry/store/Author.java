package guian.registry.store;

import guian.registry.model.Via;
import org.jspecify.annotations.Nullable;

/** Who changes the registry, through what, and in which import. */
public record Author(String who, Via via, @Nullable Long importId) {
  /** A person editing by hand. */
  public static Author manual(String who) {
    return new Author(who, Via.MANUAL, null);
  }

  /** The same person taking something back. */
  public Author undoing() {
    return new Author(who, Via.UNDO, importId);
  }
}
