package guian.registry.report;

import guian.registry.model.Coded;

/** A table of the report that has a number. */
enum Numbered implements Coded {
  KEY(Chapter.KEY),
  INDUSTRY(Chapter.INDUSTRY),
  RELATION(Chapter.RELATION),
  SIZE(Chapter.SIZE),
  AGE(Chapter.AGE),
  LEADERS(Chapter.LEADERS),
  NEWCOMERS(Chapter.MOVERS),
  LEAVERS(Chapter.MOVERS),
  CLAIMS(Chapter.CLAIMS);

  private final Chapter chapter;

  Numbered(Chapter chapter) {
    this.chapter = chapter;
  }

  Chapter chapter() {
    return chapter;
  }

  /** Whether the report has rows for it. */
  boolean isIn(QuarterlyReport report) {
    return switch (this) {
      case KEY, INDUSTRY, RELATION, SIZE, AGE -> true;
      case LEADERS -> new Leaders(report).isAny();
      case NEWCOMERS -> report.movers().isKnown() && !report.movers().newcomers().isEmpty();
      case LEAVERS -> report.movers().isKnown() && !report.movers().leavers().isEmpty();
      case CLAIMS -> !report.claims().isEmpty();
    };
  }
}
