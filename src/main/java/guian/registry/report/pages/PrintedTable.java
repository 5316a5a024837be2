package guian.registry.report.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A table on paper: its head is repeated on every page, no row is torn, the total is set off. */
final class PrintedTable {
  /** So many last rows stay on one page: a page with one row says little. */
  private static final int TOGETHER = 3;

  /** A table of so many rows stands on one page; a longer one moved whole would leave a hole. */
  private static final int SHORT = 8;

  /** A cell of so many characters makes a row of many lines. */
  private static final int HIGH = 80;

  private final String caption;
  private final List<Column> columns;
  private final TableRoom room;

  /** A table on an upright page. */
  PrintedTable(String caption, List<Column> columns) {
    this(caption, columns, TableRoom.UPRIGHT);
  }

  PrintedTable(String caption, List<Column> columns, TableRoom room) {
    this.caption = caption;
    this.columns = columns;
    this.room = room;
  }

  /** Writes the table; {@code total} is the last row, or empty. */
  void write(Markup out, List<List<String>> rows, List<String> total) {
    write(out, rows, Set.of(), total);
  }

  /** Writes a table in which some rows, by their index, are sums of those above them. */
  void write(Markup out, List<List<String>> rows, Set<Integer> sums) {
    write(out, rows, sums, List.of());
  }

  private void write(Markup out, List<List<String>> rows, Set<Integer> sums, List<String> total) {
    boolean isShort = isShort(rows);
    if (isShort) {
      out.raw("<div class=\"together\">");
    }
    if (!caption.isEmpty()) {
      out.element("p", isHigh(rows) ? "caption high" : "caption", caption);
    }
    TableFit fit = new TableFit(columns, all(rows, total), room);
    double type = fit.smallerType();
    out.raw(type == 0 ? "<table>" : "<table style=\"font-size:" + decimal(type) + "pt\">");
    head(out, fit);
    int torn = Math.max(0, rows.size() - TOGETHER);
    out.raw("<tbody>");
    for (int i = 0; i < rows.size(); i++) {
      if (i == torn) {
        out.raw("</tbody><tbody class=\"together\">");
      }
      row(out, sums.contains(i) ? "<tr class=\"sum\">" : "<tr>", rows.get(i));
    }
    if (rows.isEmpty()) {
      out.raw("</tbody><tbody class=\"together\">");
    }
    if (!total.isEmpty()) {
      row(out, "<tr class=\"total\">", total);
    }
    out.raw("</tbody></table>");
    if (isShort) {
      out.raw("</div>");
    }
  }

  // The head is never left behind by a first row that goes on to the next page.
  private static boolean isHigh(List<List<String>> rows) {
    return !rows.isEmpty() && rows.getFirst().stream().anyMatch(cell -> cell.length() > HIGH);
  }

  // Sentences and names make rows of several lines: such a table is a list, however few they are.
  private boolean isShort(List<List<String>> rows) {
    return rows.size() <= SHORT
        && columns.stream().noneMatch(column -> column.kind() == Column.Kind.TEXT);
  }

  private static List<List<String>> all(List<List<String>> rows, List<String> total) {
    return total.isEmpty() ? rows : Stream.concat(rows.stream(), Stream.of(total)).toList();
  }

  private static String decimal(double number) {
    return BigDecimal.valueOf(number).setScale(2, RoundingMode.DOWN).toPlainString();
  }

  private void head(Markup out, TableFit fit) {
    out.raw("<thead><tr>");
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      out.raw("<th class=\"" + column.kind().cssClass())
          .raw("\" style=\"width:" + decimal(fit.percent(i)) + "%\">")
          .text(column.head());
      if (!column.unit().isEmpty()) {
        out.raw("<br/><span class=\"unit\">").text(column.unit()).raw("</span>");
      }
      out.raw("</th>");
    }
    out.raw("</tr></thead>");
  }

  private static String cssClass(Column.Kind kind, String cell) {
    if (kind.isWords(cell)) {
      return kind.cssClass() + " word";
    }
    return kind.isLong(cell) ? kind.cssClass() + " long" : kind.cssClass();
  }

  private void row(Markup out, String start, List<String> cells) {
    out.raw(start);
    for (int i = 0; i < columns.size(); i++) {
      out.element("td", cssClass(columns.get(i).kind(), cells.get(i)), cells.get(i));
    }
    out.raw("</tr>");
  }
}
