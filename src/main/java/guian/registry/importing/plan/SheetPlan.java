package guian.registry.importing.plan;

import guian.registry.importing.asking.Wording;
import guian.registry.importing.recognise.Column;
import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.RowKind;
import java.util.List;

/**
 * What a sheet is read as.
 *
 * @param dataRows the first and last row of the table below the header; empty when it has none
 */
public record SheetPlan(
    String name,
    boolean used,
    Wording why,
    List<Integer> headerRows,
    List<Integer> dataRows,
    List<Column> columns,
    List<RowKind> kinds) {

  static SheetPlan of(Recognised sheet) {
    return new SheetPlan(
        sheet.sheet().name(),
        sheet.used(),
        sheet.why(),
        sheet.headerRows(),
        dataRows(sheet),
        sheet.columns().all(),
        sheet.kinds());
  }

  private static List<Integer> dataRows(Recognised sheet) {
    int first = 0;
    int last = 0;
    for (int row = 1; row <= sheet.kinds().size(); row++) {
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
