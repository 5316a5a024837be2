package guian.registry.report.words;

import guian.registry.model.Indicator;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.Outlook;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Reporting;
import guian.registry.report.figures.Topic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The opening paragraphs and the sentence on the key figures. */
final class Lead {
  /** The figures the sentence under 主要指标 names, in the order of the table. */
  private static final Set<String> NAMED =
      Set.of(
          "tax.total.ytd",
          "profit.total.ytd",
          "rd.total.ytd",
          "fixed_investment.total.ytd",
          Indicator.HEADCOUNT_END + ".total.end");

  private final QuarterlyReport report;
  private final Wording wording;
  private final References references;
  private final List<Figure> figures;
  private final ReportQuarter at;

  Lead(ReportContent content, Wording wording) {
    this.report = content.report();
    this.wording = wording;
    this.figures = content.figures();
    this.references = new References(content, wording);
    this.at = report.heading().quarter();
  }

  /** The judgement, the size, the growth. */
  String judgement() {
    return wording.sentences(outlook(), size());
  }

  /** Who is missing, and over whom growth is measured. */
  String reporting() {
    return wording.sentences(missing(), comparable());
  }

  private String outlook() {
    Outlook outlook = report.pace().outlook();
    if (outlook == Outlook.NONE && revenue().comparison() != null) {
      return wording.get("report.lead.outlook.no_rate", wording.full(at));
    }
    return wording.get("report.lead.outlook." + outlook.code(), wording.full(at));
  }

  private String size() {
    int firms = report.firms().size();
    Figure revenue = revenue();
    BigDecimal value = revenue.value();
    if (value == null) {
      return wording.get("report.lead.size.none", firms);
    }
    String said =
        wording.get(
            revenue.firms() == firms ? "report.lead.size.all" : "report.lead.size",
            firms,
            revenue.firms(),
            wording.money(value));
    BigDecimal growth = report.pace().growthPercent();
    List<String> parts = new ArrayList<>(List.of(said));
    if (growth != null) {
      parts.add(wording.growthPhrase(growth));
    }
    if (report.pace().changePoints() != null) {
      parts.add(wording.changePhrase(report.pace().changePoints(), at.previous()));
    }
    parts.addAll(target(revenue));
    return clauses(parts);
  }

  // Whom the zone waits for may yet make up what is behind: then only what is done is said.
  private List<String> target(Figure figure) {
    BigDecimal done = figure.donePercent();
    BigDecimal ahead = figure.aheadPoints(at);
    if (done == null) {
      return List.of();
    }
    String said = wording.get("report.target.done", Wording.share(done));
    return ahead == null || report.reporting().isTooLittle()
        ? List.of(said)
        : List.of(said, wording.schedulePhrase(ahead, at));
  }

  private String clauses(List<String> parts) {
    return String.join(wording.get("report.join.comma"), parts) + wording.get("report.join.stop");
  }

  private Figure revenue() {
    return report.figure(Indicator.REVENUE + ".total.ytd");
  }

  private String missing() {
    Reporting reporting = report.reporting();
    if (reporting.missing() == 0) {
      return none(reporting);
    }
    int missing = reporting.missing();
    BigDecimal share = reporting.missingSharePercent();
    return share == null || reporting.lapsed().isEmpty()
        ? wording.get("report.lead.missing.never", missing, wording.span(at))
        : wording.get(
            "report.lead.missing",
            missing,
            wording.span(at),
            wording.before(at),
            Wording.share(share));
  }

  // Who does not disclose it has not reported it; who owes no report says nothing of the others.
  private String none(Reporting reporting) {
    if (reporting.reported() + reporting.foreign() == 0) {
      return "";
    }
    return reporting.notDisclosed() == 0
        ? wording.get("report.lead.missing.none", wording.span(at))
        : wording.get(
            "report.lead.missing.none.undisclosed", reporting.notDisclosed(), wording.span(at));
  }

  private String comparable() {
    Comparison comparison = revenue().comparison();
    return comparison == null || comparison.growthPercent() == null
        ? ""
        : wording.get("report.lead.comparable", comparison.firms());
  }

  /** One sentence on the figures besides revenue. */
  String keyFigures() {
    List<String> parts = new ArrayList<>();
    for (Figure figure : figures) {
      BigDecimal value = figure.value();
      if (value != null) {
        said(figure, value).ifPresent(parts::add);
      }
    }
    String said =
        parts.isEmpty()
            ? ""
            : wording.get(
                "report.key.sentence",
                wording.span(at),
                String.join(wording.get("report.join.semicolon"), parts));
    return wording.sentences(said, references.see(Numbered.KEY));
  }

  private Optional<String> said(Figure figure, BigDecimal value) {
    Topic topic = figure.topic();
    if (topic.equals(Topic.NEW_FIRMS)) {
      return Optional.of(some(value, "report.key.new", amount(figure)));
    }
    if (topic.equals(Topic.GRANTS_PAID)) {
      Figure firms = report.figure(Topic.GRANT_FIRMS.id());
      return Optional.of(some(value, "report.key.grants", amount(figure), amount(firms)));
    }
    if (topic.equals(Topic.POSTS)) {
      return Optional.of(some(value, "report.key.posts", value));
    }
    return NAMED.contains(figure.id()) ? Optional.of(named(figure)) : Optional.empty();
  }

  private String some(BigDecimal value, String key, Object... said) {
    return value.signum() == 0 ? wording.get(key + ".none") : wording.get(key, said);
  }

  private String named(Figure figure) {
    String said =
        wording.get(
            "report.key.named", wording.inSentence(wording.label(figure.topic())), amount(figure));
    List<String> parts = new ArrayList<>(List.of(said));
    if (figure.growthPercent() != null) {
      parts.add(wording.growthPhrase(figure.growthPercent()));
    }
    if (figure.donePercent() != null) {
      parts.add(wording.get("report.target.done", Wording.share(figure.donePercent())));
    }
    return String.join(wording.get("report.join.comma"), parts);
  }

  private String amount(Figure figure) {
    BigDecimal value = figure.value();
    return wording.amount(figure.topic().measure(), value == null ? BigDecimal.ZERO : value);
  }
}
