package guian.registry.ui.imports;

import guian.registry.importing.asking.Question;
import guian.registry.importing.plan.SheetPlan;
import guian.registry.importing.value.AmountText;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.model.Amount;
import guian.registry.model.NameKey;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the file says to a question: its cells as they stand, and what each answer would mean. */
final class QuestionEvidence {
  private static final int COLUMNS = 3;
  private static final int ROWS = 4;
  private static final int CELLS = 6;
  private static final int SAMPLES = 3;

  private final Question question;
  private final ImportTexts texts;
  private final Messages messages;
  private final Sheet sheet;
  private final RowTones tones;

  private QuestionEvidence(
      Question question, ImportReading reading, SheetPlan plan, Sheet sheet, ImportTexts texts) {
    this.question = question;
    this.texts = texts;
    this.messages = texts.messages();
    this.sheet = sheet;
    this.tones = RowTones.of(reading.plan(), plan, sheet.lastRow());
  }

  /** The evidence in the sheet a question is about; empty when it is about none. */
  static Optional<QuestionEvidence> of(
      Question question, ImportReading reading, ImportTexts texts) {
    for (int i = 0; i < reading.plan().sheets().size(); i++) {
      SheetPlan plan = reading.sheetPlan(i);
      if (plan.name().equals(question.sheet())) {
        return Optional.of(new QuestionEvidence(question, reading, plan, reading.sheet(i), texts));
      }
    }
    return Optional.empty();
  }

  /** The cells a question rests on, a line for each column or row. */
  List<String> lines() {
    return question.rows().isEmpty()
        ? Stream.concat(titles(), columns().stream().limit(COLUMNS).map(this::column))
            .filter(line -> !line.isEmpty())
            .toList()
        : question.rows().stream().flatMap(this::find).limit(ROWS).map(this::row).toList();
  }

  /** What an answer would make of the first cell concerned; empty where the answer says it. */
  Optional<String> meaning(Question.Option option) {
    if (!question.rows().isEmpty()) {
      return option.id().matches("\\d{1,7}")
          ? conflicting(Integer.parseInt(option.id()))
          : Optional.empty();
    }
    return sample()
        .flatMap(sample ->
            means(option, sample)
                .map(means ->
                    messages.get(
                        "imports.evidence.means", sample.name(), sample.cell().raw(), means)));
  }

  private Optional<String> means(Question.Option option, Sample sample) {
    if (option.text().key().equals("import.option.period")) {
      return Period.parse(option.text().arguments().getFirst())
          .map(period ->
              messages.get("imports.evidence.period", new Periods(messages).months(period)));
    }
    return Unit.parse(option.id())
        .flatMap(unit ->
            number(sample.cell())
                .map(number -> texts.amount(Amount.of(unit.times(number), unit.code()))));
  }

  // The first number of the first column concerned that is not 0 and has no unit of its own.
  private Optional<Sample> sample() {
    return columns().stream()
        .limit(1)
        .flatMap(column ->
            data(column)
                .map(row -> new Sample(row.number(), Objects.requireNonNull(row.cell(column)))))
        .filter(sample -> number(sample.cell()).isPresent())
        .findFirst();
  }

  private static Optional<BigDecimal> number(Cell cell) {
    Optional<BigDecimal> number =
        switch (cell) {
          case Cell.Number typed -> Optional.of(typed.value());
          case Cell.Text text
              when AmountText.read(text.raw()) instanceof AmountText.Exact exact
                  && exact.unit() == null ->
              Optional.of(exact.number());
          default -> Optional.empty();
        };
    return number.filter(value -> value.signum() != 0);
  }

  private Optional<String> conflicting(int row) {
    String cell = question.cell();
    if (cell == null) {
      return Optional.empty();
    }
    int column = CellName.columnOf(cell, ColumnPainter.MOST);
    String text = find(row).map(found -> found.text(column)).findFirst().orElse("");
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.get("imports.evidence.cell", CellName.of(row, column), text));
  }

  // A title or the line of the unit is where a person would look for what a heading leaves out.
  private Stream<String> titles() {
    return sheet.rows().stream()
        .filter(row ->
            tones.of(row.number()) == RowTone.TITLE || tones.of(row.number()) == RowTone.UNIT_LINE)
        .flatMap(row ->
            row.cells().stream()
                .limit(2)
                .map(cell ->
                    messages.get(
                        "imports.evidence.cell",
                        CellName.of(row.number(), cell.column()),
                        cell.raw())))
        .limit(2);
  }

  private List<Integer> columns() {
    List<String> letters = question.text().letters();
    String cell = question.cell();
    List<String> all = letters.isEmpty() && cell != null ? List.of(cell) : letters;
    return all.stream()
        .map(name -> CellName.columnOf(name, ColumnPainter.MOST))
        .filter(column -> column >= 1)
        .toList();
  }

  private String column(int column) {
    String samples =
        data(column)
            .limit(SAMPLES)
            .map(row ->
                messages.get(
                    "imports.evidence.cell", CellName.of(row.number(), column), row.text(column)))
            .collect(Collectors.joining(messages.get("imports.evidence.and")));
    long count = data(column).count();
    return count > SAMPLES ? messages.get("imports.evidence.more", samples, count) : samples;
  }

  private Stream<Row> data(int column) {
    return sheet.rows().stream()
        .filter(row -> isUsed(tones.of(row.number()).group()))
        .filter(row -> !row.text(column).isBlank());
  }

  private static boolean isUsed(RowTone.RowGroup group) {
    return group != RowTone.RowGroup.SKIPPED && group != RowTone.RowGroup.REJECTED;
  }

  private String row(Row row) {
    List<String> cells =
        row.cells().stream().map(Cell::raw).filter(raw -> !raw.isBlank()).limit(CELLS).toList();
    return messages.get(
        "imports.evidence.row",
        Integer.toString(row.number()),
        String.join(messages.get("imports.evidence.and"), cells));
  }

  // Rows of one firm may stand in several sheets: one that does not name it is not of this sheet.
  private Stream<Row> find(int number) {
    Set<String> names =
        question.text().arguments().stream()
            .map(NameKey::of)
            .filter(name -> !name.matches("\\d*"))
            .collect(Collectors.toSet());
    return sheet.rows().stream()
        .filter(row -> row.number() == number)
        .filter(row ->
            row.cells().stream().map(cell -> NameKey.of(cell.raw())).anyMatch(names::contains));
  }

  /** A cell with its row. */
  private record Sample(int row, Cell cell) {
    String name() {
      return CellName.of(row, cell.column());
    }
  }
}
