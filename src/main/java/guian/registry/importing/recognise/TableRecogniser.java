package guian.registry.importing.recognise;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.SelectedRows;
import guian.registry.importing.workbook.Sheet;
import guian.registry.model.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recognises the tables of one sheet. */
final class TableRecogniser {
  private final Vocabulary vocabulary;
  private final HeadingReader headings;
  private final List<Indicator> indicators;
  private final String fileName;
  private final Answers answers;
  private final Questions questions;
  private final Told told;

  TableRecogniser(
      Vocabulary vocabulary,
      List<Indicator> indicators,
      String fileName,
      Answers answers,
      Questions questions,
      Told told) {
    this.vocabulary = vocabulary;
    this.headings = new HeadingReader(vocabulary);
    this.indicators = indicators;
    this.fileName = fileName;
    this.answers = answers;
    this.questions = questions;
    this.told = told;
  }

  /**
   * The tables from the top, or one part that says why the sheet is not used.
   *
   * @param toldHeader the header of the first, where a person told it
   */
  List<Recognised> recognise(int number, Sheet sheet, Optional<HeaderFinder.Header> toldHeader) {
    HeaderFinder.Header first =
        toldHeader.or(() -> new HeaderFinder(headings, sheet).find()).orElseThrow();
    List<Recognised> tables = new ArrayList<>();
    PeriodWords period = PeriodWords.NONE;
    int from = 1;
    for (Sheet part : new Stacked(headings, sheet).parts(first)) {
      Optional<HeaderFinder.Header> header =
          tables.isEmpty() ? Optional.of(first) : further(number, tables.size() + 1, part, from);
      Work work =
          new Work(
              number,
              tables.size() + 1,
              part,
              header.orElse(first),
              period,
              new Extent(part.lastRow(), Set.of()));
      period = period.isEmpty() ? work.surroundings.period() : period;
      if (tables.isEmpty() && work.isOnlyGroups()) {
        return List.of(Recognised.unused(number, sheet, "groups"));
      }
      tables.add(work.recognised(from));
      from = part.lastRow() + 1;
    }
    return List.copyOf(tables);
  }

  private Optional<HeaderFinder.Header> further(int number, int place, Sheet part, int firstRow) {
    return told.header("s" + number + "t" + place, firstRow, part.lastRow())
        .or(() -> new HeaderFinder(headings, part).find());
  }

  /** The tables that a sheet was taken apart into, whose rows stand between each other's. */
  List<Recognised> recognise(int number, Sheet sheet, List<SideTables.Part> parts) {
    Set<Integer> rows =
        parts.stream()
            .flatMap(part ->
                part.sheet().rows().stream()
                    .map(Row::number)
                    .filter(row -> row > part.header().last()))
            .collect(Collectors.toSet());
    List<Recognised> tables = new ArrayList<>();
    Set<Issue> said = new HashSet<>();
    for (SideTables.Part part : parts) {
      Set<Integer> others = new HashSet<>(rows);
      part.sheet().rows().forEach(row -> others.remove(row.number()));
      Work work =
          new Work(
              number,
              tables.size() + 1,
              part.sheet(),
              part.header(),
              PeriodWords.NONE,
              new Extent(sheet.lastRow(), others));
      Recognised table = work.recognised(tables.isEmpty() ? 1 : sheet.lastRow() + 1);
      tables.add(table.saying(table.issues().stream().filter(said::add).toList()));
    }
    return List.copyOf(tables);
  }

  /**
   * How far a sheet reaches.
   *
   * @param others the rows of data that belong to other tables
   */
  private record Extent(int lastRow, Set<Integer> others) {}

  /** The work on one table. */
  private final class Work {
    private final int number;
    private final Extent extent;
    private final int part;
    private final Sheet sheet;
    private final HeaderFinder.Header header;
    private final List<Row> above;
    private final Surroundings surroundings;
    private final Borrowed borrowed;
    private final List<Issue> swapped = new ArrayList<>();
    private final TableNature nature;
    private final List<HeadedColumn> headed;
    private final RowClassifier classifier;
    private final Map<Integer, RowKind> toldKinds;
    private final List<RowKind> kinds;
    private final List<Row> data;
    private final Set<Integer> inDoubt;

    // A further table has its own title and unit; without a period it is about the sheet's.
    Work(
        int number,
        int part,
        Sheet sheet,
        HeaderFinder.Header header,
        PeriodWords period,
        Extent extent) {
      this.number = number;
      this.extent = extent;
      this.part = part;
      this.sheet = sheet;
      this.header = header;
      this.above = sheet.rows().stream().takeWhile(row -> row.number() < header.top()).toList();
      Surroundings own =
          new SurroundingsReader()
              .read(
                  withUnitInHeader(above),
                  LabelLines.below(sheet, header.last()),
                  sheet.name(),
                  fileName);
      PeriodWords said = Stacked.dated(own.period().or(period), sheet, header.last());
      this.surroundings = new Surroundings(said, own.units());
      this.borrowed =
          new Borrowed(vocabulary, sheet.name(), header.bottom(), surroundings.period());
      this.nature =
          new TableNature(
              above,
              sheet.name(),
              surroundings.period(),
              new BareYears(surroundings.period(), borrowed.of(headings(), above)).dated());
      this.headed = nature.applied();
      this.classifier = new RowClassifier(HeadedColumn.structure(headed), texts());
      this.toldKinds = told.rows(number, header.last() + 1, sheet.lastRow());
      this.kinds = kinds();
      this.data = new SelectedRows(sheet.rows(), at -> kind(at) == RowKind.DATA);
      this.inDoubt = new Doubts(classifier, data, HeadedColumn.areGivenBack(headed)).rows();
    }

    // 单位：万元 may stand in the header's own row, right of the headings.
    private List<Row> withUnitInHeader(List<Row> above) {
      List<Row> units = new ArrayList<>(above);
      sheet.rows().stream()
          .filter(row -> row.number() >= header.top() && row.number() <= header.bottom())
          .map(row -> new Row(row.number(), row.hidden(), SurroundingsReader.unitCells(row)))
          .filter(row -> !row.cells().isEmpty())
          .forEach(units::add);
      return List.copyOf(units);
    }

    private List<HeadedColumn> headings() {
      HeaderGrid grid = new HeaderGrid(sheet, header.top(), header.bottom());
      Evidence evidence = new Evidence(sheet.rows(), header.last());
      List<HeadedColumn> found =
          grid.columns().stream()
              .map(column -> new HeadedColumn(column, headings.read(grid.parts(column))))
              .filter(column -> !column.heading().text().isEmpty())
              .map(evidence::settle)
              .toList();
      Swapped exchanged = new Swapped(found, evidence);
      swapped.addAll(exchanged.issues(sheet.name(), header.bottom()));
      return Evidence.withPosts(evidence.withName(exchanged.settled())).stream()
          .map(column -> told.meaning(id(), column))
          .toList();
    }

    /** Whether no row can be told to be about a firm, as in a table of totals by park. */
    boolean isOnlyGroups() {
      return !data.isEmpty()
          && toldKinds.isEmpty()
          && inDoubt.size() == data.size()
          && data.stream().allMatch(row -> classifier.isGroup(row));
    }

    Recognised recognised(int firstRow) {
      List<Row> periods =
          lines(Set.of(RowKind.SECTION)).stream().filter(LabelLines::isBarePeriod).toList();
      RowPeriods rowPeriods = new RowPeriods(headed, surroundings.period(), periods, sheet);
      RowUnits rowUnits =
          RowUnits.of(sheet, lines(Set.of(RowKind.SECTION, RowKind.UNIT_LINE)), data, headed);
      TableContext table =
          new TableContext(id(), whole(), sheet, header, surroundings, rowUnits, data);
      List<Row> notes = lines(Set.of(RowKind.NOTE));
      ColumnPlanner planner = new ColumnPlanner(table, rowPeriods, indicators, answers, questions);
      Columns columns = planner.plan(headed, nature.doubt(table, notes));
      List<Integer> headerRows =
          IntStream.rangeClosed(header.top(), header.last()).boxed().toList();
      return new Recognised(
          number,
          firstRow,
          sheet,
          true,
          Recognised.why(headerRows, columns),
          headerRows,
          columns,
          rowPeriods,
          rowUnits,
          GrantPolicy.of(table, columns, above, questions),
          new StatusWords(table, questions).told(columns),
          kinds,
          doubtful(),
          new Hidden(table, questions).rowsLeftOut(),
          new Remarks(table, columns).withheld(notes, questions),
          both(swapped, both(borrowed.issues(), planner.issues())));
    }

    private String id() {
      return part == 1 ? "s" + number : "s" + number + "t" + part;
    }

    private List<Row> lines(Set<RowKind> of) {
      return new SelectedRows(sheet.rows(), at -> at > header.last() && of.contains(kind(at)))
          .stream().toList();
    }

    private RowKind kind(int row) {
      return kinds.get(row - 1);
    }

    // The tables that a sheet was taken apart into are one to a person.
    private String whole() {
      return extent.others().isEmpty() ? id() : "s" + number;
    }

    // What a person told is in no doubt.
    private Set<Integer> doubtful() {
      return inDoubt.stream()
          .filter(row -> !toldKinds.containsKey(row))
          .collect(Collectors.toUnmodifiableSet());
    }

    private List<RowKind> kinds() {
      RowKind[] found = new RowKind[extent.lastRow()];
      Arrays.fill(found, RowKind.BLANK);
      extent.others().forEach(row -> found[row - 1] = RowKind.DATA);
      for (Row row : sheet.rows()) {
        int at = row.number();
        found[at - 1] =
            at > header.last()
                ? Objects.requireNonNullElseGet(toldKinds.get(at), () -> classifier.kind(row))
                : at >= header.top()
                    ? RowKind.HEADER
                    : SurroundingsReader.isUnitLine(row) ? RowKind.UNIT_LINE : RowKind.TITLE;
      }
      Arrays.fill(found, header.top() - 1, header.last(), RowKind.HEADER);
      return new GroupSums(headed, classifier).among(sheet.rows(), found, toldKinds.keySet());
    }

    private Set<String> texts() {
      return sheet.rows().stream()
          .takeWhile(row -> row.number() <= header.last())
          .flatMap(row -> row.cells().stream())
          .map(cell -> Plain.word(cell.raw()))
          .collect(Collectors.toSet());
    }
  }

  private static List<Issue> both(List<Issue> some, List<Issue> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
