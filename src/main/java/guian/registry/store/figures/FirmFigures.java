package guian.registry.store.figures;

import guian.registry.model.Claim;
import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import guian.registry.model.Observation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one indicator of one firm.
 *
 * @param shortName what the firm is called for short; null when not recorded
 * @param observations the values in use, of every nature
 * @param sources the names of the sources of the observations and claims, by id
 * @param byHand which of the sources are persons who typed
 */
public record FirmFigures(
    FirmFacts facts,
    @Nullable String shortName,
    Indicator indicator,
    List<Observation> observations,
    List<Claim> claims,
    Map<Long, String> sources,
    Set<Long> byHand) {
  /** The name for a title: the short one where there is one. */
  public String title() {
    return shortName == null ? facts.name() : shortName;
  }
}
