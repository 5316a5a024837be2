package guian.registry.report.figures;

import guian.registry.report.figures.FigureSource.Line;
import java.util.List;

/**
 * What the numbers of a report are made of.
 *
 * @param figures of the key figures, in their order; empty unless it was asked
 * @param leavers last year's revenue of those who have none now
 * @param lapsed the revenue in the report before of those who have not reported
 */
public record Sources(List<FigureSource> figures, List<Line> leavers, List<Line> lapsed) {
  /** Nothing was asked. */
  public static final Sources NONE = new Sources(List.of(), List.of(), List.of());
}
