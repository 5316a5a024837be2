package guian.registry.report.words;

import guian.registry.model.Coded;
import guian.registry.report.figures.Leaders;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.template.Chapter;

/** A table of the report that has a number. */
public enum Numbered implements Coded {
  KEY(Chapter.KEY),
  INDUSTRY(Chapter.INDUSTRY),
  RELATION(Chapter.RELATION),
  SIZE(Chapter.SIZE),
  AGE(Chapter.AGE),
  LEADERS(Chapter.LEADERS),
  NEWCOMERS(Chapter.MOVERS),
  LEAVERS(Chapter.MOVERS),
  CLAIMS(Chapter.CLAIMS),
  GRANTS(Chapter.GRANTS),
  PLACEMENTS(Chapter.PLACEMENTS);

  private final Chapter chapter;

  Numbered(Chapter chapter) {
    this.chapter = chapter;
  }

  /** The part of the report that it stands in. */
  public Chapter chapter() {
    return chapter;
  }

  /** Whether the report has rows for it. */
  boolean isIn(ReportContent content) {
    QuarterlyReport report = content.report();
    return switch (this) {
      case KEY -> !content.figures().isEmpty();
      case INDUSTRY, RELATION, SIZE, AGE -> true;
      case LEADERS -> new Leaders(report).isAny();
      case NEWCOMERS -> report.movers().isKnown() && !report.movers().newcomers().isEmpty();
      case LEAVERS -> report.movers().isKnown() && !report.movers().leavers().isEmpty();
      case CLAIMS -> !report.claims().isEmpty();
      case GRANTS -> !report.byPolicy().rows().isEmpty();
      case PLACEMENTS -> !report.byUniversity().rows().isEmpty();
    };
  }
}
