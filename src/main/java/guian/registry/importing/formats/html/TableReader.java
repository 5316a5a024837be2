package guian.registry.importing.formats.html;

import guian.registry.importing.formats.grid.SheetBuilder;
import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lays the cells of one table out in rows and columns, as a browser does (HTML, 4.9.12). */
final class TableReader {
  private static final Pattern UNSEEN = Pattern.compile("(?i)display\\s*:\\s*none");
  private static final int MOST_COLUMNS = 1000;
  private static final int MOST_ROWS = 65_534;
  private static final long MOST_PASSED = 100_000_000;

  private final Element table;
  private final Tally tally;
  private final SheetBuilder sheet;
  private final List<CellRange> spans = new ArrayList<>();
  // The last row down to which a cell above fills a column.
  private final Map<Integer, Integer> filled = new HashMap<>();
  private int row;
  private int cells;
  private long passed;

  TableReader(Element table, Tally tally) {
    this.table = table;
    this.tally = tally;
    this.sheet = new SheetBuilder(tally);
  }

  /** How many cells hold something. */
  int cells() {
    return cells;
  }

  /** Reads the next row. */
  void readRow(Element tr) throws IOException {
    row++;
    List<Cell> found = new ArrayList<>();
    int column = 1;
    for (Element td : tr.children()) {
      if ((td.nameIs("td") || td.nameIs("th")) && !isHidden(td)) {
        column = readCell(td, free(column), found);
      }
    }
    cells += found.size();
    sheet.row(row, isHidden(tr) || isHidden(tr.parent()), found);
  }

  // The first column from here on that no cell above fills.
  private int free(int from) {
    int column = from;
    while (filled.getOrDefault(column, 0) >= row) {
      column++;
    }
    passed += column - from;
    if (passed > MOST_PASSED) {
      throw tally.tooLarge();
    }
    return column;
  }

  private int readCell(Element td, int column, List<Cell> found) throws IOException {
    int wide = span(td, "colspan", MOST_COLUMNS);
    int tall = span(td, "rowspan", MOST_ROWS);
    int next = SheetBuilder.inside(column + wide, Limits.MAX_COLUMN + 1);
    Cell cell = CellText.cell(td, column, tally);
    if (cell != null) {
      found.add(cell);
    }
    if (tall > 1) {
      fill(column, next, row + tall - 1);
    }
    if (wide > 1 || tall > 1) {
      spans.add(new CellRange(row, column, row + tall - 1, next - 1));
      tally.places(1);
    }
    return next;
  }

  private void fill(int from, int to, int lastRow) {
    tally.places(to - from);
    for (int column = from; column < to; column++) {
      filled.merge(column, lastRow, Math::max);
    }
  }

  // A rowspan of 0 goes down to the end of the table.
  private static int span(Element td, String attribute, int max) {
    String text = td.attr(attribute).strip();
    if (!text.matches("\\d{1,9}")) {
      return 1;
    }
    int span = Integer.parseInt(text);
    return span == 0 ? (attribute.equals("rowspan") ? max : 1) : Math.min(span, max);
  }

  private static boolean isHidden(@Nullable Element element) {
    return element != null
        && (element.hasAttr("hidden") || UNSEEN.matcher(element.attr("style")).find());
  }

  /** The table as a sheet. */
  Sheet finish(String name) throws IOException {
    for (CellRange span : spans) {
      sheet.merge(
          span.firstRow(), span.firstColumn(), Math.min(span.lastRow(), row), span.lastColumn());
    }
    hideColumns();
    return sheet.build(name, isHidden(table));
  }

  private void hideColumns() {
    int column = 1;
    for (Element col : table.select("> col, > colgroup > col")) {
      int wide = span(col, "span", MOST_COLUMNS);
      if (isHidden(col) || isHidden(col.parent())) {
        sheet.hideColumns(column, column + wide - 1);
      }
      column = Math.min(column + wide, Limits.MAX_COLUMN + 1);
    }
  }
}
