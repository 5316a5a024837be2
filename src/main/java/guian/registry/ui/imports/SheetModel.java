package guian.registry.ui.imports;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.plan.SheetPlan;
import guian.registry.importing.recognise.Column;
import guian.registry.importing.workbook.CellName;
import guian.registry.model.Coded;
import guian.registry.text.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One sheet of a file as the second step shows it. */
final class SheetModel {
  private final ImportReading reading;
  private final int index;
  private final Said said;
  private final ImportTexts texts;
  private final PaintedSheet painted;
  private final RowReasons reasons;
  private final CellReading cells;

  SheetModel(ImportReading reading, int index, ImportTexts texts) {
    this(reading, index, Said.NOTHING, texts);
  }

  SheetModel(ImportReading reading, int index, Said said, ImportTexts texts) {
    this.said = said;
    this.reading = reading;
    this.index = index;
    this.texts = texts;
    this.painted = new PaintedSheet(reading, index, texts);
    this.reasons = new RowReasons(reading.plan(), plan().name(), texts);
    this.cells = new CellReading(painted, plan(), reasons, texts);
  }

  private SheetPlan plan() {
    return reading.sheetPlan(index);
  }

  /** Who said what a column is: the words for it, empty where the program alone did. */
  String saidOf(int table, String letters) {
    String told = texts.messages().get("imports.correct.said");
    return Stream.concat(ColumnModel.ABOUT.stream(), Stream.of("basis"))
        .map(about -> Corrections.id(index, table, letters, about))
        .filter(id -> said.of(id).isPresent())
        .map(id ->
            said.told().containsKey(id) ? told : texts.messages().get("imports.correct.recalled"))
        .max(Comparator.comparing(told::equals))
        .orElse("");
  }

  /** Whether a person said what a row is. */
  boolean isRowSaid(int row) {
    int table = plan().tableAt(row, 1);
    boolean header = plan().tables().get(table).headerRows().contains(row);
    return said.of(Corrections.id(index, "r" + row, "kind")).isPresent()
        || (header && said.of(Corrections.table(index, table) + ".header").isPresent());
  }

  /** The tables of the sheet by their place, rows and columns. */
  List<String> tables() {
    List<String> names = new ArrayList<>();
    for (SheetPlan.Table table : plan().tables()) {
      List<Column> columns = table.columns();
      names.add(
          texts
              .messages()
              .get(
                  "imports.table",
                  Integer.toString(names.size() + 1),
                  columns.isEmpty() ? "" : columns.getFirst().letters(),
                  columns.isEmpty() ? "" : columns.getLast().letters(),
                  Integer.toString(table.firstRow()),
                  Integer.toString(table.lastRow())));
    }
    return List.copyOf(names);
  }

  /** The place of the table to which a cell belongs. */
  int tableAt(int row, int column) {
    return plan().tableAt(row, column);
  }

  /** The first cell below the header of a table, as row and column. */
  int[] beginning(int table) {
    SheetPlan.Table of = plan().tables().get(table);
    int below = of.headerRows().isEmpty() ? 1 : of.headerRows().getLast() + 1;
    return new int[] {
      Math.clamp(below, of.firstRow(), of.lastRow()), of.columns().getFirst().number()
    };
  }

  PaintedSheet painted() {
    return painted;
  }

  boolean used() {
    return plan().used();
  }

  /** Why the sheet is used, or is not. */
  String why() {
    return texts.sentence(plan().why());
  }

  /** The same of one of the tables of a sheet that is used. */
  String why(int table) {
    return texts.sentence(plan().tables().get(table).why());
  }

  /** A group of rows and how many it has. */
  record Count(RowTone.RowGroup group, String name, String number) {}

  /** All rows, then the rows of each group that has some; they add up. */
  List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    painted
        .counts()
        .forEach((group, number) ->
            counts.add(new Count(group, texts.word("group", group), Figures.count(number))));
    return counts;
  }

  String rows() {
    return Figures.count(painted.rowCount());
  }

  CellReading.Line cell(int row, int column) {
    return cells.of(row, column);
  }

  /** The word of a row's kind. */
  String kind(int row) {
    return painted.tone(row) == RowTone.UNUSED ? "" : texts.word("row", painted.tone(row));
  }

  /** The names of the three lines above each column. */
  List<String> legend() {
    return List.of(
        texts.messages().get("imports.legend.meaning"),
        texts.messages().get("imports.legend.period"),
        texts.messages().get("imports.legend.unit"));
  }

  String word(String kind, Coded coded) {
    return texts.word(kind, coded);
  }

  /** An issue with its place and its sentence. */
  record IssueLine(Issue.Severity severity, String place, String sentence, int row, int column) {}

  /** What a person should know of this sheet and its rows, errors first, then from the top. */
  List<IssueLine> issues() {
    String name = plan().name();
    List<IssueLine> lines = new ArrayList<>();
    reading.plan().issues().stream()
        .filter(issue -> issue.sheet().equals(name) || issue.sheet().isEmpty())
        .map(this::line)
        .forEach(lines::add);
    reasons
        .all()
        .forEach((row, why) ->
            lines.add(new IssueLine(why.severity(), rowName(row), why.sentence(), row, 1)));
    lines.sort(Comparator.comparing(IssueLine::severity).thenComparingInt(IssueLine::row));
    return lines;
  }

  private IssueLine line(Issue issue) {
    String cell = issue.cell();
    int column = cell == null ? 1 : CellName.columnOf(cell, ColumnPainter.MOST);
    int row = cell == null ? Math.max(1, issue.row()) : CellName.rowOf(cell, painted.rowCount());
    String place = cell == null ? rowName(issue.row()) : cell;
    return new IssueLine(issue.severity(), place, texts.sentence(issue.wording()), row, column);
  }

  private String rowName(int row) {
    return row == 0 ? "" : texts.messages().get("imports.row.number", Integer.toString(row));
  }
}
