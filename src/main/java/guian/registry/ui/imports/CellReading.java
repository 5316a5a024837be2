package guian.registry.ui.imports;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.plan.FigurePlan;
import guian.registry.importing.plan.SheetPlan;
import guian.registry.importing.recognise.Column;
import guian.registry.importing.rows.RowFigure;
import guian.registry.importing.workbook.CellName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in a line how a cell of a painted sheet was read. */
final class CellReading {
  private final PaintedSheet sheet;
  private final SheetPlan plan;
  private final RowReasons reasons;
  private final ImportTexts texts;

  /** The parts of the line: the cell's name, what was read, and where its unit stands. */
  record Line(String cell, String reading, String origin) {}

  CellReading(PaintedSheet sheet, SheetPlan plan, RowReasons reasons, ImportTexts texts) {
    this.sheet = sheet;
    this.plan = plan;
    this.reasons = reasons;
    this.texts = texts;
  }

  /** How the cell was read; of column 0, what became of the row. */
  Line of(int row, int column) {
    if (column < 1) {
      String number = texts.messages().get("imports.row.number", Integer.toString(row));
      return new Line(number, row(row), "");
    }
    String cell = CellName.of(row, column);
    List<Issue> issues = sheet.marks().issues(cell);
    FigurePlan figure = sheet.marks().figure(cell);
    String origin = figure == null ? "" : origin(figure.figure());
    if (figure != null) {
      return new Line(cell, joined(figure(figure.figure(), row, column), issues), origin);
    }
    return new Line(cell, joined(plain(row, column), issues), origin);
  }

  private String joined(String reading, List<Issue> issues) {
    String sentences =
        issues.stream().map(i -> texts.sentence(i.wording())).collect(Collectors.joining("　"));
    return sentences.isEmpty()
        ? reading
        : reading.isEmpty() ? sentences : reading + "　" + sentences;
  }

  private String figure(RowFigure figure, int row, int number) {
    String unit =
        column(row, number).stream()
            .map(Column::unit)
            .filter(u -> u != null && !"cell".equals(figure.unitFrom()))
            .map(u -> " × " + u.label())
            .findFirst()
            .orElse("");
    return texts
        .messages()
        .get(
            "imports.cell.figure",
            texts.indicator(figure.indicator()),
            texts.period(figure.indicator(), figure.period(), figure.nature()),
            figure.raw() + unit,
            texts.amount(figure.amount()));
  }

  private Optional<Column> column(int row, int number) {
    return plan.tables().get(plan.tableAt(row, number)).column(number);
  }

  private String origin(RowFigure figure) {
    String from = figure.unitFrom();
    return from == null ? "" : texts.messages().get("imports.cell.unit", texts.origin(from));
  }

  private String plain(int row, int number) {
    RowTone tone = sheet.tone(row);
    if (tone.group() == RowTone.RowGroup.SKIPPED) {
      return row(row);
    }
    if (reasons.of(row).isPresent()) {
      return row(row);
    }
    String text = sheet.text(row, number);
    String meaning =
        column(row, number).stream()
            .map(c -> meaning(c, text))
            .findFirst()
            .orElse("");
    boolean counted = tone == RowTone.DATA;
    return counted
        ? meaning
        : texts.messages().get("imports.cell.aside", texts.word("row", tone), meaning);
  }

  private String row(int row) {
    RowTone tone = sheet.tone(row);
    String kind = texts.word("row", tone);
    return reasons
        .of(row)
        .map(why -> texts.messages().get("imports.cell.reason", kind, why))
        .orElseGet(() ->
            tone.group() == RowTone.RowGroup.SKIPPED
                ? texts.messages().get("imports.cell.row", kind)
                : texts.messages().get("imports.cell.data", kind));
  }

  private String meaning(Column column, String text) {
    if (column.use() != Column.Use.READ) {
      return texts.messages().get("imports.cell.use", texts.meaning(column), texts.use(column));
    }
    return text.isEmpty()
        ? texts.messages().get("imports.cell.empty", texts.meaning(column))
        : texts.messages().get("imports.cell.fact", texts.meaning(column), text);
  }
}
