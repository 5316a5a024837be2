package guian.registry.importing.rows;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.recognise.Column;
import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.Remainder;
import guian.registry.importing.recognise.RowKind;
import guian.registry.importing.value.Missing;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the rows of one recognised table. */
public final class RowReader {
  private final Recognised table;
  private final Map<String, Indicator> indicators;
  private final Merged merged;
  private final Shift shift;
  private final Issues issues;
  private final FactReader facts;
  private final FigureReader figures;
  private final ListReader lists;
  private final PlacementReader posts;
  private final GrowthCheck growth;
  private final Lines lines;
  private final Consumer<FirmRow> firms;
  private final List<Rejected> rejected = new ArrayList<>();

  /**
   * A row that looks like data and cannot be used.
   *
   * @param code {@code no_firm_name}, {@code name_unclear}, {@code hidden_row} or {@code
   *     fields_shifted}
   * @param raw the text that stands for the row
   */
  public record Rejected(int row, String code, String raw) {}

  /** What a table gives beside its rows about firms. */
  public record Read(List<Rejected> rejected, List<Issue> issues) {}

  /**
   * What dates are read by.
   *
   * @param epoch the day with the number 0 in the file
   * @param today the last day on which a firm can have been founded
   */
  public record Days(LocalDate epoch, LocalDate today) {}

  private RowReader(
      Recognised table,
      List<Indicator> indicators,
      Industries industries,
      FactReader.Calendar calendar,
      Consumer<FirmRow> firms) {
    this.firms = firms;
    this.table = table;
    this.indicators =
        indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    this.merged = new Merged(table.sheet());
    this.shift = new Shift(table);
    this.issues = new Issues(table.sheet().name());
    AmountReader amounts = new AmountReader(issues, table.rowUnits());
    this.facts = new FactReader(issues, amounts, industries, table.statuses(), calendar);
    this.figures = new FigureReader(issues, amounts);
    this.lists = new ListReader(table, merged, issues, facts, amounts);
    this.posts = new PlacementReader(table, merged, issues, facts);
    this.lines = new Lines(table);
    this.growth = new GrowthCheck(table.columns(), issues);
  }

  /**
   * Reads a table.
   *
   * @param firms told of each row about a firm, in their order
   */
  public static Read read(
      Recognised table,
      List<Indicator> indicators,
      Industries industries,
      Days days,
      Consumer<FirmRow> firms) {
    RowReader reader =
        new RowReader(
            table,
            indicators,
            industries,
            new FactReader.Calendar(days.epoch(), days.today(), new DayOrders(table)),
            firms);
    int hidden = 0;
    for (Row row : table.sheet().rows()) {
      RowKind kind = table.kind(row.number());
      if (table.hidden().contains(row.number())) {
        reader.rejected.add(new Rejected(row.number(), "hidden_row", firstText(row)));
      } else if (kind == RowKind.DATA) {
        reader.readUnshifted(row);
        hidden += row.hidden() ? 1 : 0;
      } else if (kind == RowKind.SUBTOTAL) {
        reader.noteRemainder(row);
      } else if (kind == RowKind.UNCLEAR) {
        reader.rejected.add(
            new Rejected(row.number(), "name_unclear", row.cells().getFirst().raw()));
      }
    }
    reader.noteHidden(hidden);
    return new Read(List.copyOf(reader.rejected), reader.issues.all());
  }

  private void noteHidden(int hidden) {
    table.sheet().rows().stream()
        .filter(row -> hidden > 0 && row.hidden() && table.kind(row.number()) == RowKind.DATA)
        .limit(1)
        .forEach(row ->
            issues.warning(
                row.number(), row.cells().getFirst(), "hidden_rows", Integer.toString(hidden)));
  }

  private void readUnshifted(Row row) {
    String sign = shift.sign(row);
    if (sign == null) {
      readRow(row);
    } else {
      rejected.add(new Rejected(row.number(), "fields_shifted", sign));
    }
  }

  private void readRow(Row row) {
    Issues.Mark mark = issues.mark();
    RowFacts said = RowFacts.of(row, table, merged, facts);
    if (!said.tellsFirm()) {
      Optional<FirmRow> firm = isDitto(row) ? lines.above(row) : lines.firm(row);
      boolean line = firm.isPresent() && !said.isOfFirm() && !hasOtherName(row);
      if (!line || !addLine(row, firm.get(), said)) {
        issues.reset(mark);
        rejected.add(new Rejected(row.number(), "no_firm_name", firstText(row)));
      }
      return;
    }
    noteRemarks(row);
    FirmRow read = firm(row, said);
    firms.accept(read);
    lines.named(row, read);
  }

  private void noteRemarks(Row row) {
    Cell cell = ownName(row).orElse(null);
    if (cell == null) {
      return;
    }
    if (cell instanceof Cell.Fault) {
      issues.error(row.number(), cell, "error_cell");
    }
    NameRemarks remarks = NameText.remarks(cell);
    if (remarks.scope() != null) {
      issues.warning(row.number(), cell, "name_scope", remarks.scope());
    }
    if (remarks.condition() != null) {
      issues.warning(row.number(), cell, "name_condition", remarks.condition());
    }
    if (remarks.standing() != null) {
      issues.warning(row.number(), cell, "name_standing", remarks.standing());
    }
  }

  // What is not counted firm by firm is in no firm's figures.
  private void noteRemainder(Row row) {
    row.cells().stream()
        .filter(cell -> cell instanceof Cell.Text && Remainder.is(cell.raw()))
        .findFirst()
        .ifPresent(cell -> issues.info(row.number(), cell, "remainder"));
  }

  private Optional<Cell> ownName(Row row) {
    return table.columns().field("name").map(column -> row.cell(column.number()));
  }

  private boolean isDitto(Row row) {
    return ownName(row).filter(cell -> NameText.isDitto(cell.raw())).isPresent();
  }

  // A code, or 未匹配到相关企业, in the place of the name: another firm's row, not a further line.
  private boolean hasOtherName(Row row) {
    return ownName(row)
        .filter(cell -> !isMissing(cell) && !NameText.isDitto(cell.raw()))
        .isPresent();
  }

  // A line without a figure belongs to the firm above where firms are numbered and it is not, or
  // where it says that it is a further instalment; else a person is asked.
  private boolean addLine(Row row, FirmRow firm, RowFacts said) {
    RowGrant grant = lists.line(row, firm.grant()).orElse(null);
    RowPlacement placement = posts.placement(row).orElse(null);
    List<RowFigure> read = figures(row);
    boolean empty = said.isEmpty() && read.isEmpty();
    boolean listed = grant != null || placement != null;
    if (empty && !listed && !lines.isNumbered() && !isDitto(row)) {
      return false;
    }
    boolean instalment = grant != null && grant.continues();
    boolean sure = isDitto(row) || (read.isEmpty() && (instalment || lines.isNumbered()));
    firms.accept(
        new FirmRow(
            firm.sheetNumber(),
            firm.sheet(),
            row.number(),
            1,
            firm.name(),
            firm.doubtful(),
            Lines.facts(firm, said.facts()),
            said.formerNames(),
            read,
            grant,
            placement,
            said.headOffice(),
            sure ? 0 : firm.row()));
    lines.further(row);
    return true;
  }

  private static String firstText(Row row) {
    return row.cells().stream()
        .filter(Cell.Text.class::isInstance)
        .map(Cell::raw)
        .findFirst()
        .orElse("");
  }

  private Optional<Column> dated(Row row, Cell cell, Column column) {
    if (!column.perRow()) {
      return Optional.of(column);
    }
    Optional<Column> dated = table.rowPeriods().of(column, row);
    if (dated.isEmpty()) {
      boolean unfinished = table.rowPeriods().isUnfinished(column, row);
      issues.error(row.number(), cell, unfinished ? "period_unfinished" : "period_missing");
    }
    return dated;
  }

  private Optional<RowFigure> figure(Row row, Cell cell, Column column) {
    Indicator indicator = Objects.requireNonNull(indicators.get(column.subject().id()));
    Unit unit = column.unit();
    boolean yuan = unit == null || unit.code().equals(Amount.CNY);
    if (indicator.isMoney() && yuan && table.rowUnits().isForeign(row.number())) {
      issues.error(row.number(), cell, "currency_of_row");
      return Optional.empty();
    }
    return figures.read(row.number(), cell, column, indicator);
  }

  // What is not there needs no period.
  private static boolean isMissing(Cell cell) {
    return cell instanceof Cell.Text && Missing.isMark(cell.raw());
  }

  private List<RowFigure> figures(Row row) {
    List<RowFigure> read = new ArrayList<>();
    if (table.withheld().contains(row.number())) {
      return read;
    }
    Integer name = table.columns().field("name").map(Column::number).orElse(null);
    for (Column column : table.columns().figures()) {
      Cell cell = row.cell(column.number());
      if (cell != null && !isMissing(cell) && !merged.isShared(row, cell, name, issues)) {
        dated(row, cell, column).flatMap(c -> figure(row, cell, c)).ifPresent(read::add);
      }
    }
    growth.check(row, read);
    return List.copyOf(read);
  }

  private FirmRow firm(Row row, RowFacts said) {
    return new FirmRow(
        table.number(),
        table.sheet().name(),
        row.number(),
        1,
        said.name(),
        table.doubtful().contains(row.number()),
        said.facts(),
        said.formerNames(),
        figures(row),
        lists.grant(row).orElse(null),
        posts.placement(row).orElse(null),
        said.headOffice(),
        0);
  }
}
