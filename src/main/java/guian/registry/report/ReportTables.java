package guian.registry.report;

import guian.registry.report.Column.Kind;
import guian.registry.text.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tables of a report; each says its unit once, in the head. */
final class ReportTables {
  /** A longer list would need more memory than the window has. */
  static final int MOST_LISTED = 3_000;

  private final QuarterlyReport report;
  private final Wording wording;

  ReportTables(QuarterlyReport report, Wording wording) {
    this.report = report;
    this.wording = wording;
  }

  void keyFigures(Markup out) {
    if (report.hasTargets()) {
      out.raw("<div class=\"dense\">");
      new PrintedTable(wording.get("report.table.key"), aimed())
          .write(out, report.figures().stream().map(this::aimed).toList(), List.of());
      out.raw("</div>");
      return;
    }
    PrintedTable table =
        new PrintedTable(
            wording.get("report.table.key"),
            List.of(
                column("indicator", 33, Kind.LABEL),
                column("unit", 23, Kind.WORD),
                column("value", 22, Kind.NUMBER),
                column("comparable.firms", 19, Kind.NUMBER),
                column("comparable.value", 22, Kind.NUMBER),
                column("base", 21, Kind.NUMBER),
                column("growth", "percent", 16, Kind.NUMBER)));
    table.write(out, report.figures().stream().map(this::figure).toList(), List.of());
  }

  // Two columns more, for which the others move together.
  private List<Column> aimed() {
    return List.of(
        column("indicator", 26, Kind.LABEL),
        column("unit", 15, Kind.WORD),
        column("value", 20, Kind.NUMBER),
        column("compared.firms", 16, Kind.NUMBER),
        column("compared.value", 20, Kind.NUMBER),
        column("base", 20, Kind.NUMBER),
        column("growth", "percent", 13, Kind.NUMBER),
        column("year.target", 22, Kind.NUMBER),
        column("year.done", "percent", 12, Kind.NUMBER));
  }

  private List<String> aimed(Figure figure) {
    List<String> cells = new ArrayList<>(figure(figure));
    cells.add(Wording.number(figure.topic().measure(), figure.target()));
    cells.add(Wording.share(figure.donePercent()));
    return List.copyOf(cells);
  }

  private List<String> figure(Figure figure) {
    Measure measure = figure.topic().measure();
    Comparison comparison = figure.comparison();
    boolean counted = comparison == null || comparison.basis() == Basis.LEDGER;
    return List.of(
        wording.label(figure.topic()),
        wording.unit(measure),
        Wording.number(measure, figure.value()),
        counted || comparison == null ? Figures.NONE : Wording.count(comparison.firms()),
        counted || comparison == null ? Figures.NONE : Wording.number(measure, comparison.value()),
        comparison == null ? Figures.NONE : Wording.number(measure, comparison.base()),
        Wording.growth(figure.growthPercent()));
  }

  void byIndustry(Markup out) {
    breakdown(out, "report.table.industry", "industry", report.byIndustry(), wording::industry);
  }

  void byRelation(Markup out) {
    breakdown(out, "report.table.relation", "relation", report.byRelation(), wording::relation);
  }

  void bySize(Markup out) {
    breakdown(out, "report.table.size", "size", report.bySize(), wording::size);
  }

  void byAge(Markup out) {
    breakdown(out, "report.table.age", "age", report.byAge(), wording::age);
  }

  void leaders(Markup out) {
    PrintedTable table =
        new PrintedTable(
            wording.get("report.table.leaders"),
            List.of(
                column("number", 10, Kind.NUMBER),
                column("firm", 62, Kind.TEXT),
                column("revenue", "money", 28, Kind.NUMBER),
                column("share", "percent", 17, Kind.NUMBER),
                column("growth", "percent", 17, Kind.NUMBER),
                column("pull", "points", 22, Kind.NUMBER)));
    List<Leaders.Leader> leaders = new Leaders(report).largest();
    table.write(
        out,
        IntStream.range(0, leaders.size()).mapToObj(i -> leader(i + 1, leaders.get(i))).toList(),
        List.of());
  }

  private List<String> leader(int number, Leaders.Leader leader) {
    Comparison comparison = leader.row().comparison();
    return List.of(
        Wording.count(number),
        wording.firm(leader.row().firm()),
        revenue(leader.row().revenue()),
        Wording.share(leader.sharePercent()),
        comparison == null ? Figures.NONE : Wording.growth(comparison.growthPercent()),
        Wording.growth(leader.pullPoints()));
  }

  private void breakdown(
      Markup out, String caption, String group, Breakdown data, Function<String, String> name) {
    PrintedTable table =
        new PrintedTable(
            wording.get(caption),
            List.of(
                column(group, 58, Kind.LABEL),
                column("firms", 13, Kind.NUMBER),
                column("reporting", 17, Kind.NUMBER),
                column("revenue", "money", 22, Kind.NUMBER),
                column("share", "percent", 13, Kind.NUMBER),
                column("comparable.firms", 19, Kind.NUMBER),
                column("growth", "percent", 14, Kind.NUMBER)));
    table.write(
        out, data.rows().stream().map(row -> group(row, name)).toList(), group(data.total(), name));
  }

  private static List<String> group(Breakdown.Row row, Function<String, String> name) {
    Comparison comparison = row.comparison();
    return List.of(
        name.apply(row.key()),
        Wording.count(row.firms()),
        Wording.count(row.reporting()),
        row.reporting() == 0 ? Figures.NONE : Wording.wan(row.revenue()),
        row.reporting() == 0 ? Figures.NONE : Wording.share(row.sharePercent()),
        comparison == null ? Figures.NONE : Wording.count(comparison.firms()),
        Wording.growth(row.growthPercent()));
  }

  void claims(Markup out) {
    PrintedTable table =
        new PrintedTable(
            wording.get("report.table.claims"),
            List.of(
                column("firm", 30, Kind.TEXT),
                column("claim", 40, Kind.TEXT),
                column("target", 18, Kind.WORD),
                column("target.value", "money", 19, Kind.NUMBER),
                column("so.far", "money", 19, Kind.NUMBER),
                column("done", "percent", 13, Kind.NUMBER),
                column("outcome", 17, Kind.WORD)));
    table.write(out, report.claims().stream().map(this::claim).toList(), List.of());
  }

  private List<String> claim(ClaimRow row) {
    BigDecimal target =
        row.claim().targetAmount() == null ? null : row.claim().targetAmount().value();
    return List.of(
        wording.firm(row.firm()),
        row.claim().said(),
        wording.period(row.claim().targetPeriod()),
        money(target),
        money(row.actual()),
        Wording.share(row.donePercent()),
        wording.get("report.outcome." + row.outcome().code()));
  }

  private static String money(@Nullable BigDecimal yuan) {
    return yuan == null ? Figures.NONE : Wording.wan(yuan);
  }

  void lapsed(Markup out) {
    PrintedTable table =
        new PrintedTable(
            wording.get("report.table.lapsed"),
            List.of(
                column("number", 12, Kind.NUMBER),
                column("code", 36, Kind.CODE),
                column("firm", 76, Kind.TEXT),
                column("previous", "money", 32, Kind.NUMBER)));
    List<Reporting.Lapsed> lapsed = report.reporting().lapsed();
    table.write(
        out,
        IntStream.range(0, lapsed.size()).mapToObj(i -> lapsed(i + 1, lapsed.get(i))).toList(),
        List.of());
  }

  private List<String> lapsed(int number, Reporting.Lapsed row) {
    return List.of(
        Wording.count(number),
        code(row.firm()),
        wording.firm(row.firm().firm()),
        Wording.wan(row.previousRevenue()));
  }

  void firms(Markup out) {
    PrintedTable table =
        new PrintedTable(
            "",
            List.of(
                column("number", 7, Kind.NUMBER),
                column("code", 28, Kind.CODE),
                column("firm", 55, Kind.TEXT),
                column("industry", 25, Kind.LABEL),
                column("relation", 15, Kind.WORD),
                column("revenue", "money", 15, Kind.NUMBER),
                column("growth", "percent", 11, Kind.NUMBER)));
    List<FirmRow> firms = listed(report.firms());
    table.write(
        out,
        IntStream.range(0, firms.size()).mapToObj(i -> firm(i + 1, firms.get(i))).toList(),
        List.of());
  }

  /** The firms that the list has room for: the first ones, which are the largest. */
  static List<FirmRow> listed(List<FirmRow> firms) {
    return firms.subList(0, Math.min(firms.size(), MOST_LISTED));
  }

  private List<String> firm(int number, FirmRow row) {
    Comparison comparison = row.comparison();
    return List.of(
        Wording.count(number),
        code(row),
        wording.firm(row.firm()),
        wording.industry(row.industry()),
        wording.relation(row.relation()),
        revenue(row.revenue()),
        comparison == null ? Figures.NONE : Wording.growth(comparison.growthPercent()));
  }

  private String code(FirmRow row) {
    String code = row.firm().creditCode();
    return code == null ? wording.get("word.unrecorded") : code;
  }

  private String revenue(Reading reading) {
    return switch (reading.state()) {
      case REPORTED -> Wording.wan(Tally.decimal(reading.hundredths()));
      case NOT_DISCLOSED -> wording.get("word.undisclosed");
      case FOREIGN -> wording.get("report.foreign");
      case MISSING -> wording.get("word.unreported");
      case NOT_DUE -> Figures.NONE;
    };
  }

  private Column column(String head, int width, Kind kind) {
    return new Column(wording.get("report.column." + head), "", width, kind);
  }

  private Column column(String head, String unit, int width, Kind kind) {
    return new Column(
        wording.get("report.column." + head), wording.get("report.head." + unit), width, kind);
  }
}
