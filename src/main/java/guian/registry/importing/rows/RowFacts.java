package guian.registry.importing.rows;

import guian.registry.importing.recognise.Column;
import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.Subject;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.Row;
import guian.registry.store.firm.FirmField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one row says of a firm besides figures.
 *
 * @param name the firm's name; null when the row has none
 * @param facts each field once, the name first
 * @param formerNames names it gives as former ones
 */
record RowFacts(
    @Nullable String name,
    List<RowFact> facts,
    List<String> formerNames,
    @Nullable HeadOffice headOffice) {
  /** Reads the columns of a row that are about facts. */
  static RowFacts of(Row row, Recognised table, Merged merged, FactReader reader) {
    List<RowFact> found = new ArrayList<>();
    List<String> formerNames = new ArrayList<>();
    @Nullable String name = null;
    @Nullable Cell month = null;
    @Nullable Cell currency = null;
    @Nullable HeadOffice head = null;
    for (Column column : table.columns().all()) {
      boolean read =
          column.use() == Column.Use.READ && column.subject().kind() == Subject.Kind.FIELD;
      Optional<Cell> cell = read ? merged.cell(row, column.number()) : Optional.empty();
      if (cell.isEmpty()) {
        continue;
      }
      switch (column.subject().id()) {
        case "name" -> {
          name = NameText.read(cell.get()).orElse(null);
          english(row, cell.get()).ifPresent(found::add);
          NameText.former(cell.get()).ifPresent(formerNames::add);
        }
        case "founded_month" -> month = cell.get();
        case "capital_currency" -> currency = cell.get();
        case "head_office" -> head = head(row, cell.get());
        case "former_names" -> formerNames.addAll(NameText.readAll(cell.get()));
        default -> reader.read(row.number(), cell.get(), column).ifPresent(found::add);
      }
    }
    if (name != null) {
      addNamed(found, row, name, table, merged);
    }
    if (currency != null) {
      reader.capitalIn(row.number(), currency, found);
    }
    if (month != null) {
      Cell founded = month;
      found.replaceAll(fact -> FactReader.inMonth(fact, founded));
    }
    return new RowFacts(name, distinct(found), List.copyOf(formerNames), head);
  }

  /** Whether a firm can be told by it; without a name by its code, if the registry has it. */
  boolean tellsFirm() {
    return name != null
        || facts.stream()
            .anyMatch(f ->
                f.field() == FirmField.CREDIT_CODE || f.field() == FirmField.REGISTRATION_NUMBER);
  }

  boolean isEmpty() {
    return facts.isEmpty() && formerNames.isEmpty();
  }

  /** Whether it says what only a firm's own row says, such as its status. */
  boolean isOfFirm() {
    return facts.stream().anyMatch(fact -> fact.field() != FirmField.NOTE);
  }

  // A column of codes goes before the code that stands behind the name.
  private static void addNamed(
      List<RowFact> found, Row row, String name, Recognised table, Merged merged) {
    int column = table.columns().field("name").orElseThrow().number();
    Optional<Cell> cell = merged.cell(row, column);
    String raw = cell.map(Cell::raw).orElse(name);
    found.addFirst(new RowFact(FirmField.NAME, name, row.number(), column, raw));
    cell.flatMap(NameText::code)
        .map(code -> new RowFact(FirmField.CREDIT_CODE, code, row.number(), column, raw))
        .ifPresent(found::add);
  }

  private static Optional<RowFact> english(Row row, Cell cell) {
    return NameText.english(cell)
        .map(name -> new RowFact(FirmField.NAME_EN, name, row.number(), cell.column(), cell.raw()));
  }

  private static @Nullable HeadOffice head(Row row, Cell cell) {
    return NameText.read(cell)
        .map(name -> new HeadOffice(name, CellName.of(row.number(), cell.column())))
        .orElse(null);
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
}
