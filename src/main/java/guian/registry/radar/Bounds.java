package guian.registry.radar;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one figure says of another that is not known.
 *
 * @param containers by the id of a part, the indicator that it is a part of
 * @param growing whose cumulative figure is taken not to fall within a year
 */
public record Bounds(Map<String, String> containers, Set<String> growing) {
  /** No figure says anything of another. */
  public static final Bounds NONE = new Bounds(Map.of(), Set.of());

  boolean grows(String indicator) {
    return growing.contains(indicator);
  }

  @Nullable String container(String indicator) {
    return containers.get(indicator);
  }
}
