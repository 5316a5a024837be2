package guian.registry.importing.rows;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.recognise.Column;
import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.RowKind;
import guian.registry.importing.recognise.Subject;
import guian.registry.importing.value.Missing;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.store.firm.FirmField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
  private final GrowthCheck growth;
  private final List<FirmRow> firms = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();

  /**
   * A row that looks like data and cannot be used.
   *
   * @param code {@code no_firm_name}, {@code name_unclear}, {@code hidden_row} or {@code
   *     fields_shifted}
   * @param raw the text that stands for the row
   */
  public record Rejected(int row, String code, String raw) {}

  /** What a table gives. */
  public record Read(List<FirmRow> firms, List<Rejected> rejected, List<Issue> issues) {}

  private RowReader(
      Recognised table,
      List<Indicator> indicators,
      Industries industries,
      FactReader.Calendar calendar) {
    this.table = table;
    this.indicators =
        indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    this.merged = new Merged(table.sheet());
    this.shift = new Shift(table);
    this.issues = new Issues(table.sheet().name());
    this.facts = new FactReader(issues, industries, table.statuses(), calendar);
    this.figures = new FigureReader(issues);
    this.lists = new ListReader(table, merged, issues, facts);
    this.growth = new GrowthCheck(table.columns(), issues);
  }

  /**
   * Reads a table.
   *
   * @param epoch the day with the number 0 in the file
   * @param today the last day on which a firm can have been founded
   */
  public static Read read(
      Recognised table,
      List<Indicator> indicators,
      Industries industries,
      java.time.LocalDate epoch,
      java.time.LocalDate today) {
    RowReader reader =
        new RowReader(
            table,
            indicators,
            industries,
            new FactReader.Calendar(epoch, today, new DayOrders(table)));
    int hidden = 0;
    for (Row row : table.sheet().rows()) {
      RowKind kind = table.kind(row.number());
      if (table.hidden().contains(row.number())) {
        reader.rejected.add(new Rejected(row.number(), "hidden_row", firstText(row)));
      } else if (kind == RowKind.DATA) {
        reader.readUnshifted(row);
        hidden += row.hidden() ? 1 : 0;
      } else if (kind == RowKind.UNCLEAR) {
        reader.rejected.add(
            new Rejected(row.number(), "name_unclear", row.cells().getFirst().raw()));
      }
    }
    reader.noteHidden(hidden);
    return new Read(List.copyOf(reader.firms), List.copyOf(reader.rejected), reader.issues.all());
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
    List<RowFact> found = new ArrayList<>();
    List<String> formerNames = new ArrayList<>();
    Optional<String> name = Optional.empty();
    @Nullable Cell month = null;
    @Nullable Cell currency = null;
    Issues.Mark mark = issues.mark();
    for (Column column : table.columns().all()) {
      boolean read =
          column.use() == Column.Use.READ && column.subject().kind() == Subject.Kind.FIELD;
      Optional<Cell> cell = read ? merged.cell(row, column.number()) : Optional.empty();
      if (cell.isEmpty()) {
        continue;
      }
      switch (column.subject().id()) {
        case "name" -> name = NameText.read(cell.get());
        case "founded_month" -> month = cell.get();
        case "capital_currency" -> currency = cell.get();
        case "former_names" -> formerNames.addAll(NameText.readAll(cell.get()));
        default -> facts.read(row.number(), cell.get(), column).ifPresent(found::add);
      }
    }
    if (name.isEmpty() && !isCoded(found)) {
      issues.reset(mark);
      rejected.add(new Rejected(row.number(), "no_firm_name", firstText(row)));
      return;
    }
    name.ifPresent(text -> found.addFirst(nameFact(row, text)));
    if (currency != null) {
      facts.capitalIn(row.number(), currency, found);
    }
    if (month != null) {
      Cell founded = month;
      found.replaceAll(fact -> FactReader.inMonth(fact, founded));
    }
    add(row, name, distinct(found), formerNames);
  }

  // A row without a name can still be told by its code, if the registry has a firm with it.
  private static boolean isCoded(List<RowFact> found) {
    return found.stream()
        .anyMatch(
            f -> f.field() == FirmField.CREDIT_CODE || f.field() == FirmField.REGISTRATION_NUMBER);
  }

  private static String firstText(Row row) {
    return row.cells().stream()
        .filter(Cell.Text.class::isInstance)
        .map(Cell::raw)
        .findFirst()
        .orElse("");
  }

  private RowFact nameFact(Row row, String name) {
    Column column = table.columns().field("name").orElseThrow();
    String raw = merged.cell(row, column.number()).map(Cell::raw).orElse(name);
    return new RowFact(FirmField.NAME, name, row.number(), column.number(), raw);
  }

  // A registration number may come from its own column and from that of the credit codes.
  private static List<RowFact> distinct(List<RowFact> found) {
    Set<FirmField> said = EnumSet.noneOf(FirmField.class);
    List<RowFact> distinct = new ArrayList<>(found.size());
    for (RowFact fact : found) {
      if (said.add(fact.field())) {
        distinct.add(fact);
      }
    }
    return List.copyOf(distinct);
  }

  private Optional<Column> dated(Row row, Cell cell, Column column) {
    if (!column.perRow()) {
      return Optional.of(column);
    }
    Optional<Column> dated = table.rowPeriods().of(column, row);
    if (dated.isEmpty()) {
      issues.error(row.number(), cell, "period_missing");
    }
    return dated;
  }

  private Optional<RowFigure> figure(Row row, Cell cell, Column column) {
    Indicator indicator = Objects.requireNonNull(indicators.get(column.subject().id()));
    if (indicator.isMoney() && isOtherUnit(row, column)) {
      issues.error(row.number(), cell, "unit_of_row");
      return Optional.empty();
    }
    return figures.read(row.number(), cell, column, indicator);
  }

  // A column 计量单位 that says otherwise than the heading leaves open which is right.
  private boolean isOtherUnit(Row row, Column column) {
    return table
        .columns()
        .field("money_unit")
        .flatMap(unit -> merged.cell(row, unit.number()))
        .flatMap(cell -> Unit.parse(cell.raw()))
        .filter(Unit::isMoney)
        .filter(unit -> column.unit() == null || !isSame(unit, column.unit()))
        .isPresent();
  }

  private static boolean isSame(Unit one, Unit other) {
    return one.code().equals(other.code()) && one.factor().compareTo(other.factor()) == 0;
  }

  // What is not there needs no period.
  private static boolean isMissing(Cell cell) {
    return cell instanceof Cell.Text && Missing.isMark(cell.raw());
  }

  private void add(Row row, Optional<String> name, List<RowFact> found, List<String> formerNames) {
    List<RowFigure> read = new ArrayList<>();
    for (Column column : table.columns().figures()) {
      Cell cell = row.cell(column.number());
      if (cell != null && !isMissing(cell) && !merged.isShared(row, cell, issues)) {
        dated(row, cell, column).flatMap(c -> figure(row, cell, c)).ifPresent(read::add);
      }
    }
    growth.check(row, read);
    firms.add(
        new FirmRow(
            table.number(),
            table.sheet().name(),
            row.number(),
            name.orElse(null),
            table.doubtful().contains(row.number()),
            found,
            List.copyOf(formerNames),
            List.copyOf(read),
            lists.grant(row).orElse(null),
            lists.placement(row).orElse(null)));
  }
}
