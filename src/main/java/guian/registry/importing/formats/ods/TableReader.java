package guian.registry.importing.formats.ods;

import guian.registry.importing.formats.grid.SheetBuilder;
import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.formats.xml.Xml;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Sheet;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one table: rows and cells with their repetitions, spans, hidden rows and columns. */
final class TableReader {
  /** Columns up to one with the style that their cells have unless they name another. */
  private record Columns(int last, String style) {}

  private final Styles styles;
  private final CellReader cells;
  private final SheetBuilder sheet;
  private final NavigableMap<Integer, Columns> columns = new TreeMap<>();
  private final Deque<Boolean> groups = new ArrayDeque<>();
  private int row = 1;
  private int column = 1;

  TableReader(Styles styles, Tally tally) {
    this.styles = styles;
    this.cells = new CellReader(styles, tally);
    this.sheet = new SheetBuilder(tally);
  }

  /** The table that has just begun, read to its end. */
  Sheet read(Xml xml) throws IOException, XMLStreamException {
    String name = xml.attribute("name");
    boolean hidden = styles.isHidden(xml.attribute("style-name"));
    while (xml.next() && !xml.isEnd("table")) {
      if (xml.isStart()) {
        readElement(xml);
      } else if (xml.isEnd("table-row-group") || xml.isEnd("table-column-group")) {
        groups.poll();
      }
    }
    return sheet.build(name == null ? "" : name, hidden);
  }

  private void readElement(Xml xml) throws IOException, XMLStreamException {
    switch (xml.name()) {
      case "table-row-group", "table-column-group" ->
          groups.push("false".equals(xml.attribute("display")));
      case "table-column" -> readColumns(xml);
      case "table-row" -> readRow(xml);
      case "table-rows", "table-columns", "table-header-rows", "table-header-columns" -> {}
      default -> xml.skip();
    }
  }

  private boolean isHidden(Xml xml) {
    String visibility = xml.attribute("visibility");
    return groups.contains(true) || (visibility != null && !visibility.equals("visible"));
  }

  // Columns beyond the last that a sheet can have hold nothing.
  private void readColumns(Xml xml) {
    int last = (int) Math.min(Limits.MAX_COLUMN, column - 1L + repeated(xml, "columns"));
    if (isHidden(xml)) {
      sheet.hideColumns(column, last);
    }
    String style = xml.attribute("default-cell-style-name");
    if (style != null && column <= last) {
      columns.put(column, new Columns(last, style));
    }
    column = last + 1;
  }

  private static int repeated(Xml xml, String what) {
    return Math.max(1, xml.number("number-" + what + "-repeated", 1));
  }

  private void readRow(Xml xml) throws IOException, XMLStreamException {
    int times = repeated(xml, "rows");
    boolean hidden = isHidden(xml);
    String style = xml.attribute("default-cell-style-name");
    List<Cell> found = new ArrayList<>();
    long at = 1;
    while (xml.next() && !xml.isEnd("table-row")) {
      if (xml.isStart("table-cell") || xml.isStart("covered-table-cell")) {
        at += readCell(xml, at, style, found);
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
    if (found.isEmpty()) {
      row = (int) Math.min(Integer.MAX_VALUE, (long) row + times);
      return;
    }
    SheetBuilder.inside(times, Limits.MAX_ROW);
    List<Cell> same = List.copyOf(found);
    for (int i = 0; i < times; i++) {
      sheet.row(row++, hidden, same);
    }
  }

  // How many columns the cell takes.
  private int readCell(Xml xml, long at, @Nullable String rowStyle, List<Cell> found)
      throws IOException, XMLStreamException {
    int times = repeated(xml, "columns");
    if (xml.name().equals("covered-table-cell")) {
      xml.skip();
      return times;
    }
    int wide = xml.number("number-columns-spanned", 1);
    int tall = xml.number("number-rows-spanned", 1);
    String style = xml.attribute("style-name");
    Cell cell = cells.read(xml, style == null ? style(at, rowStyle) : style);
    if (cell != null) {
      SheetBuilder.inside((int) Math.min(at + times - 1, Integer.MAX_VALUE), Limits.MAX_COLUMN);
      for (int i = 0; i < times; i++) {
        found.add(CellReader.at((int) at + i, cell));
      }
    }
    if ((wide > 1 || tall > 1) && at <= Limits.MAX_COLUMN) {
      sheet.merge(
          row, (int) at, last(row, tall, Limits.MAX_ROW), last((int) at, wide, Limits.MAX_COLUMN));
    }
    return times;
  }

  private static int last(int first, int span, int max) {
    return (int) Math.min(max, first - 1L + Math.max(1, span));
  }

  private @Nullable String style(long at, @Nullable String rowStyle) {
    if (rowStyle != null) {
      return rowStyle;
    }
    var some = columns.floorEntry((int) Math.min(at, Limits.MAX_COLUMN));
    return some != null && at <= some.getValue().last() ? some.getValue().style() : null;
  }
}
