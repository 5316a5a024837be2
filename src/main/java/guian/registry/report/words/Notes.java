package guian.registry.report.words;

import guian.registry.model.Indicator;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.CountedGroups;
import guian.registry.report.figures.Pace;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.Remarks;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.template.Chapter;
import guian.registry.text.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The notes at the end: what is counted, what is comparable, what is left out, how is rounded. */
public final class Notes {
  private final QuarterlyReport report;
  private final List<Chapter> printed;
  private final Wording wording;
  private final List<String> notes = new ArrayList<>();

  public Notes(ReportContent content, Wording wording) {
    this.report = content.report();
    this.printed = content.template().printed();
    this.wording = wording;
  }

  /** The notes in their order. */
  public List<String> all() {
    ReportQuarter at = report.heading().quarter();
    Remarks remarks = report.remarks();
    add("report.note.scope", wording.months(at));
    add("report.note.cumulative", wording.months(at));
    addIf(remarks.derived(), "report.note.derived");
    base();
    addIf(remarks.withoutBase(), "report.note.no_base");
    add("report.note.firms");
    addIf(remarks.undatedFounded(), "report.note.undated_firms");
    addIf(remarks.yearOnlyFounded(), "report.note.year_only");
    payments(at, remarks);
    addIf(report.reporting().foreign(), "report.note.foreign");
    if (printed.contains(Chapter.INDUSTRY) || printed.contains(Chapter.FIRMS)) {
      add("report.note.industry");
    }
    addFor(Chapter.AGE, "report.note.age");
    addFor(Chapter.LEADERS, "report.note.pull");
    add("report.note.marks", wording.get("word.unreported"), wording.get("word.undisclosed"));
    if (report.movers().isKnown()) {
      addFor(Chapter.MOVERS, "report.note.movers");
    }
    add("report.note.rounding");
    add(
        "report.note.outlook",
        Figures.decimal(Pace.JUDGED_UP_TO, 0),
        Figures.decimal(Pace.JUDGED_FROM, 0));
    if (report.hasTargets()) {
      add("report.note.target", Figures.decimal(Pace.JUDGED_UP_TO, 0));
    }
    asOf();
    return notes;
  }

  private void payments(ReportQuarter at, Remarks remarks) {
    add("report.note.grants", wording.months(at));
    if (countsTwice(Chapter.GRANTS, report.byPolicy())
        || countsTwice(Chapter.PLACEMENTS, report.byUniversity())) {
      add("report.note.counted");
    }
    if (remarks.undatedPayments() > 0) {
      add("report.note.undated", remarks.undatedPayments(), wording.money(remarks.undatedPaid()));
    }
    addIf(remarks.unknownPayments(), "report.note.unknown_payments");
    addIf(remarks.undatedPosts(), "report.note.undated_posts");
  }

  private boolean countsTwice(Chapter chapter, CountedGroups groups) {
    return printed.contains(chapter)
        && groups.rows().stream().mapToInt(CountedGroups.Row::firms).sum() > groups.total().firms();
  }

  private void base() {
    Comparison comparison = report.figure(Indicator.REVENUE + ".total.ytd").comparison();
    add("report.note.base");
    if (comparison != null) {
      add("report.note.basis." + comparison.basis().code(), comparison.firms());
    }
  }

  private void asOf() {
    LocalDate asOf = report.heading().asOf();
    if (asOf != null) {
      add("report.note.as_of", asOf.getYear(), asOf.getMonthValue(), asOf.getDayOfMonth());
    }
  }

  private void addFor(Chapter chapter, String key) {
    if (printed.contains(chapter)) {
      add(key);
    }
  }

  private void addIf(long count, String key) {
    if (count > 0) {
      add(key, count);
    }
  }

  private void add(String key, Object... values) {
    String number = Integer.toString(notes.size() + 1);
    notes.add(wording.get("report.note.number", number) + wording.get(key, values));
  }
}
