package guian.registry.report.figures;

import guian.registry.report.figures.FigureSource.Line;
import guian.registry.store.report.Origins.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of a report are made of.
 *
 * @param figures of the key figures, in their order; empty unless it was asked
 * @param leavers last year's revenue of those who have none now
 * @param lapsed the revenue in the report before of those who have not reported
 * @param claims by the id of the claim
 */
public record Sources(
    List<FigureSource> figures,
    List<Line> leavers,
    List<Line> lapsed,
    Map<Long, ClaimSource> claims) {
  /** Nothing was asked. */
  public static final Sources NONE = new Sources(List.of(), List.of(), List.of(), Map.of());

  /**
   * Where a claim stands, and what is done of it.
   *
   * @param said null where a person noted it
   */
  public record ClaimSource(@Nullable Origin said, List<Line> done) {}

  /** What a key figure is made of; empty where it was not asked. */
  public Optional<FigureSource> find(String id) {
    return figures.stream().filter(source -> source.figure().id().equals(id)).findFirst();
  }
}
