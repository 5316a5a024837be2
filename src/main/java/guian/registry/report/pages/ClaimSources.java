package guian.registry.report.pages;

import guian.registry.report.figures.ClaimRow;
import guian.registry.report.figures.FigureSource.Line;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.Sources;
import guian.registry.report.pages.Column.Kind;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.Wording;
import guian.registry.store.report.Origins.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Follows each claim to where it stands, and to the values that are done of it. */
final class ClaimSources {
  private final List<ClaimRow> claims;
  private final Sources sources;
  private final SourceFiles files;
  private final Wording wording;
  private final Columns columns;

  ClaimSources(ReportContent content, SourceFiles files, Wording wording) {
    this.claims = content.report().claims();
    this.sources = content.report().sources();
    this.files = files;
    this.wording = wording;
    this.columns = new Columns(wording);
  }

  /** Numbers their files. */
  void name() {
    for (ClaimRow claim : claims) {
      Sources.ClaimSource source = sources.claims().get(claim.claim().id());
      if (source != null) {
        files.add(source.said());
        files.add(source.done());
      }
    }
  }

  void write(Markup out) {
    List<List<String>> rows = new ArrayList<>();
    claims.forEach(claim -> rows.addAll(rows(claim)));
    new PrintedTable(
            wording.get("report.part.claims"),
            List.of(
                columns.of("firm", 45, Kind.TEXT),
                columns.of("claim", 45, Kind.TEXT),
                columns.of("unit", 15, Kind.WORD),
                columns.of("target.value", 24, Kind.NUMBER),
                columns.of("source.place", 36, Kind.TEXT),
                columns.of("so.far", 24, Kind.NUMBER),
                columns.of("source.place", 36, Kind.TEXT)),
            TableRoom.SIDE_DENSE)
        .write(out, rows, List.of());
  }

  // One row for each value that what is done is added up of.
  private List<List<String>> rows(ClaimRow row) {
    Sources.ClaimSource source = sources.claims().get(row.claim().id());
    Origin said = source == null ? null : source.said();
    List<Line> done = source == null ? List.of() : source.done();
    Measure measure = row.measure();
    BigDecimal target =
        row.claim().targetAmount() == null ? null : row.claim().targetAmount().value();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(1, done.size()); i++) {
      rows.add(
          List.of(
              wording.firm(row.firm()),
              row.claim().said(),
              wording.unit(measure),
              Wording.number(measure, target),
              files.place(said),
              Wording.number(measure, i < done.size() ? done.get(i).amount() : null),
              i < done.size() ? files.place(done.get(i), "") : ""));
    }
    return rows;
  }
}
