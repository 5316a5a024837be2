package guian.registry.store.history;

import java.util.HashMap;
import java.util.Map;

/** Things that were found to belong together, directly or through others. */
final class Joined<T> {
  private final Map<T, T> parents = new HashMap<>();

  void join(T one, T other) {
    parents.put(root(one), root(other));
  }

  /** One thing that stands for all that belong with this one. */
  T root(T thing) {
    T at = thing;
    T parent = parents.getOrDefault(at, at);
    while (!parent.equals(at)) {
      at = parent;
      parent = parents.getOrDefault(at, at);
    }
    return at;
  }
}
