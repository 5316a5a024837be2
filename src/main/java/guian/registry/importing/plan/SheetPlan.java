package guian.registry.importing.plan;

import guian.registry.importing.asking.Wording;
import guian.registry.importing.recognise.Column;
import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.RowKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a sheet is read as.
 *
 * @param headerRows the rows of its headers, which are several where tables stand below each other
 * @param columns the columns of the first table
 * @param further those of the tables below it
 * @param dataRows the first and last row of the table below the header; empty when it has none
 */
public record SheetPlan(
    String name,
    boolean used,
    Wording why,
    List<Integer> headerRows,
    List<Integer> dataRows,
    List<Column> columns,
    List<Column> further,
    List<RowKind> kinds) {

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
        first.columns().all(),
        tables.stream().skip(1).flatMap(t -> t.columns().all().stream()).toList(),
        kinds(tables));
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
