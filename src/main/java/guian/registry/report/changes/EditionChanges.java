package guian.registry.report.changes;

import guian.registry.model.Industries;
import guian.registry.model.RefusedException;
import guian.registry.report.counting.FigureState;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Topic;
import guian.registry.report.template.Template;
import guian.registry.report.template.TemplateFile;
import guian.registry.store.Registry;
import guian.registry.store.history.PastRegistry;
import guian.registry.store.report.EditionRow;
import guian.registry.store.report.Editions;
import guian.registry.store.report.LaterStep;
import guian.registry.store.report.LaterSteps;
import guian.registry.store.report.ReportQueries;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What changed since an edition, and why. A copy of the registry is taken back act by act, without
 * what acts and their undoing did to each other, and the figures are worked out before and after
 * each: the differences of the acts add up to the whole difference by construction, and what is
 * left is named as a change of the program's rules.
 */
public final class EditionChanges {
  private final Registry registry;
  private final Industries industries;

  public EditionChanges(Registry registry, Industries industries) {
    this.registry = registry;
    this.industries = industries;
  }

  /**
   * What is printed otherwise now than in an edition.
   *
   * @param by makes the template that prints it now from the one in use
   * @param check called between two acts; what it throws ends the work
   */
  public Changes since(EditionRow edition, UnaryOperator<Template> by, Runnable check) {
    ReportQuarter quarter = ReportQuarter.parse(edition.quarter()).orElseThrow();
    Editions editions = new Editions(registry);
    Frozen frozen = Frozen.of(editions.figures(edition.id()));
    LaterSteps later = new LaterSteps(registry);
    Map<String, Topic> topics = new HashMap<>();
    new QuarterlyReports(new ReportQueries(registry), industries)
        .topics()
        .forEach(topic -> topics.put(topic.id(), topic));
    FigureFollowing figures = new FigureFollowing(later, topics);
    CellFollowing cells = new CellFollowing(later, frozen.printed(), template(editions, edition));
    try (PastRegistry past = PastRegistry.of(registry)) {
      FigureState now = state(past.registry(), quarter);
      cells.template(now.report(), by);
      FigureState after = now;
      past.keepLasting(edition.knownStep(), LaterSteps.TABLES);
      for (LaterStep step : new LaterSteps(past.registry()).after(edition.knownStep())) {
        check.run();
        past.backTo(step.id() - 1);
        FigureState before = state(past.registry(), quarter);
        figures.step(step, before, after);
        cells.step(step, before, after);
        after = before;
      }
      figures.rules(frozen, after);
      cells.rules();
      return cells.changes(figures.changes(frozen, now));
    }
  }

  // The one that printed the edition, so that what another template does is told apart.
  private static Template template(Editions editions, EditionRow edition) {
    String text = editions.template(edition.id());
    return text.isEmpty() ? Template.STANDARD : TemplateFile.read(text, "");
  }

  private FigureState state(Registry at, ReportQuarter quarter) {
    try {
      return new QuarterlyReports(new ReportQueries(at), industries).state(quarter);
    } catch (RefusedException e) {
      if (e.code().equals("report.empty")) {
        return FigureState.EMPTY;
      }
      throw e;
    }
  }
}
