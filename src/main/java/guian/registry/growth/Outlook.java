package guian.registry.growth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the zone's own past says of a firm's future: the odds of its claims, and where its figures
 * lead.
 *
 * @param odds of claims by their id; a claim without a horizon has none
 * @param coverage what share of past projections, per cent, lay within such a band; null when there
 *     were too few to tell
 * @param tests how many past projections that rests on
 */
public record Outlook(
    Map<Long, Odds> odds, List<Projection> projections, @Nullable BigDecimal coverage, int tests) {
  /** Nothing is said of the future. */
  public static final Outlook NONE = new Outlook(Map.of(), List.of(), null, 0);
}
