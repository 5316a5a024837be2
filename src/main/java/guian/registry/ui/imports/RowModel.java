package guian.registry.ui.imports;

import guian.registry.importing.plan.SheetPlan;
import guian.registry.importing.recognise.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can be said of one row of a sheet, and what is said of it now. */
final class RowModel {
  private static final int MOST_HEADER_ROWS = 5;
  private static final List<RowKind> KINDS =
      List.of(
          RowKind.DATA,
          RowKind.SECTION,
          RowKind.SUBTOTAL,
          RowKind.TOTAL,
          RowKind.NOTE,
          RowKind.TITLE,
          RowKind.BLANK);

  private final SheetPlan plan;
  private final int sheet;
  private final int table;
  private final int row;
  private final Said said;
  private final ImportTexts texts;

  /** One thing to say, by what a person reads for it. */
  record Item(String name, Map<String, String> things, boolean chosen) {}

  RowModel(ImportReading reading, int sheet, int row, Said said, ImportTexts texts) {
    this.plan = reading.sheetPlan(sheet);
    this.sheet = sheet;
    this.table = plan.tableAt(row, 1);
    this.row = row;
    this.said = said;
    this.texts = texts;
  }

  private List<Integer> headerRows() {
    return plan.tables().get(table).headerRows();
  }

  private String id() {
    return Corrections.id(sheet, "r" + row, "kind");
  }

  private String headerId() {
    return Corrections.table(sheet, table) + ".header";
  }

  /** Whether anything is said of the row. */
  boolean isSaid() {
    return said.of(id()).isPresent() || (isHeader() && said.of(headerId()).isPresent());
  }

  private boolean isHeader() {
    return headerRows().contains(row);
  }

  // Only rows below the header are of a kind; above it stand titles.
  List<Item> items() {
    List<Item> items = new ArrayList<>();
    if (plan.used() && row > headerRows().getLast()) {
      for (RowKind kind : KINDS) {
        boolean chosen = said.of(id()).filter(kind.code()::equals).isPresent();
        String name = texts.word("row", RowTone.of(kind));
        items.add(item("imports.correct.row", name, Map.of(id(), kind.code()), chosen));
      }
    }
    addHeader(items);
    if (isSaid()) {
      items.add(
          item(
              "imports.correct.row.program",
              "",
              Map.of(isHeader() ? headerId() : id(), ""),
              false));
    }
    return List.copyOf(items);
  }

  private void addHeader(List<Item> items) {
    List<Integer> header = plan.used() ? headerRows() : List.of();
    if (!List.of(row).equals(header)) {
      items.add(header("imports.correct.header", row, row));
    }
    if (header.isEmpty() || header.contains(row)) {
      return;
    }
    int top = Math.min(row, header.getFirst());
    int bottom = Math.max(row, header.getLast());
    if (bottom - top < MOST_HEADER_ROWS) {
      items.add(header("imports.correct.header.rows", top, bottom));
    }
  }

  private Item header(String key, int top, int bottom) {
    String rows = top == bottom ? Integer.toString(top) : top + "-" + bottom;
    return item(key, rows.replace('-', '–'), Map.of(headerId(), rows), false);
  }

  private Item item(String key, String argument, Map<String, String> things, boolean chosen) {
    return new Item(texts.messages().get(key, argument), things, chosen);
  }

  /** The row by its number. */
  String title() {
    return texts.messages().get("imports.row.number", Integer.toString(row));
  }
}
