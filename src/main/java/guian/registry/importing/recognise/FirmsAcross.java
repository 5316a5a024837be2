package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table on its side: the firms stand beside each other, and each row says one thing of all of
 * them. Every cell is read as a table of its own with one row, which names the firm.
 */
final class FirmsAcross {
  private static final int SEARCHED = 60;
  private static final int MOST_CELLS = 400;
  private static final Pattern FIRM = Pattern.compile(".{4,}(公司|合伙\\)?|分行|支行|事务所)$");

  private final HeadingReader headings;
  private final Sheet sheet;

  FirmsAcross(HeadingReader headings, Sheet sheet) {
    this.headings = headings;
    this.sheet = sheet;
  }

  /** The cells as tables; none when the sheet is no such table. */
  List<SideTables.Part> parts() {
    for (Row row : sheet.rows().stream().limit(SEARCHED).toList()) {
      List<Cell> firms = row.cells().stream().filter(c -> isFirm(c.raw())).toList();
      if (firms.size() > 1) {
        return isTable(row, firms.getFirst().column()) ? parts(row, firms) : List.of();
      }
    }
    return List.of();
  }

  private static boolean isFirm(String raw) {
    return FIRM.matcher(Plain.word(raw)).matches();
  }

  // What stands left of the firms is mostly known, and nothing else is a firm's name.
  private boolean isTable(Row names, int first) {
    List<String> labels =
        below(names).stream().map(row -> label(row, first)).filter(t -> !t.isEmpty()).toList();
    long known = labels.stream().filter(label -> headings.read(List.of(label)).isKnown()).count();
    boolean otherFirms =
        below(names).stream().flatMap(row -> row.cells().stream()).anyMatch(c -> isFirm(c.raw()));
    return known > 1 && 2 * known >= labels.size() && !otherFirms;
  }

  private List<Row> below(Row names) {
    return sheet.rows().stream().filter(row -> row.number() > names.number()).toList();
  }

  private static String label(Row row, int first) {
    return row.cells().stream()
        .filter(c -> c.column() < first && c instanceof Cell.Text && !isUnit(c))
        .map(Cell::raw)
        .findFirst()
        .orElse("");
  }

  private static boolean isUnit(Cell cell) {
    return Unit.parse(cell.raw()).isPresent();
  }

  private static String headed(Row row, int first) {
    String unit =
        row.cells().stream()
            .filter(c -> c.column() < first && isUnit(c))
            .map(c -> "（" + c.raw().strip() + "）")
            .findFirst()
            .orElse("");
    return label(row, first) + unit;
  }

  private List<SideTables.Part> parts(Row names, List<Cell> firms) {
    int first = firms.getFirst().column();
    int last =
        sheet.rows().stream().mapToInt(row -> row.cells().getLast().column()).max().orElse(0);
    List<SideTables.Part> parts = new ArrayList<>();
    for (Row row : below(names)) {
      String head = headed(row, first);
      for (Cell firm : firms) {
        Cell value = row.cell(firm.column());
        if (!head.isEmpty() && value != null) {
          parts.add(part(names, firm, row, new Cell.Text(firm.column(), head), value, last + 1));
        }
      }
    }
    return parts.size() > MOST_CELLS ? List.of() : List.copyOf(parts);
  }

  private SideTables.Part part(
      Row names, Cell firm, Row row, Cell head, Cell value, int nameColumn) {
    List<Row> rows = new ArrayList<>();
    sheet.rows().stream().filter(r -> r.number() < names.number()).forEach(rows::add);
    rows.add(
        new Row(names.number(), names.hidden(), List.of(head, new Cell.Text(nameColumn, "企业名称"))));
    rows.add(
        new Row(row.number(), row.hidden(), List.of(value, new Cell.Text(nameColumn, firm.raw()))));
    int at = names.number();
    return new SideTables.Part(
        new Sheet(
            sheet.name(), sheet.hidden(), List.copyOf(rows), List.of(), sheet.hiddenColumns()),
        new HeaderFinder.Header(at, at, at));
  }
}
