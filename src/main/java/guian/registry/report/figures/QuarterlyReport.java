package guian.registry.report.figures;

import guian.registry.report.template.Template;
import guian.registry.store.report.OwnSentence;
import java.util.List;

/**
 * A quarterly report as data: everything its pages print, nothing about how.
 *
 * @param firms all firms of the ledger, the greatest revenue first
 * @param sentences what people say in it instead of what follows from the figures
 * @param sources what its numbers are made of; nothing unless it was asked
 * @param template the one that the office has in use
 * @param byPolicy incentives paid in the months, yuan
 * @param byUniversity posts for students that begin in the months
 * @param trend revenue from January to each quarter's end, this year and two before
 */
public record QuarterlyReport(
    Heading heading,
    Pace pace,
    List<Figure> figures,
    Breakdown byIndustry,
    Breakdown byRelation,
    Breakdown bySize,
    Breakdown byAge,
    List<FirmRow> firms,
    Movers movers,
    Reporting reporting,
    List<TrendPoint> trend,
    List<ClaimRow> claims,
    CountedGroups byPolicy,
    CountedGroups byUniversity,
    List<OwnSentence> sentences,
    Sources sources,
    Template template,
    Remarks remarks) {
  /** Whether a target of the year is set for any figure. */
  public boolean hasTargets() {
    return figures.stream().anyMatch(figure -> figure.target() != null);
  }

  /** The figure with this id, which every report has. */
  public Figure figure(String id) {
    return figures.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }
}
