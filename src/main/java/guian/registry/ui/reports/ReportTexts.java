package guian.registry.ui.reports;

import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.report.figures.Breakdown;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.GroupFigure;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Reporting;
import guian.registry.report.words.Paragraph;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.Wording;
import guian.registry.text.Figures;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the screen says of a report beside its pages. */
final class ReportTexts {
  private static final String REVENUE = Indicator.REVENUE + ".total.ytd";

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

  /** What to look at before the report is issued. */
  List<Check> checks(ReportContent content) {
    QuarterlyReport report = content.report();
    List<Check> checks = new ArrayList<>();
    checks.add(missing(report.reporting(), report.heading().quarter()));
    warn(checks, report.reporting().foreign(), "reports.check.foreign");
    warn(checks, report.remarks().undatedPayments(), "reports.check.undated");
    warn(checks, report.remarks().unknownPayments(), "reports.check.unknown");
    for (Language language : Language.values()) {
      for (Paragraph paragraph : content.outdated(new Messages(language))) {
        checks.add(new Check(false, outdated(paragraph, language)));
      }
    }
    checks.add(sums(report));
    return List.copyOf(checks);
  }

  private String outdated(Paragraph paragraph, Language language) {
    return messages.get(
        "reports.check.outdated",
        messages.get("report.place." + paragraph.place().code()),
        messages.get("reports.language." + language.code()));
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

  /** What a figure is of, how complete it is, and where it comes from. */
  List<Fact> facts(QuarterlyReport report, Figure figure) {
    Comparison comparison = figure.comparison();
    List<Fact> facts = new ArrayList<>();
    add(facts, "indicator", indicator(report, figure));
    GroupFigure.find(report, figure.id())
        .ifPresent(group -> add(facts, "share", Wording.share(group.sharePercent()) + "%"));
    add(facts, "firms", firms(report, figure));
    if (comparison != null) {
      add(facts, "growth", growth(figure));
      add(
          facts,
          "comparable",
          messages.get("reports.fact.comparable.value", Figures.count(comparison.firms())));
    }
    target(facts, figure);
    if (!figure.sources().isEmpty()) {
      add(
          facts,
          "sources",
          messages.get(
              "reports.fact.sources.value",
              Figures.count(figure.sources().size()),
              Figures.count(figure.firms())));
    }
    BigDecimal value = figure.value();
    if (value != null && figure.topic().measure() == Measure.MONEY) {
      add(facts, "exact", messages.get("reports.fact.exact.value", Figures.decimal(value, 2)));
    }
    return List.copyOf(facts);
  }

  private void target(List<Fact> facts, Figure figure) {
    BigDecimal target = figure.target();
    if (target != null) {
      add(facts, "target", wording.amount(figure.topic().measure(), target));
      BigDecimal done = figure.donePercent();
      add(facts, "done", done == null ? Figures.NONE : Figures.decimal(done, 1) + "%");
    }
  }

  private String firms(QuarterlyReport report, Figure figure) {
    Reporting reporting = report.reporting();
    return figure.id().equals(REVENUE)
        ? messages.get(
            "reports.fact.firms.value",
            Figures.count(reporting.reported()),
            Figures.count(reporting.missing()),
            Figures.count(reporting.notDisclosed()))
        : messages.get("reports.fact.firms.count", Figures.count(figure.firms()));
  }

  private static String growth(Figure figure) {
    BigDecimal percent = figure.growthPercent();
    return percent == null ? Figures.NONE : Figures.growth(percent) + "%";
  }

  /** The figure whose facts are shown first. */
  static Figure revenue(QuarterlyReport report) {
    return report.figure(REVENUE);
  }

  /** What a figure is of: 营业收入. */
  String label(Figure figure) {
    return wording.label(figure.topic());
  }

  private String indicator(QuarterlyReport report, Figure figure) {
    IndicatorKind kind = figure.topic().isStock() ? IndicatorKind.STOCK : IndicatorKind.FLOW;
    String period = new Periods(messages).of(kind, report.heading().quarter().period());
    return messages.get("reports.fact.indicator.value", label(figure), period);
  }

  private void add(List<Fact> facts, String key, String value) {
    facts.add(new Fact(messages.get("reports.fact." + key), value));
  }

  /** A name for the report's file without blanks: 贵安新区2017年上半年企业运行情况, in English ASCII. */
  static String fileName(QuarterlyReport report, Language language) {
    Messages messages = new Messages(language);
    Wording wording = new Wording(messages);
    ReportQuarter quarter = report.heading().quarter();
    String zone = wording.zone(report.heading());
    String name =
        language == Language.ZH
            ? messages.get("reports.file", zone, wording.full(quarter))
            : messages.get("reports.file", firstWord(zone), months(quarter));
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]", "");
  }

  private static String firstWord(String zone) {
    int space = zone.indexOf(' ');
    return space < 0 ? zone : zone.substring(0, space);
  }

  // The whole of a year's first months: 2017Q1, 2017H1, 2017Q1-Q3, 2017.
  private static String months(ReportQuarter quarter) {
    return switch (quarter.quarter()) {
      case 1 -> quarter.year() + "Q1";
      case 2 -> quarter.year() + "H1";
      case 3 -> quarter.year() + "Q1-Q3";
      default -> Integer.toString(quarter.year());
    };
  }
}
