package guian.registry.report;

import guian.registry.model.Indicator;
import guian.registry.text.Figures;
import java.util.ArrayList;
import java.util.List;

/** The notes at the end: what is counted, what is comparable, what is left out, how is rounded. */
final class Notes {
  private final QuarterlyReport report;
  private final Wording wording;
  private final List<String> notes = new ArrayList<>();

  Notes(QuarterlyReport report, Wording wording) {
    this.report = report;
    this.wording = wording;
  }

  List<String> all() {
    ReportQuarter at = report.heading().quarter();
    Remarks remarks = report.remarks();
    add("note.scope", wording.months(at));
    add("note.cumulative", wording.months(at));
    addIf(remarks.derived(), "note.derived");
    base();
    addIf(remarks.withoutBase(), "note.no_base");
    add("note.firms");
    addIf(remarks.yearOnlyFounded(), "note.year_only");
    add("note.grants", wording.months(at));
    if (remarks.undatedPayments() > 0) {
      add(
          "note.undated",
          Wording.count(remarks.undatedPayments()),
          wording.money(remarks.undatedPaid()));
    }
    addIf(remarks.unknownPayments(), "note.unknown_payments");
    addIf(remarks.undatedPosts(), "note.undated_posts");
    addIf(report.reporting().foreign(), "note.foreign");
    add("note.industry");
    add("note.marks");
    add("note.rounding");
    add("note.outlook", Figures.decimal(Pace.JUDGED_UP_TO, 0));
    asOf();
    return notes;
  }

  private void base() {
    Comparison comparison = report.figure(Indicator.REVENUE + ".total.ytd").comparison();
    add("note.base");
    if (comparison != null) {
      add("note.basis." + comparison.basis().code(), Wording.count(comparison.firms()));
    }
  }

  private void asOf() {
    if (report.heading().asOf() != null) {
      add("note.as_of", report.heading().asOf().toString());
    }
  }

  private void addIf(long count, String key) {
    if (count > 0) {
      add(key, Wording.count(count));
    }
  }

  private void add(String key, Object... values) {
    String number = Integer.toString(notes.size() + 1);
    notes.add(wording.get("note.number", number) + wording.get(key, values));
  }
}
