package guian.registry.report.pages;

import guian.registry.report.figures.Basis;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.FigureSource;
import guian.registry.report.figures.FigureSource.Line;
import guian.registry.report.figures.Measure;
import guian.registry.report.pages.Column.Kind;
import guian.registry.report.words.SourceWords;
import guian.registry.report.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table that follows each key figure to firms, files, sheets and cells: the lines of a number,
 * then their sum, which is the number as printed.
 */
final class SourcesTable {
  private final Wording wording;
  private final SourceWords words;
  private final Columns columns;
  private final boolean firms;
  private final int most;
  private final List<List<String>> rows = new ArrayList<>();
  private final Set<Integer> sums = new HashSet<>();
  private int listed;

  /**
   * Lists at most so many values; the others of a number are one line together.
   *
   * @param firms whether the report has the list of firms
   */
  SourcesTable(Wording wording, boolean firms, int most) {
    this.wording = wording;
    this.words = new SourceWords(wording);
    this.columns = new Columns(wording);
    this.firms = firms;
    this.most = most;
  }

  void write(Markup out, List<FigureSource> sources) {
    sources.forEach(this::figure);
    new PrintedTable(
            "",
            List.of(
                columns.of("indicator", 34, Kind.LABEL),
                columns.of("firm", 50, Kind.TEXT),
                columns.of("period", 27, Kind.LABEL),
                columns.of("source.value", 20, Kind.NUMBER),
                columns.of("unit", 16, Kind.WORD),
                columns.of("source.compared", 10, Kind.WORD),
                columns.of("source.file", 36, Kind.TEXT),
                columns.of("source.cell", 17, Kind.TEXT),
                columns.of("source.raw", 15, Kind.TEXT)),
            TableRoom.SIDE_DENSE)
        .write(out, List.copyOf(rows), sums);
  }

  private void figure(FigureSource source) {
    Figure figure = source.figure();
    Measure measure = figure.topic().measure();
    String label = wording.label(figure.topic());
    Comparison comparison = figure.comparison();
    boolean compares = comparison != null && comparison.basis() != Basis.LEDGER;
    lines(label, measure, source.value(), compares);
    String among =
        source.listed()
            ? words.sum(source.value())
            : wording.get(firms ? "report.sources.listed" : "report.sources.ledger");
    sum(label, among, measure, figure.value());
    if (comparison != null && source.listed()) {
      if (compares) {
        sum(
            label,
            wording.get("report.sources.compared", comparison.firms()),
            measure,
            comparison.value());
      }
      String base = wording.get("report.sources.base", label);
      lines(base, measure, source.base(), compares);
      sum(base, words.sum(source.base()), measure, comparison.base());
    }
  }

  private void lines(String label, Measure measure, List<Line> lines, boolean compares) {
    int shown = Math.clamp(most - listed, 0, lines.size());
    listed += shown;
    lines.subList(0, shown).forEach(line -> rows.add(row(label, measure, line, compares)));
    List<Line> rest = lines.subList(shown, lines.size());
    if (!rest.isEmpty()) {
      String key = shown == 0 ? "report.sources.all" : "report.sources.more";
      String more = wording.get(key, rest.size());
      rows.add(row(label, more, measure, FigureSource.sum(rest)));
    }
  }

  private void sum(String label, String among, Measure measure, @Nullable BigDecimal number) {
    sums.add(rows.size());
    rows.add(row(label, among, measure, number));
  }

  private List<String> row(
      String label, String firm, Measure measure, @Nullable BigDecimal number) {
    return List.of(
        label, firm, "", Wording.number(measure, number), wording.unit(measure), "", "", "", "");
  }

  private List<String> row(String label, Measure measure, Line line, boolean compares) {
    return List.of(
        label,
        wording.firm(line.firm()),
        words.when(line),
        Wording.number(measure, line.amount()),
        wording.unit(measure),
        compares && line.compared() ? wording.get("report.sources.is_compared") : "",
        words.file(line),
        words.cell(line),
        words.raw(line));
  }
}
