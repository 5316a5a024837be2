package guian.registry.report.office;

import guian.registry.report.pages.Column;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes a table: its head repeated on every page, no row torn, the last rows together. */
final class DocxTable {
  private static final int WHOLE = 10_000;

  /** So many last rows stay on one page, as in the PDF. */
  private static final int TOGETHER = 3;

  private final DocxBody out;
  private final Block.Table table;

  DocxTable(DocxBody out, Block.Table table) {
    this.out = out;
    this.table = table;
  }

  void write(int width) throws XMLStreamException {
    out.start("w:tbl");
    out.start("w:tblPr");
    out.style("w:tblStyle", "Report Table");
    out.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
    out.empty("w:tblLayout", "w:type", "fixed");
    String total = table.total().isEmpty() ? "0" : "1";
    out.empty(
        "w:tblLook", "w:firstRow", "1", "w:lastRow", total, "w:noHBand", "1", "w:noVBand", "1");
    out.end();
    out.start("w:tblGrid");
    for (Column column : table.columns()) {
      out.empty("w:gridCol", "w:w", width(column, width));
    }
    out.end();
    head(width);
    rows(width);
    out.end();
    space();
  }

  private static String width(Column column, int width) {
    return Integer.toString((int) ((long) width * column.width() / WHOLE));
  }

  private void head(int width) throws XMLStreamException {
    startRow(true);
    for (Column column : table.columns()) {
      startCell(column, width, "Report Head", true);
      out.run(column.head(), false);
      if (!column.unit().isEmpty()) {
        out.start("w:r");
        out.empty("w:br");
        out.end();
        out.run(column.unit(), false);
      }
      endCell();
    }
    out.end();
  }

  private void rows(int width) throws XMLStreamException {
    int count = table.rows().size() + (table.total().isEmpty() ? 0 : 1);
    int row = 0;
    for (List<String> cells : table.rows()) {
      row++;
      row(cells, width, row > count - TOGETHER && row < count, false);
    }
    if (!table.total().isEmpty()) {
      row(table.total(), width, false, true);
    }
  }

  private void row(List<String> cells, int width, boolean keep, boolean total)
      throws XMLStreamException {
    startRow(false);
    for (int i = 0; i < cells.size(); i++) {
      startCell(table.columns().get(i), width, out.isWide() ? "Report List" : "Report Cell", keep);
      out.run(cells.get(i), total);
      endCell();
    }
    out.end();
  }

  private void startRow(boolean head) throws XMLStreamException {
    out.start("w:tr");
    out.start("w:trPr");
    out.empty("w:cantSplit");
    if (head) {
      out.empty("w:tblHeader");
    }
    out.end();
  }

  private void startCell(Column column, int width, String style, boolean keep)
      throws XMLStreamException {
    out.start("w:tc");
    out.start("w:tcPr");
    out.empty("w:tcW", "w:w", width(column, width), "w:type", "dxa");
    out.empty("w:vAlign", "w:val", "center");
    out.end();
    out.start("w:p");
    out.start("w:pPr");
    out.style("w:pStyle", style);
    if (keep) {
      out.empty("w:keepNext");
    }
    out.empty("w:jc", "w:val", side(column.kind()));
    out.end();
  }

  private static String side(Column.Kind kind) {
    return switch (kind) {
      case NUMBER -> "right";
      case WORD -> "center";
      case TEXT, LABEL, CODE -> "left";
    };
  }

  private void endCell() throws XMLStreamException {
    out.end();
    out.end();
  }

  // Two tables without a paragraph between them would become one.
  private void space() throws XMLStreamException {
    out.start("w:p");
    out.start("w:pPr");
    out.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "160", "w:lineRule", "exact");
    out.end();
    out.end();
  }
}
