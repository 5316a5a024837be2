package guian.registry.report.words;

import guian.registry.report.figures.Breakdown;
import guian.registry.report.figures.ClaimRow;
import guian.registry.report.figures.Leaders;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Reporting;
import guian.registry.report.figures.TrendPoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The sentences beside the chart and the tables. */
final class Features {
  private static final int LEADING = 3;

  private final QuarterlyReport report;
  private final Wording wording;
  private final References references;
  private final int listed;
  private final ReportQuarter at;

  Features(ReportContent content, Wording wording) {
    this.report = content.report();
    this.wording = wording;
    this.references = new References(content, wording);
    this.listed = content.template().lists().leaders();
    this.at = report.heading().quarter();
  }

  String trend() {
    TrendPoint now = point(at);
    TrendPoint before = point(at.yearBefore());
    String first = wording.get("report.trend.now", said(now));
    return before.revenue() == null
        ? first + wording.get("report.join.stop")
        : first
            + wording.get("report.join.semicolon")
            + wording.get("report.trend.before", said(before))
            + wording.get("report.join.stop");
  }

  private TrendPoint point(ReportQuarter quarter) {
    return report.trend().stream()
        .filter(p -> p.quarter().equals(quarter))
        .findFirst()
        .orElseThrow();
  }

  private String said(TrendPoint point) {
    BigDecimal revenue = point.revenue();
    return revenue == null
        ? wording.get("report.trend.none", wording.full(point.quarter()))
        : wording.get(
            "report.trend.point",
            wording.full(point.quarter()),
            wording.money(revenue),
            point.firms());
  }

  String industries() {
    return leading("report.industries", Numbered.INDUSTRY, report.byIndustry(), wording::industry);
  }

  String relations() {
    return leading("report.relations", Numbered.RELATION, report.byRelation(), wording::relation);
  }

  String sizes() {
    return leading("report.sizes", Numbered.SIZE, report.bySize(), wording::size);
  }

  String ages() {
    return leading("report.ages", Numbered.AGE, report.byAge(), wording::age);
  }

  /** On the largest firms, then on those that move the growth. */
  String leaders() {
    Leaders leaders = new Leaders(report, listed);
    if (!leaders.isAny()) {
      return "";
    }
    List<Leaders.Leader> largest = leaders.largest();
    List<Leaders.Leader> pulling = leaders.pulling(LEADING);
    String first =
        wording.get(
            leading(largest.size()),
            largest.size(),
            wording.money(leaders.revenue()),
            Wording.share(leaders.share()),
            wording.firm(largest.getFirst().row().firm()));
    return wording.sentences(
        first,
        references.see(Numbered.LEADERS),
        moving("report.leaders.pulling", pulling),
        moving(
            pulling.isEmpty() ? "report.leaders.dragging.only" : "report.leaders.dragging",
            leaders.dragging(LEADING)));
  }

  // Fewer than the list has room for are all that have any.
  private String leading(int firms) {
    if (firms == 1) {
      return "report.leaders.one";
    }
    return firms < listed ? "report.leaders.every" : "report.leaders";
  }

  private String moving(String key, List<Leaders.Leader> leaders) {
    if (leaders.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    for (Leaders.Leader leader : leaders) {
      BigDecimal points = leader.pullPoints();
      parts.add(
          wording.get(
              "report.leaders.firm",
              wording.firm(leader.row().firm()),
              Wording.share(points == null ? null : points.abs())));
    }
    return wording.get(key, String.join(wording.get("report.join.list"), parts));
  }

  private String leading(
      String key, Numbered table, Breakdown breakdown, Function<String, String> name) {
    List<String> parts = new ArrayList<>();
    breakdown.rows().stream()
        .filter(row -> row.isNamed() && row.revenue().signum() > 0 && row.sharePercent() != null)
        .sorted(Comparator.comparing(Breakdown.Row::revenue).reversed())
        .limit(LEADING)
        .forEach(row -> parts.add(group(row, name)));
    String said =
        parts.isEmpty()
            ? ""
            : wording.get(
                parts.size() == 1 ? key + ".one" : key,
                String.join(wording.get("report.join.list"), parts));
    return wording.sentences(said, references.see(table));
  }

  private String group(Breakdown.Row row, Function<String, String> name) {
    return wording.get(
        "report.leading",
        wording.inSentence(name.apply(row.key())),
        wording.money(row.revenue()),
        Wording.share(row.sharePercent()));
  }

  /** On who came and who left. */
  String movers() {
    return new MoverWords(report, wording, references).paragraph();
  }

  String claims() {
    if (report.claims().isEmpty()) {
      return "";
    }
    Map<String, Long> parts = new LinkedHashMap<>();
    for (ClaimRow.Outcome outcome : ClaimRow.Outcome.values()) {
      parts.put(
          outcome.code(), report.claims().stream().filter(row -> row.outcome() == outcome).count());
    }
    Makeup makeup = Makeup.of(wording, "report.claims.", parts);
    return wording.sentences(
        wording.get(makeup.key("report.claims"), report.claims().size(), makeup.said()),
        references.see(Numbered.CLAIMS));
  }

  String reporting() {
    Reporting reporting = report.reporting();
    int firms = report.firms().size();
    Map<String, Long> parts = new LinkedHashMap<>();
    parts.put("reported", (long) reporting.reported());
    parts.put("undisclosed", (long) reporting.notDisclosed());
    parts.put("foreign", (long) reporting.foreign());
    parts.put("missing", (long) reporting.missing());
    parts.put("not_due", (long) notDue());
    Makeup makeup = Makeup.of(wording, "report.reporting.", parts);
    return makeup.isOfOneKind()
        ? makeup.said()
        : wording.get("report.reporting", firms, makeup.said());
  }

  private int notDue() {
    Reporting reporting = report.reporting();
    return report.firms().size()
        - reporting.reported()
        - reporting.notDisclosed()
        - reporting.foreign()
        - reporting.missing();
  }

  /** On those who had reported for the report before. */
  String lapsed() {
    Reporting reporting = report.reporting();
    if (reporting.lapsed().isEmpty()) {
      return "";
    }
    boolean all = reporting.lapsed().size() == reporting.missing();
    String said =
        wording.get(
            all ? "report.reporting.lapsed.all" : "report.reporting.lapsed",
            reporting.lapsed().size(),
            wording.full(at.previous()));
    BigDecimal share = reporting.missingSharePercent();
    return share == null
        ? wording.get("report.reporting.lapsed.unknown", said)
        : wording.get("report.reporting.lapsed.share", said, Wording.share(share));
  }
}
