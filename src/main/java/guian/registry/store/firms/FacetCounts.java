package guian.registry.store.firms;

import java.util.Map;

/**
 * How many firms there are for each code of each facet, each facet counted with the filter's other
 * conditions.
 *
 * @param counts codes in the order of their counts, the largest first; {@link Facet#NONE} is the
 *     code of not recorded
 */
public record FacetCounts(Map<Facet, Map<String, Long>> counts) {
  /** The counts of one facet. */
  public Map<String, Long> of(Facet facet) {
    return counts.getOrDefault(facet, Map.of());
  }
}
