package guian.registry.importing.formats.xml2003;

import guian.registry.importing.formats.grid.SheetBuilder;
import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.formats.look.IsoDates;
import guian.registry.importing.formats.xml.Xml;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one worksheet: rows and cells by their index, merged cells, what is hidden. */
final class WorksheetReader {
  private final Styles styles;
  private final Tally tally;
  private final boolean from1904;
  private final SheetBuilder sheet;
  private int row;
  private int column;
  private boolean hidden;

  WorksheetReader(Styles styles, Tally tally, boolean from1904) {
    this.styles = styles;
    this.tally = tally;
    this.from1904 = from1904;
    this.sheet = new SheetBuilder(tally);
  }

  /** The worksheet that has just begun, read to its end. */
  Sheet read(Xml xml) throws IOException, XMLStreamException {
    String name = xml.attribute("Name");
    while (xml.next() && !xml.isEnd("Worksheet")) {
      if (xml.isStart("Column")) {
        readColumn(xml);
      } else if (xml.isStart("Row")) {
        readRow(xml);
      } else if (xml.isStart("Visible")) {
        hidden |= text(xml, "Visible").contains("Hidden");
      }
    }
    return sheet.build(name == null ? "" : name, hidden);
  }

  private void readColumn(Xml xml) throws IOException {
    column = SheetBuilder.inside(xml.number("Index", column + 1), Limits.MAX_COLUMN);
    int last = last(column, xml.number("Span", 0), Limits.MAX_COLUMN);
    if (xml.flag("Hidden")) {
      sheet.hideColumns(column, last);
    }
    column = last;
  }

  private static int last(int first, int more, int max) {
    return (int) Math.min(max, (long) first + Math.max(0, more));
  }

  private void readRow(Xml xml) throws IOException, XMLStreamException {
    row = SheetBuilder.inside(xml.number("Index", row + 1), Limits.MAX_ROW);
    int more = xml.number("Span", 0);
    boolean rowHidden = xml.flag("Hidden");
    List<Cell> cells = new ArrayList<>();
    int next = 1;
    while (xml.next() && !xml.isEnd("Row")) {
      if (xml.isStart("Cell")) {
        int at = SheetBuilder.inside(xml.number("Index", next), Limits.MAX_COLUMN);
        next = readCell(xml, at, cells) + 1;
      }
    }
    sheet.row(row, rowHidden, cells);
    row = last(row, more, Limits.MAX_ROW);
  }

  // The last column that the cell takes.
  private int readCell(Xml xml, int at, List<Cell> cells) throws IOException, XMLStreamException {
    int lastColumn = last(at, xml.number("MergeAcross", 0), Limits.MAX_COLUMN);
    int lastRow = last(row, xml.number("MergeDown", 0), Limits.MAX_ROW);
    sheet.merge(row, at, lastRow, lastColumn);
    String style = xml.attribute("StyleID");
    boolean formula = xml.attribute("Formula") != null;
    boolean said = false;
    while (xml.next() && !xml.isEnd("Cell")) {
      if (xml.isStart("Data")) {
        said = true;
        String type = xml.attribute("Type");
        Cell cell = typed(at, type == null ? "String" : type, text(xml, "Data"), style);
        if (cell != null) {
          cells.add(cell);
        }
      } else if (xml.isStart()) {
        xml.skip(); // a comment has Data of its own
      }
    }
    if (formula && !said) {
      cells.add(new Cell.Fault(at, "="));
    }
    return lastColumn;
  }

  private @Nullable Cell typed(int at, String type, String value, @Nullable String style) {
    tally.text(value.length());
    if (value.isBlank()) {
      return null;
    }
    return switch (type) {
      case "Number" -> styles.of(style).cell(at, value.strip(), from1904);
      case "DateTime" -> IsoDates.cell(at, value, styles.of(style).dateLook());
      case "Boolean" -> new Cell.Flag(at, value.strip().equals("1") ? "TRUE" : "FALSE");
      case "Error" -> new Cell.Fault(at, value.strip());
      default -> new Cell.Text(at, value);
    };
  }

  // Rich text has elements of HTML within.
  private String text(Xml xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isText()) {
        xml.appendTo(text);
        tally.oneText(text.length());
      }
    }
    return text.toString();
  }
}
