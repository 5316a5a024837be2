package guian.registry.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The sentences beside the chart and the tables. */
final class Features {
  private static final int LEADING = 3;

  private final QuarterlyReport report;
  private final Wording wording;
  private final ReportQuarter at;

  Features(QuarterlyReport report, Wording wording) {
    this.report = report;
    this.wording = wording;
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
    return leading("report.industries", report.byIndustry(), wording::industry);
  }

  String relations() {
    return leading("report.relations", report.byRelation(), wording::relation);
  }

  String sizes() {
    return leading("report.sizes", report.bySize(), wording::size);
  }

  String ages() {
    return leading("report.ages", report.byAge(), wording::age);
  }

  /** On the largest firms, then on those that move the growth. */
  String leaders() {
    Leaders leaders = new Leaders(report);
    String first =
        wording.get(
            "report.leaders",
            leaders.largest().size(),
            wording.money(leaders.revenue()),
            Wording.share(leaders.share()));
    return first
        + moving("report.leaders.pulling", leaders.pulling(LEADING))
        + moving("report.leaders.dragging", leaders.dragging(LEADING));
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

  private String leading(String key, Breakdown breakdown, Function<String, String> name) {
    List<String> parts = new ArrayList<>();
    breakdown.rows().stream()
        .filter(row -> row.isNamed() && row.reporting() > 0 && row.sharePercent() != null)
        .sorted(Comparator.comparing(Breakdown.Row::revenue).reversed())
        .limit(LEADING)
        .forEach(row -> parts.add(group(row, name)));
    return parts.isEmpty()
        ? wording.get(key + ".none")
        : wording.get(key, String.join(wording.get("report.join.list"), parts));
  }

  private String group(Breakdown.Row row, Function<String, String> name) {
    return wording.get(
        "report.leading",
        wording.inSentence(name.apply(row.key())),
        wording.money(row.revenue()),
        Wording.share(row.sharePercent()));
  }

  String claims() {
    List<String> parts = new ArrayList<>();
    for (ClaimRow.Outcome outcome : ClaimRow.Outcome.values()) {
      long count = report.claims().stream().filter(row -> row.outcome() == outcome).count();
      if (count > 0) {
        parts.add(wording.get("report.claims." + outcome.code(), count));
      }
    }
    return wording.get("report.claims", report.claims().size(), wording.series(parts));
  }

  String reporting() {
    Reporting reporting = report.reporting();
    int firms = report.firms().size();
    if (reporting.reported() == firms) {
      return wording.get("report.reporting.all", firms);
    }
    List<String> parts = new ArrayList<>();
    parts.add(wording.get("report.reporting.reported", reporting.reported()));
    add(parts, "report.reporting.undisclosed", reporting.notDisclosed());
    add(parts, "report.reporting.foreign", reporting.foreign());
    add(parts, "report.reporting.missing", reporting.missing());
    add(parts, "report.reporting.not_due", notDue());
    return wording.get("report.reporting", firms, wording.series(parts));
  }

  private int notDue() {
    Reporting reporting = report.reporting();
    return report.firms().size()
        - reporting.reported()
        - reporting.notDisclosed()
        - reporting.foreign()
        - reporting.missing();
  }

  private void add(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(wording.get(key, count));
    }
  }

  /** On those who had reported for the report before. */
  String lapsed() {
    Reporting reporting = report.reporting();
    return wording.get(
        "report.reporting.lapsed",
        reporting.lapsed().size(),
        wording.full(at.previous()),
        Wording.share(reporting.missingSharePercent()));
  }
}
