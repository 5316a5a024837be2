package guian.registry.report.changes;

import guian.registry.model.Coded;
import guian.registry.report.template.Chapter;
import guian.registry.report.template.Template;
import org.jspecify.annotations.Nullable;

/** A part of the pages besides the main table whose numbers are compared between editions. */
public enum ReportPart implements Coded {
  LEAD(null),
  TREND(Chapter.TREND),
  INDUSTRY(Chapter.INDUSTRY),
  RELATION(Chapter.RELATION),
  SIZE(Chapter.SIZE),
  AGE(Chapter.AGE),
  LEADERS(Chapter.LEADERS),
  /** The firms that move the growth most, as the sentence names them. */
  PULLING(Chapter.LEADERS),
  MOVERS(Chapter.MOVERS),
  NEWCOMERS(Chapter.MOVERS),
  LEAVERS(Chapter.MOVERS),
  CLAIMS(Chapter.CLAIMS),
  GRANTS(Chapter.GRANTS),
  PLACEMENTS(Chapter.PLACEMENTS),
  REPORTING(Chapter.REPORTING),
  LAPSED(Chapter.REPORTING),
  NOTES(Chapter.NOTES),
  FIRMS(Chapter.FIRMS);

  private final @Nullable Chapter chapter;

  ReportPart(@Nullable Chapter chapter) {
    this.chapter = chapter;
  }

  /** Whether a report by this template has it. */
  boolean isIn(Template template) {
    return chapter == null || template.prints(chapter);
  }

  /** Whether its rows are groups of firms, whose numbers the firms' parts add up to. */
  public boolean isGroups() {
    return this == INDUSTRY || this == RELATION || this == SIZE || this == AGE;
  }
}
