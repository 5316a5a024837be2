package guian.registry.importing.recognise;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recognises the tables of a workbook. */
public final class Recogniser {
  private final Vocabulary vocabulary;
  private final HeadingReader headings;
  private final List<Indicator> indicators;

  /** Recognises by this vocabulary, figures of these indicators. */
  public Recogniser(Vocabulary vocabulary, List<Indicator> indicators) {
    this.vocabulary = vocabulary;
    this.headings = new HeadingReader(vocabulary);
    this.indicators = List.copyOf(indicators);
  }

  /** Recognises every sheet, those that are not used with the reason. */
  public List<Recognised> recognise(Workbook workbook, Answers answers, Questions questions) {
    List<Recognised> result = new ArrayList<>();
    for (Sheet sheet : workbook.sheets()) {
      result.add(recognise(workbook, sheet, result.size() + 1, answers, questions));
    }
    return result;
  }

  private Recognised recognise(
      Workbook workbook, Sheet sheet, int number, Answers answers, Questions questions) {
    boolean chosen = answers.sheets().contains(sheet.name());
    if (!answers.sheets().isEmpty() && !chosen) {
      return Recognised.unused(number, sheet, "not_chosen");
    }
    if (sheet.rows().isEmpty()) {
      return Recognised.unused(number, sheet, "empty");
    }
    if (sheet.hidden() && !chosen) {
      return Recognised.unused(number, sheet, "hidden");
    }
    Optional<HeaderFinder.Header> header = new HeaderFinder(headings, sheet).find();
    return header.isEmpty()
        ? Recognised.unused(number, sheet, "no_header")
        : table(workbook, sheet, number, header.get(), answers, questions);
  }

  private Recognised table(
      Workbook workbook,
      Sheet sheet,
      int number,
      HeaderFinder.Header header,
      Answers answers,
      Questions questions) {
    HeaderGrid grid = new HeaderGrid(sheet, header.top(), header.bottom());
    List<Row> above = sheet.rows().stream().takeWhile(row -> row.number() < header.top()).toList();
    Surroundings surroundings =
        new SurroundingsReader().read(above, sheet.name(), workbook.source().name());
    Borrowed borrowed = new Borrowed(vocabulary, sheet.name(), header.bottom());
    List<HeadedColumn> headed = borrowed.of(headed(grid), above);
    RowClassifier classifier =
        new RowClassifier(HeadedColumn.structure(headed), texts(sheet, header));
    List<RowKind> kinds = kinds(sheet, header, classifier);
    ColumnPlanner planner =
        new ColumnPlanner(
            new TableContext(number, sheet, header, surroundings, kinds),
            indicators,
            answers,
            questions);
    Columns columns = planner.plan(headed);
    List<Integer> headerRows =
        IntStream.rangeClosed(header.top(), header.bottom()).boxed().toList();
    return new Recognised(
        number,
        sheet,
        true,
        why(headerRows, columns),
        headerRows,
        columns,
        kinds,
        new Doubts(classifier, data(sheet, kinds)).rows(),
        both(borrowed.issues(), planner.issues()));
  }

  private List<HeadedColumn> headed(HeaderGrid grid) {
    return grid.columns().stream()
        .map(column -> new HeadedColumn(column, headings.read(grid.parts(column))))
        .filter(column -> !column.heading().text().isEmpty())
        .toList();
  }

  private static List<Issue> both(List<Issue> some, List<Issue> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static List<Row> data(Sheet sheet, List<RowKind> kinds) {
    return sheet.rows().stream()
        .filter(row -> kinds.get(row.number() - 1) == RowKind.DATA)
        .toList();
  }

  private static Wording why(List<Integer> headerRows, Columns columns) {
    long read = columns.all().stream().filter(c -> c.use() == Column.Use.READ).count();
    String first = headerRows.getFirst().toString();
    String last = headerRows.getLast().toString();
    return headerRows.size() == 1
        ? Wording.of("import.why.header_row", first, Long.toString(read))
        : Wording.of("import.why.header_rows", first, last, Long.toString(read));
  }

  private static List<RowKind> kinds(
      Sheet sheet, HeaderFinder.Header header, RowClassifier classifier) {
    RowKind[] kinds = new RowKind[sheet.lastRow()];
    Arrays.fill(kinds, RowKind.BLANK);
    for (Row row : sheet.rows()) {
      int at = row.number();
      kinds[at - 1] =
          at > header.bottom()
              ? classifier.kind(row)
              : at >= header.top()
                  ? RowKind.HEADER
                  : SurroundingsReader.isUnitLine(row) ? RowKind.UNIT_LINE : RowKind.TITLE;
    }
    Arrays.fill(kinds, header.top() - 1, header.bottom(), RowKind.HEADER);
    return Arrays.asList(kinds);
  }

  private static Set<String> texts(Sheet sheet, HeaderFinder.Header header) {
    return sheet.rows().stream()
        .takeWhile(row -> row.number() <= header.bottom())
        .filter(row -> row.number() >= header.top())
        .flatMap(row -> row.cells().stream())
        .map(cell -> Plain.word(cell.raw()))
        .collect(Collectors.toSet());
  }
}
