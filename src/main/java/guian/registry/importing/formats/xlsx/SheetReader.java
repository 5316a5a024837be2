package guian.registry.importing.formats.xlsx;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads the part of one sheet: rows and cells, merged ranges, hidden rows and columns. */
final class SheetReader {
  private final Context context;
  private final CellReader cells;
  private final List<Row> rows = new ArrayList<>();
  private final List<CellRange> merges = new ArrayList<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private int row;

  SheetReader(Context context) {
    this.context = context;
    this.cells = new CellReader(context);
  }

  Sheet read(InputStream in, String name, boolean hidden) throws IOException, XMLStreamException {
    try (Xml xml = Xml.open(in)) {
      while (xml.next()) {
        if (xml.isStart()) {
          readElement(xml);
        }
      }
      xml.finish();
    }
    return new Sheet(name, hidden, ordered(), List.copyOf(merges), Set.copyOf(hiddenColumns));
  }

  private void readElement(Xml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "row" -> readRow(xml);
      case "col" -> readColumn(xml);
      case "mergeCell" -> readMerge(xml);
      default -> {}
    }
  }

  private void readColumn(Xml xml) {
    if (xml.flag("hidden")) {
      int last = Math.min(Limits.MAX_COLUMN, xml.number("max", 0));
      for (int column = Math.max(1, xml.number("min", 1)); column <= last; column++) {
        hiddenColumns.add(column);
      }
    }
  }

  private void readMerge(Xml xml) throws XMLStreamException {
    String ref = xml.attribute("ref");
    if (ref == null) {
      return;
    }
    String[] corners = ref.replace("$", "").split(":", 2);
    String first = corners[0];
    String last = corners[corners.length - 1];
    merges.add(new CellRange(rowOf(first), columnOf(first), rowOf(last), columnOf(last)));
  }

  private static int rowOf(String cell) throws XMLStreamException {
    return inSheet(CellName.rowOf(cell, Limits.MAX_ROW), cell);
  }

  private static int columnOf(String cell) throws XMLStreamException {
    return inSheet(CellName.columnOf(cell, Limits.MAX_COLUMN), cell);
  }

  private static int inSheet(int number, String cell) throws XMLStreamException {
    if (number < 1 || number > Limits.MAX_ROW) {
      throw new XMLStreamException("no such cell: " + cell);
    }
    return number;
  }

  private void readRow(Xml xml) throws XMLStreamException {
    row = inSheet(xml.number("r", row + 1), "row");
    boolean hidden = xml.flag("hidden");
    List<Cell> found = new ArrayList<>();
    int column = 0;
    while (xml.next() && !xml.isEnd("row")) {
      if (xml.isStart("c")) {
        String ref = xml.attribute("r");
        column = inSheet(ref == null ? column + 1 : columnOf(ref), "column");
        Cell cell = cells.read(xml, column);
        if (cell != null) {
          context.countCell();
          found.add(cell);
        }
      }
    }
    context.countRow();
    if (!found.isEmpty()) {
      found.sort(Comparator.comparingInt(Cell::column));
      rows.add(new Row(row, hidden, List.copyOf(found)));
    }
  }

  // A few writers emit rows out of order, or one row twice: a stable sort, and the later cells win
  // no place that an earlier one holds.
  private List<Row> ordered() {
    boolean inOrder = true;
    for (int i = 1; i < rows.size() && inOrder; i++) {
      inOrder = rows.get(i - 1).number() < rows.get(i).number();
    }
    return inOrder ? List.copyOf(rows) : joined();
  }

  private List<Row> joined() {
    rows.sort(Comparator.comparingInt(Row::number));
    List<Row> result = new ArrayList<>();
    for (Row next : rows) {
      Row last = result.isEmpty() ? null : result.getLast();
      if (last == null || last.number() != next.number()) {
        result.add(next);
      } else {
        List<Cell> both = new ArrayList<>(last.cells());
        next.cells().stream().filter(c -> last.cell(c.column()) == null).forEach(both::add);
        both.sort(Comparator.comparingInt(Cell::column));
        result.set(result.size() - 1, new Row(last.number(), last.hidden(), List.copyOf(both)));
      }
    }
    return List.copyOf(result);
  }
}
