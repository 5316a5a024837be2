package guian.registry.ui.reports;

import guian.registry.report.figures.Basis;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.FigureSource;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the numbers of a key figure are made of. */
final class KeyLines {
  private final QuarterlyReport report;
  private final LineWords words;

  KeyLines(QuarterlyReport report, LineWords words) {
    this.report = report;
    this.words = words;
  }

  List<SourceLine> of(FigureSource source) {
    Figure figure = source.figure();
    Measure measure = figure.topic().measure();
    List<SourceLine> lines = new ArrayList<>();
    String name =
        source.listed() ? words.sum(source.value()) : words.wording().get("report.sources.ledger");
    lines.add(words.sum(name, measure, figure.value()));
    target(figure, lines);
    Comparison comparison = figure.comparison();
    if (comparison != null) {
      compared(measure, comparison, lines);
    }
    source.value().forEach(line -> lines.add(words.of(measure, line)));
    if (!source.listed()) {
      report.firms().forEach(row -> lines.add(words.counted(row)));
    }
    if (comparison != null) {
      lines.add(words.sum(words.base(source.base()), measure, comparison.base()));
      source.base().forEach(line -> lines.add(words.of(measure, line)));
    }
    return lines;
  }

  // A rate stands with the two sums it is worked out of.
  private void compared(Measure measure, Comparison comparison, List<SourceLine> lines) {
    if (comparison.basis() != Basis.LEDGER) {
      lines.add(words.compared(measure, comparison));
      lines.add(words.cell("report.column.comparable.firms", Wording.count(comparison.firms())));
    }
    lines.add(words.growth(measure, comparison));
  }

  private void target(Figure figure, List<SourceLine> lines) {
    BigDecimal target = figure.target();
    if (target == null) {
      return;
    }
    Measure measure = figure.topic().measure();
    lines.add(
        words.rate(
            "report.sources.done",
            Wording.share(figure.donePercent()),
            "report.sources.part",
            Wording.number(measure, figure.value()),
            Wording.number(measure, target)));
    lines.add(words.cell("report.column.year.target", Wording.number(measure, target)));
  }
}
