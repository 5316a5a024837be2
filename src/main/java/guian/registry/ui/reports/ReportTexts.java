package guian.registry.ui.reports;

import guian.registry.model.Indicator;
import guian.registry.report.Breakdown;
import guian.registry.report.Comparison;
import guian.registry.report.Figure;
import guian.registry.report.QuarterlyReport;
import guian.registry.report.ReportQuarter;
import guian.registry.report.Reporting;
import guian.registry.report.Wording;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the screen says of a report beside its pages. */
final class ReportTexts {
  private final Messages messages;
  private final Wording wording;

  ReportTexts(Messages messages) {
    this.messages = messages;
    this.wording = new Wording(messages);
  }

  /** The months with their year: 2017 年上半年. */
  String quarter(ReportQuarter quarter) {
    return wording.full(quarter);
  }

  /** The report's title on one line. */
  String title(QuarterlyReport report) {
    return wording.title(report);
  }

  /** What to look at before the report is issued. */
  List<Check> checks(QuarterlyReport report) {
    List<Check> checks = new ArrayList<>();
    checks.add(missing(report.reporting(), report.heading().quarter()));
    warn(checks, report.reporting().foreign(), "reports.check.foreign");
    warn(checks, report.remarks().undatedPayments(), "reports.check.undated");
    warn(checks, report.remarks().unknownPayments(), "reports.check.unknown");
    checks.add(sums(report));
    return List.copyOf(checks);
  }

  private Check missing(Reporting reporting, ReportQuarter at) {
    if (reporting.missing() == 0) {
      return new Check(true, messages.get("reports.check.all"));
    }
    String missing = Figures.count(reporting.missing());
    BigDecimal share = reporting.missingSharePercent();
    return share == null
        ? new Check(false, messages.get("reports.check.missing", missing))
        : new Check(
            false,
            messages.get(
                "reports.check.missing.share",
                missing,
                wording.before(at),
                Figures.decimal(share, 1)));
  }

  private void warn(List<Check> checks, int count, String key) {
    if (count > 0) {
      checks.add(new Check(false, messages.get(key, Figures.count(count))));
    }
  }

  private Check sums(QuarterlyReport report) {
    boolean fine = addsUp(report.byIndustry()) && addsUp(report.byRelation());
    return new Check(fine, messages.get(fine ? "reports.check.sums" : "reports.check.sums.wrong"));
  }

  private static boolean addsUp(Breakdown breakdown) {
    BigDecimal sum =
        breakdown.rows().stream()
            .map(Breakdown.Row::revenue)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(breakdown.total().revenue()) == 0;
  }

  /** The day whose ledger the report was made from. */
  String asOf(QuarterlyReport report) {
    return report.heading().asOf() == null
        ? messages.get("reports.as_of.unknown")
        : messages.get("reports.as_of", report.heading().asOf().toString());
  }

  /** How complete the data is, and where the revenue comes from. */
  List<Fact> facts(QuarterlyReport report) {
    Figure revenue = revenue(report);
    Comparison comparison = revenue.comparison();
    Reporting reporting = report.reporting();
    List<Fact> facts = new ArrayList<>();
    add(facts, "indicator", indicator(report));
    add(
        facts,
        "firms",
        messages.get(
            "reports.fact.firms.value",
            Figures.count(reporting.reported()),
            Figures.count(reporting.missing()),
            Figures.count(reporting.notDisclosed())));
    if (comparison != null) {
      add(facts, "growth", Figures.growthOrNone(revenue.growthPercent()) + " %");
      add(
          facts,
          "comparable",
          messages.get("reports.fact.comparable.value", Figures.count(comparison.firms())));
    }
    add(
        facts,
        "sources",
        messages.get(
            "reports.fact.sources.value",
            Figures.count(revenue.sources().size()),
            Figures.count(revenue.firms())));
    BigDecimal value = revenue.value();
    if (value != null) {
      add(facts, "exact", messages.get("reports.fact.exact.value", Figures.decimal(value, 2)));
    }
    return List.copyOf(facts);
  }

  private static Figure revenue(QuarterlyReport report) {
    return report.figure(Indicator.REVENUE + ".total.ytd");
  }

  private String indicator(QuarterlyReport report) {
    String period = new Periods(messages).full(report.heading().quarter().period());
    return messages.get(
        "reports.fact.indicator.value", wording.label(revenue(report).topic()), period);
  }

  private void add(List<Fact> facts, String key, String value) {
    facts.add(new Fact(messages.get("reports.fact." + key), value));
  }

  /** The revenue as sentences say it; — when nobody reported it. */
  String revenueText(QuarterlyReport report) {
    BigDecimal value = revenue(report).value();
    return value == null ? Figures.NONE : wording.money(value);
  }
}
