package guian.registry.report;

import java.util.List;

/** A table on paper: its head is repeated on every page, no row is torn, the total is set off. */
final class PrintedTable {
  private final String caption;
  private final List<Column> columns;

  PrintedTable(String caption, List<Column> columns) {
    this.caption = caption;
    this.columns = columns;
  }

  /** Writes the table; {@code total} is the last row, or empty. */
  void write(Markup out, List<List<String>> rows, List<String> total) {
    if (!caption.isEmpty()) {
      out.element("p", "caption", caption);
    }
    out.raw("<table>");
    head(out);
    out.raw("<tbody>");
    rows.forEach(cells -> row(out, "<tr>", cells));
    if (!total.isEmpty()) {
      row(out, "<tr class=\"total\">", total);
    }
    out.raw("</tbody></table>");
  }

  private void head(Markup out) {
    out.raw("<thead><tr>");
    for (Column column : columns) {
      out.raw("<th class=\"" + column.kind().cssClass())
          .raw("\" style=\"width:" + column.width() + "mm\">")
          .text(column.head());
      if (!column.unit().isEmpty()) {
        out.raw("<br/><span class=\"unit\">").text(column.unit()).raw("</span>");
      }
      out.raw("</th>");
    }
    out.raw("</tr></thead>");
  }

  private void row(Markup out, String start, List<String> cells) {
    out.raw(start);
    for (int i = 0; i < columns.size(); i++) {
      out.element("td", columns.get(i).kind().cssClass(), cells.get(i));
    }
    out.raw("</tr>");
  }
}
