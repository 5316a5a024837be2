package guian.registry.ui.reports;

import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.FigureSource.Line;
import guian.registry.report.figures.FirmRow;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.Reading;
import guian.registry.report.words.SourceWords;
import guian.registry.report.words.Wording;
import guian.registry.store.report.Origins.Origin;
import guian.registry.text.Figures;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the lines read of what a number is made of. */
final class LineWords {
  private final Wording wording;
  private final SourceWords words;

  LineWords(Wording wording) {
    this.wording = wording;
    this.words = new SourceWords(wording);
  }

  /** A sum under a name. */
  SourceLine sum(String name, Measure measure, @Nullable BigDecimal amount) {
    return new SourceLine(0, name, Wording.number(measure, amount), "", "");
  }

  /** How many firms lines add up. */
  String sum(List<Line> lines) {
    return words.sum(lines);
  }

  /** The same of last year. */
  String base(List<Line> lines) {
    return wording.get("report.sources.base", words.sum(lines));
  }

  /** A number of the row under the head of its column. */
  SourceLine cell(String column, String number) {
    return new SourceLine(0, wording.get(column), number, "", "");
  }

  /** A rate with the two numbers that it is worked out of. */
  SourceLine rate(String name, String percent, String how, String one, String other) {
    String number = percent.equals(Figures.NONE) ? percent : percent + "%";
    return new SourceLine(0, wording.get(name), number, wording.get(how, one, other), "");
  }

  /** A share of all. */
  SourceLine share(
      Measure measure, @Nullable BigDecimal percent, BigDecimal part, BigDecimal whole) {
    return rate(
        "report.column.share",
        Wording.share(percent),
        "report.sources.part",
        Wording.number(measure, part),
        Wording.number(measure, whole));
  }

  /** A growth over those that are compared. */
  SourceLine growth(Measure measure, Comparison comparison) {
    return growth(measure, comparison.growthPercent(), comparison.value(), comparison.base());
  }

  /** A growth of what is counted itself. */
  SourceLine growth(
      Measure measure, @Nullable BigDecimal percent, BigDecimal now, BigDecimal before) {
    return rate(
        "report.column.growth",
        Wording.growth(percent),
        "report.sources.rate",
        Wording.number(measure, now),
        Wording.number(measure, before));
  }

  /** How much those that are compared have now. */
  SourceLine compared(Measure measure, Comparison comparison) {
    return sum(
        wording.get("report.sources.compared", comparison.firms()), measure, comparison.value());
  }

  /** What a firm adds to the growth of all: its change ÷ last year's of all that are compared. */
  SourceLine pull(String points, String now, String before, String all) {
    String how = wording.get("reports.sources.pull", now, before, all);
    return new SourceLine(0, wording.get("report.column.pull"), points, how, "");
  }

  /** The target of a claim, where it stands and who said it. */
  SourceLine said(long firm, String target, @Nullable Origin origin) {
    String name = wording.get("report.column.target.value");
    return new SourceLine(firm, name, target, words.cell(origin), words.file(origin));
  }

  /** The value of a firm. */
  SourceLine of(Measure measure, Line line) {
    return new SourceLine(
        line.firm().id(),
        wording.firm(line.firm()),
        Wording.number(measure, line.amount()),
        words.place(line),
        words.file(line));
  }

  /** A firm that is counted, and what stands in the place of its revenue. */
  SourceLine counted(FirmRow row) {
    return new SourceLine(row.firm().id(), wording.firm(row.firm()), state(row.revenue()), "", "");
  }

  /** A firm's revenue as its row prints it. */
  String state(Reading reading) {
    BigDecimal value = reading.value();
    return switch (reading.state()) {
      case REPORTED -> value == null ? Figures.NONE : Wording.wan(value);
      case NOT_DISCLOSED -> wording.get("word.undisclosed");
      case FOREIGN -> wording.get("report.foreign");
      case MISSING -> wording.get("word.unreported");
      case NOT_DUE -> Figures.NONE;
    };
  }

  Wording wording() {
    return wording;
  }
}
