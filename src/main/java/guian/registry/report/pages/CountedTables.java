package guian.registry.report.pages;

import guian.registry.report.figures.CountedGroups;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.pages.Column.Kind;
import guian.registry.report.words.Numbered;
import guian.registry.report.words.References;
import guian.registry.report.words.Wording;
import java.util.List;

/** The tables of incentives paid by policy and of posts for students by university. */
final class CountedTables {
  private final QuarterlyReport report;
  private final Wording wording;
  private final References references;
  private final Columns columns;

  CountedTables(QuarterlyReport report, Wording wording, References references) {
    this.report = report;
    this.wording = wording;
    this.references = references;
    this.columns = new Columns(wording);
  }

  void write(Numbered table, Markup out) {
    boolean grants = table == Numbered.GRANTS;
    CountedGroups groups = grants ? report.byPolicy() : report.byUniversity();
    Measure measure = grants ? Measure.MONEY : Measure.POSTS;
    String unit = grants ? "money" : "posts";
    PrintedTable printed =
        new PrintedTable(
            references.caption(table),
            List.of(
                columns.of(grants ? "policy" : "university", 58, Kind.TEXT),
                columns.of("firms", 15, Kind.NUMBER),
                columns.of(grants ? "paid" : "posts", unit, 25, Kind.NUMBER),
                columns.of("share", "percent", 15, Kind.NUMBER),
                columns.of("base", unit, 25, Kind.NUMBER),
                columns.of("growth", "percent", 18, Kind.NUMBER)));
    printed.write(
        out,
        groups.rows().stream().map(row -> cells(row, measure)).toList(),
        cells(groups.total(), measure));
  }

  private List<String> cells(CountedGroups.Row row, Measure measure) {
    return List.of(
        wording.counted(row),
        Wording.count(row.firms()),
        Wording.number(measure, row.amount()),
        Wording.share(row.sharePercent()),
        Wording.number(measure, row.before()),
        Wording.growth(row.growthPercent()));
  }
}
