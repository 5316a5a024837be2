package guian.registry.importing.recognise;

import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.model.Nature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table on its side: the firms stand beside each other, and each row says one thing of all of
 * them. Every cell is read as a table of its own with one row, which names the firm.
 */
final class FirmsAcross {
  private static final int SEARCHED = 60;
  private static final int MOST_CELLS = 400;
  // 上年同期 below 6月当月: of that month, or of what the title says. A person is asked.
  private static final String OPEN = "（累计/单月）";

  private final HeadingReader headings;
  private final Sheet sheet;

  FirmsAcross(HeadingReader headings, Sheet sheet) {
    this.headings = headings;
    this.sheet = sheet;
  }

  /** The cells as tables; none when the sheet is no such table. */
  List<SideTables.Part> parts() {
    for (Row row : sheet.rows().stream().limit(SEARCHED).toList()) {
      List<Cell> firms = row.cells().stream().filter(c -> FirmWord.is(c.raw())).toList();
      if (firms.size() > 1) {
        return isTable(row, firms.getFirst().column()) ? parts(row, firms) : List.of();
      }
    }
    return List.of();
  }

  // What stands left of the firms is mostly known, and nothing else is a firm's name.
  private boolean isTable(Row names, int first) {
    List<String> labels =
        below(names).stream().map(row -> label(row, first)).filter(t -> !t.isEmpty()).toList();
    long known = labels.stream().filter(label -> headings.read(List.of(label)).isKnown()).count();
    boolean otherFirms =
        below(names).stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(c -> FirmWord.is(c.raw()));
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

  private static String headed(Row row, int first, String period) {
    String unit =
        row.cells().stream()
            .filter(c -> c.column() < first && isUnit(c))
            .map(c -> "（" + c.raw().strip() + "）")
            .findFirst()
            .orElse("");
    String label = label(row, first);
    return label.isEmpty() ? "" : label + unit + (period.isEmpty() ? "" : " " + period);
  }

  // 本月研发费用 above 上年同期研发费用: of that month, whatever the title says.
  private String compared(String head, String above) {
    Heading own = headings.read(List.of(head));
    Heading before = headings.read(List.of(above));
    PeriodWords words = own.words();
    boolean about =
        words.samePeriod()
            && words.span() == null
            && own.subject().isIndicator()
            && own.subject().equals(before.subject())
            && before.nature() == Nature.ACTUAL
            && !before.words().samePeriod();
    if (!about) {
      return head;
    }
    if (before.words().isOf(Span.Kind.MONTH) && !words.cumulative()) {
      return head + OPEN;
    }
    boolean month = before.words().isOf(Span.Kind.CURRENT_MONTH);
    return month && !words.cumulative()
        ? head + " 本月"
        : before.words().cumulative() ? head + " 累计" : head;
  }

  private List<SideTables.Part> parts(Row names, List<Cell> firms) {
    int first = firms.getFirst().column();
    int last =
        sheet.rows().stream().mapToInt(row -> row.cells().getLast().column()).max().orElse(0);
    List<SideTables.Part> parts = new ArrayList<>();
    String period = "";
    String above = "";
    for (Row row : below(names)) {
      period = LabelLines.isBarePeriod(row) ? LabelLines.said(row) : period;
      String head = compared(headed(row, first, period), above);
      above = head.isEmpty() ? above : head;
      for (Cell firm : firms) {
        Cell value = row.cell(firm.column());
        if (!head.isEmpty() && value != null) {
          List<Row> lines = parts.isEmpty() ? periodLines(names) : List.of();
          Cell heading = new Cell.Text(firm.column(), head);
          parts.add(part(new Named(names, firm, last + 1), row, heading, value, lines));
        }
      }
    }
    return parts.size() > MOST_CELLS ? List.of() : List.copyOf(parts);
  }

  // They stand in the first table, so that each row of the sheet stands in one.
  private List<Row> periodLines(Row names) {
    return below(names).stream().filter(LabelLines::isBarePeriod).toList();
  }

  /**
   * Where the names of the firms stand, and one of them.
   *
   * @param column a column right of all others, for the name
   */
  private record Named(Row names, Cell firm, int column) {}

  private SideTables.Part part(Named named, Row row, Cell head, Cell value, List<Row> lines) {
    Row names = named.names();
    List<Row> rows = new ArrayList<>();
    sheet.rows().stream().filter(r -> r.number() < names.number()).forEach(rows::add);
    List<Cell> heads = List.of(head, new Cell.Text(named.column(), "企业名称"));
    rows.add(new Row(names.number(), names.hidden(), heads));
    List<Cell> cells = List.of(value, new Cell.Text(named.column(), named.firm().raw()));
    rows.add(new Row(row.number(), row.hidden(), cells));
    lines.stream().filter(line -> line.number() != row.number()).forEach(rows::add);
    rows.sort(Comparator.comparingInt(Row::number));
    int at = names.number();
    return new SideTables.Part(
        new Sheet(
            sheet.name(), sheet.hidden(), List.copyOf(rows), List.of(), sheet.hiddenColumns()),
        new HeaderFinder.Header(at, at, at));
  }
}
