package guian.registry.ui.reports;

import guian.registry.model.Industries;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.edition.Issuing;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.report.OwnSentences;
import guian.registry.store.report.ReportQueries;
import guian.registry.store.report.ReportTemplates;
import guian.registry.store.report.ZoneTargets;

/** What the Reports screen works with. */
public record ReportServices(
    QuarterlyReports reports,
    Issuing issuing,
    ZoneTargets targets,
    OwnSentences sentences,
    ReportTemplates templates,
    Author author) {
  /** The services of a registry, whose changes are {@code author}'s. */
  public static ReportServices of(Registry registry, Author author) {
    Industries industries = Industries.load();
    return new ReportServices(
        new QuarterlyReports(new ReportQueries(registry), industries),
        new Issuing(registry, industries),
        new ZoneTargets(registry),
        new OwnSentences(registry),
        new ReportTemplates(registry),
        author);
  }
}
