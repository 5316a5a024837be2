package guian.registry.importing.formats.xlsx;

import guian.registry.importing.formats.grid.SheetBuilder;
import guian.registry.importing.formats.xml.Xml;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the part of one sheet: rows and cells, merged ranges, hidden rows and columns. */
final class SheetReader {
  private final CellReader cells;
  private final SheetBuilder sheet;
  private int row;

  SheetReader(Context context) {
    this.cells = new CellReader(context);
    this.sheet = new SheetBuilder(context.tally());
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
    return sheet.build(name, hidden);
  }

  private void readElement(Xml xml) throws IOException, XMLStreamException {
    switch (xml.name()) {
      case "row" -> readRow(xml);
      case "col" -> readColumn(xml);
      case "mergeCell" -> readMerge(xml);
      default -> {}
    }
  }

  private void readColumn(Xml xml) {
    if (xml.flag("hidden")) {
      sheet.hideColumns(xml.number("min", 1), xml.number("max", 0));
    }
  }

  private void readMerge(Xml xml) throws IOException {
    String ref = xml.attribute("ref");
    if (ref == null) {
      return;
    }
    String[] corners = ref.replace("$", "").split(":", 2);
    String first = corners[0];
    String last = corners[corners.length - 1];
    sheet.merge(rowOf(first), columnOf(first), rowOf(last), columnOf(last));
  }

  private static int rowOf(String cell) throws IOException {
    return SheetBuilder.inside(CellName.rowOf(cell, Limits.MAX_ROW), Limits.MAX_ROW);
  }

  private static int columnOf(String cell) throws IOException {
    return SheetBuilder.inside(CellName.columnOf(cell, Limits.MAX_COLUMN), Limits.MAX_COLUMN);
  }

  private void readRow(Xml xml) throws IOException, XMLStreamException {
    row = xml.number("r", row + 1);
    boolean hidden = xml.flag("hidden");
    List<Cell> found = new ArrayList<>();
    int column = 0;
    while (xml.next() && !xml.isEnd("row")) {
      if (xml.isStart("c")) {
        String ref = xml.attribute("r");
        column = ref == null ? SheetBuilder.inside(column + 1, Limits.MAX_COLUMN) : columnOf(ref);
        Cell cell = cells.read(xml, column);
        if (cell != null) {
          found.add(cell);
        }
      }
    }
    sheet.row(row, hidden, found);
  }
}
