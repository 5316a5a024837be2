package guian.registry.report.pages;

import guian.registry.report.figures.Basis;
import guian.registry.report.figures.Breakdown;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.FirmRow;
import guian.registry.report.figures.Leaders;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.Reading;
import guian.registry.report.figures.Reporting;
import guian.registry.report.figures.Tally;
import guian.registry.report.pages.Column.Kind;
import guian.registry.report.words.Numbered;
import guian.registry.report.words.References;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.Wording;
import guian.registry.text.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The tables of a report; each says its unit once, in the head. */
final class ReportTables {
  /** From so many firms on their numbers have a comma. */
  private static final int MANY = 1_000;

  private final ReportContent content;
  private final QuarterlyReport report;
  private final Wording wording;
  private final References references;
  private final Columns columns;
  private final MoverTables movers;

  ReportTables(ReportContent content, Wording wording) {
    this.content = content;
    this.report = content.report();
    this.wording = wording;
    this.references = new References(content, wording);
    this.columns = new Columns(wording);
    this.movers = new MoverTables(content, wording);
  }

  /** Writes a numbered table. */
  void write(Numbered table, Markup out) {
    switch (table) {
      case KEY -> keyFigures(out);
      case INDUSTRY -> breakdown(out, table, report.byIndustry(), wording::industry);
      case RELATION -> breakdown(out, table, report.byRelation(), wording::relation);
      case SIZE -> breakdown(out, table, report.bySize(), wording::size);
      case AGE -> breakdown(out, table, report.byAge(), wording::age);
      case LEADERS -> leaders(out);
      case NEWCOMERS -> movers.newcomers(out);
      case LEAVERS -> movers.leavers(out);
      case CLAIMS -> new ClaimsTable(report, wording, references).write(out);
      case GRANTS, PLACEMENTS -> new CountedTables(report, wording, references).write(table, out);
    }
  }

  private void keyFigures(Markup out) {
    if (report.hasTargets()) {
      out.raw("<div class=\"dense\">");
      new PrintedTable(references.caption(Numbered.KEY), aimed(), TableRoom.DENSE)
          .write(out, content.figures().stream().map(this::aimed).toList(), List.of());
      out.raw("</div>");
      return;
    }
    PrintedTable table =
        new PrintedTable(
            references.caption(Numbered.KEY),
            List.of(
                columns.of("indicator", 33, Kind.LABEL),
                columns.of("unit", 23, Kind.WORD),
                columns.of("value", 22, Kind.NUMBER),
                columns.of("comparable.firms", 19, Kind.NUMBER),
                columns.of("comparable.value", 22, Kind.NUMBER),
                columns.of("base", 21, Kind.NUMBER),
                columns.of("growth", "percent", 16, Kind.NUMBER)));
    table.write(out, content.figures().stream().map(this::figure).toList(), List.of());
  }

  // Two columns more, for which the others move together.
  private List<Column> aimed() {
    return List.of(
        columns.of("indicator", 26, Kind.LABEL),
        columns.of("unit", 15, Kind.WORD),
        columns.of("value", 20, Kind.NUMBER),
        columns.of("compared.firms", 16, Kind.NUMBER),
        columns.of("compared.value", 20, Kind.NUMBER),
        columns.of("base", 20, Kind.NUMBER),
        columns.of("growth", "percent", 13, Kind.NUMBER),
        columns.of("year.target", 22, Kind.NUMBER),
        columns.of("year.done", "percent", 12, Kind.NUMBER));
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

  private void leaders(Markup out) {
    PrintedTable table =
        new PrintedTable(
            references.caption(Numbered.LEADERS),
            List.of(
                columns.of("number", 10, Kind.NUMBER),
                columns.of("firm", 62, Kind.TEXT),
                columns.of("revenue", "money", 28, Kind.NUMBER),
                columns.of("share", "percent", 17, Kind.NUMBER),
                columns.of("growth", "percent", 17, Kind.NUMBER),
                columns.of("pull", "points", 22, Kind.NUMBER)));
    List<Leaders.Leader> leaders =
        new Leaders(report, content.template().lists().leaders()).largest();
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
      Markup out, Numbered table, Breakdown data, Function<String, String> name) {
    PrintedTable printed =
        new PrintedTable(
            references.caption(table),
            List.of(
                columns.of(table.code(), 58, Kind.LABEL),
                columns.of("firms", 13, Kind.NUMBER),
                columns.of("reporting", 17, Kind.NUMBER),
                columns.of("revenue", "money", 22, Kind.NUMBER),
                columns.of("share", "percent", 13, Kind.NUMBER),
                columns.of("comparable.firms", 19, Kind.NUMBER),
                columns.of("growth", "percent", 14, Kind.NUMBER)));
    printed.write(
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

  void lapsed(Markup out) {
    PrintedTable table =
        new PrintedTable(
            wording.get("report.table.lapsed"),
            List.of(
                columns.of("number", 12, Kind.NUMBER),
                columns.of("code", 36, Kind.CODE),
                columns.of("firm", 76, Kind.TEXT),
                columns.of("previous", "money", 32, Kind.NUMBER)));
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

  void firms(Markup out, int most) {
    new PrintedTable("", firmColumns(), TableRoom.SIDE).write(out, firmRows(most), List.of());
  }

  List<Column> firmColumns() {
    boolean many = report.firms().size() >= MANY;
    return List.of(
        columns.of("number", many ? 12 : 9, Kind.NUMBER),
        columns.of("code", 36, Kind.CODE),
        columns.of("firm", 66, Kind.TEXT),
        columns.of("industry", many ? 50 : 53, Kind.LABEL),
        columns.of("relation", 24, Kind.WORD),
        columns.of("revenue", "money", 21, Kind.NUMBER),
        columns.of("growth", "percent", 16, Kind.NUMBER));
  }

  /** The list of firms; the first ones are the largest. */
  List<List<String>> firmRows(int most) {
    List<FirmRow> firms = report.firms().subList(0, Math.min(report.firms().size(), most));
    return IntStream.range(0, firms.size()).mapToObj(i -> firm(i + 1, firms.get(i))).toList();
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
}
