package guian.registry.importing.plan;

import guian.registry.importing.asking.Wording;
import guian.registry.importing.recognise.Column;
import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.RowKind;
import guian.registry.importing.workbook.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a sheet is read as.
 *
 * @param headerRows the rows of its headers, which are several where tables stand below each other
 * @param tables the tables, which are several where they stand below or beside each other
 * @param dataRows the first and last row of the table below the header; empty when it has none
 */
public record SheetPlan(
    String name,
    boolean used,
    Wording why,
    List<Integer> headerRows,
    List<Integer> dataRows,
    List<Table> tables,
    List<RowKind> kinds) {
  /**
   * One table of a sheet.
   *
   * @param why which rows are its header, and how many columns are read
   * @param firstRow its first row, titles above its header included
   * @param rows its rows, where they stand between those of others; empty where all from first to
   *     last are its
   */
  public record Table(
      Wording why,
      List<Integer> headerRows,
      List<Column> columns,
      int firstRow,
      int lastRow,
      Set<Integer> rows) {
    static Table of(Recognised table, boolean stacked) {
      int header = table.headerRows().isEmpty() ? 0 : table.headerRows().getLast();
      Set<Integer> rows =
          stacked
              ? Set.of()
              : table.sheet().rows().stream()
                  .map(Row::number)
                  .filter(row -> row > header)
                  .collect(Collectors.toUnmodifiableSet());
      return new Table(
          table.why(),
          table.headerRows(),
          table.columns().all(),
          stacked ? table.firstRow() : rows.stream().min(Integer::compare).orElse(header),
          stacked ? table.kinds().size() : rows.stream().max(Integer::compare).orElse(header),
          rows);
    }

    private boolean has(int row) {
      return row >= firstRow && row <= lastRow && (rows.isEmpty() || rows.contains(row));
    }

    private boolean reaches(int column) {
      return !columns.isEmpty()
          && column >= columns.getFirst().number()
          && column <= columns.getLast().number();
    }

    /** Its column with a number; empty when it has none. */
    public Optional<Column> column(int number) {
      return columns.stream().filter(c -> c.number() == number).findFirst();
    }
  }

  /** The place of the table to which a cell belongs; the first where none claims it. */
  public int tableAt(int row, int column) {
    for (int i = 0; i < tables.size(); i++) {
      if (tables.get(i).has(row) && (tables.get(i).rows().isEmpty() || tables.get(i).reaches(column))) {
        return i;
      }
    }
    return 0;
  }

  /** The columns that are read in a row, each as the table has it to which its cell belongs. */
  public List<Column> columnsAt(int row) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      int table = i;
      tables.get(i).columns().stream()
          .filter(column -> tableAt(row, column.number()) == table)
          .forEach(columns::add);
    }
    return List.copyOf(columns);
  }

  /** The columns of the first table. */
  public List<Column> columns() {
    return tables.getFirst().columns();
  }

  /** Those of the other tables. */
  public List<Column> further() {
    return tables.stream().skip(1).flatMap(table -> table.columns().stream()).toList();
  }

  /** The sheets in their order, the tables of one sheet put together. */
  static List<SheetPlan> of(List<Recognised> tables) {
    Map<Integer, List<Recognised>> sheets =
        tables.stream()
            .collect(
                Collectors.groupingBy(Recognised::number, LinkedHashMap::new, Collectors.toList()));
    return sheets.values().stream().map(SheetPlan::together).toList();
  }

  private static SheetPlan together(List<Recognised> tables) {
    Recognised first = tables.getFirst();
    List<Integer> headers =
        tables.stream().flatMap(t -> t.headerRows().stream()).distinct().toList();
    List<Integer> data = tables.stream().flatMap(t -> dataRows(t).stream()).sorted().toList();
    return new SheetPlan(
        first.sheet().name(),
        first.used(),
        first.why(),
        headers,
        data.isEmpty() ? List.of() : List.of(data.getFirst(), data.getLast()),
        tables.stream().map(table -> Table.of(table, isStacked(tables))).toList(),
        kinds(tables));
  }

  // Tables whose rows stand between each other's own no rows of the sheet but the first.
  private static boolean isStacked(List<Recognised> tables) {
    return tables.stream().skip(1).allMatch(table -> table.firstRow() <= table.kinds().size());
  }

  private static List<RowKind> kinds(List<Recognised> tables) {
    List<RowKind> kinds = new ArrayList<>();
    for (Recognised table : tables) {
      kinds.addAll(table.kinds().subList(kinds.size(), table.kinds().size()));
    }
    return List.copyOf(kinds);
  }

  private static List<Integer> dataRows(Recognised sheet) {
    int first = 0;
    int last = 0;
    for (int row = sheet.firstRow(); row <= sheet.kinds().size(); row++) {
      switch (sheet.kind(row)) {
        case DATA, UNCLEAR, SECTION, SUBTOTAL -> {
          first = first == 0 ? row : first;
          last = row;
        }
        default -> {}
      }
    }
    return first == 0 ? List.of() : List.of(first, last);
  }
}
