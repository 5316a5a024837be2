package guian.registry.importing.recognise;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.SelectedRows;
import guian.registry.importing.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recognises one table of a sheet. */
final class TableRecogniser {
  /**
   * Where in a file a table stands.
   *
   * @param number of the sheet, from 1
   * @param part which of the sheet's tables it is, from 1
   * @param lastRow the last row up to which its rows are told
   * @param others the rows of data among them that belong to other tables
   */
  record Place(int number, int part, int lastRow, Set<Integer> others) {
    String id() {
      return part == 1 ? "s" + number : "s" + number + "t" + part;
    }

    // The tables that a sheet was taken apart into are one to a person.
    String whole() {
      return others.isEmpty() ? id() : "s" + number;
    }
  }

  private final FileContext file;
  private final Place place;
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
  TableRecogniser(
      FileContext file, Place place, Sheet sheet, HeaderFinder.Header header, PeriodWords period) {
    this.file = file;
    this.place = place;
    this.sheet = sheet;
    this.header = header;
    this.above = sheet.rows().stream().takeWhile(row -> row.number() < header.top()).toList();
    Surroundings own =
        new SurroundingsReader()
            .read(
                withUnitInHeader(above),
                LabelLines.below(sheet, header.last()),
                sheet.name(),
                file.name());
    PeriodWords said =
        Stacked.dated(
            Stacked.further(own.period(), period, above), sheet, header.last(), file.headings());
    this.surroundings = new Surroundings(said, own.units());
    this.borrowed =
        new Borrowed(file.vocabulary(), sheet.name(), header.bottom(), surroundings.period());
    this.nature =
        new TableNature(
            above,
            sheet.name(),
            surroundings.period(),
            new BareYears(
                    surroundings.period(),
                    own.period().isEmpty() && !period.isEmpty(),
                    borrowed.of(headings(), above))
                .dated());
    this.headed = nature.applied();
    this.classifier = new RowClassifier(HeadedColumn.structure(headed), headerTexts());
    this.toldKinds = file.told().rows(place.number(), header.last() + 1, sheet.lastRow());
    this.kinds =
        new RowKinds(sheet, header, classifier)
            .of(place, toldKinds, new GroupSums(headed, classifier));
    this.data = new SelectedRows(sheet.rows(), at -> kind(at) == RowKind.DATA);
    this.inDoubt = new Doubts(classifier, data, HeadedColumn.areGivenBack(headed)).rows();
  }

  // 单位：万元 may stand in the header's own row, right of the headings.
  private List<Row> withUnitInHeader(List<Row> above) {
    List<Row> units = new ArrayList<>(above);
    sheet.rows().stream()
        .filter(row -> row.number() >= header.top() && row.number() <= header.bottom())
        .map(row -> new Row(row.number(), row.hidden(), StatedUnits.unitCells(row)))
        .filter(row -> !row.cells().isEmpty())
        .forEach(units::add);
    return List.copyOf(units);
  }

  private List<HeadedColumn> headings() {
    HeaderGrid grid = new HeaderGrid(sheet, header.top(), header.bottom());
    Evidence evidence = new Evidence(sheet.rows(), header.last());
    CaptionUnits captions = new CaptionUnits(file.headings(), file.indicators());
    List<HeadedColumn> found =
        evidence.settled(
            grid.columns().stream()
                .map(column -> new HeadedColumn(column, captions.read(grid.parts(column))))
                .filter(column -> !column.heading().text().isEmpty())
                .toList());
    Swapped exchanged = new Swapped(found, evidence);
    swapped.addAll(exchanged.issues(sheet.name(), header.bottom()));
    return ClawbackDays.settle(evidence.withPosts(evidence.withName(exchanged.settled()))).stream()
        .map(column -> file.told().meaning(place.id(), column))
        .toList();
  }

  /** What is said of the period of all of it. */
  PeriodWords period() {
    return surroundings.period();
  }

  /** Whether no row can be told to be about a firm, as in a table of totals by park. */
  boolean isOnlyGroups() {
    return !data.isEmpty()
        && toldKinds.isEmpty()
        && inDoubt.size() == data.size()
        && data.stream().allMatch(row -> classifier.isGroup(row));
  }

  Recognised recognised(int firstRow) {
    List<Row> sections = lines(Set.of(RowKind.SECTION));
    List<Row> periods = sections.stream().filter(LabelLines::isBarePeriod).toList();
    RowPeriods rowPeriods = new RowPeriods(headed, surroundings.period(), periods, sheet);
    RowUnits rowUnits =
        RowUnits.of(sheet, lines(Set.of(RowKind.SECTION, RowKind.UNIT_LINE)), data, headed);
    TableContext table =
        new TableContext(place.id(), place.whole(), sheet, header, surroundings, rowUnits, data);
    List<Row> notes = lines(Set.of(RowKind.NOTE));
    ColumnPlanner planner =
        new ColumnPlanner(table, rowPeriods, file.indicators(), file.answers(), file.questions());
    Columns columns = planner.plan(headed, nature.doubt(table, notes, sections));
    List<Integer> headerRows = IntStream.rangeClosed(header.top(), header.last()).boxed().toList();
    return new Recognised(
        place.number(),
        firstRow,
        sheet,
        true,
        Recognised.why(headerRows, columns),
        headerRows,
        columns,
        rowPeriods,
        rowUnits,
        GrantPolicy.of(table, columns, above, file.questions()),
        new StatusWords(table, file.questions()).told(columns),
        kinds,
        doubtful(),
        new Hidden(table, file.questions()).rowsLeftOut(),
        new Remarks(table, columns).withheld(notes, sections, file.questions()),
        both(swapped, both(borrowed.issues(), planner.issues())));
  }

  private List<Row> lines(Set<RowKind> of) {
    return new SelectedRows(sheet.rows(), at -> at > header.last() && of.contains(kind(at)))
        .stream().toList();
  }

  private Set<String> headerTexts() {
    return sheet.rows().stream()
        .takeWhile(row -> row.number() <= header.last())
        .flatMap(row -> row.cells().stream())
        .map(cell -> Plain.word(cell.raw()))
        .collect(Collectors.toSet());
  }

  private RowKind kind(int row) {
    return kinds.get(row - 1);
  }

  // What a person told is in no doubt.
  private Set<Integer> doubtful() {
    return inDoubt.stream()
        .filter(row -> !toldKinds.containsKey(row))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Issue> both(List<Issue> some, List<Issue> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
