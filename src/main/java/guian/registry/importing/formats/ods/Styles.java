package guian.registry.importing.formats.ods;

import guian.registry.importing.formats.look.CellFormat;
import guian.registry.importing.formats.look.DateLook;
import guian.registry.importing.formats.xml.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of a document, as far as they tell how numbers are shown and what is hidden. */
final class Styles {
  private final Map<String, String> formats = new HashMap<>();
  private final Map<String, DateLook> dates = new HashMap<>();
  private final Map<String, String> formatOfCell = new HashMap<>();
  private final Map<String, String> parentOfCell = new HashMap<>();
  private final Set<String> hiddenTables = new HashSet<>();
  private final Map<String, CellFormat> known = new HashMap<>();

  /** Reads the element that has just begun, to its end. */
  void read(Xml xml, String element) throws XMLStreamException {
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart("style")) {
        readStyle(xml);
      } else if (xml.isStart("number-style") || xml.isStart("currency-style")) {
        String name = xml.attribute("name");
        String format = FormatReader.read(xml, xml.name(), formats);
        if (name != null) {
          formats.put(name, format);
        }
      } else if (xml.isStart("date-style")) {
        String name = xml.attribute("name");
        DateLook look = DateLook.of(FormatReader.read(xml, "date-style", formats));
        if (name != null) {
          dates.put(name, look);
        }
      }
    }
  }

  private void readStyle(Xml xml) throws XMLStreamException {
    String name = xml.attribute("name");
    String family = xml.attribute("family");
    if (name == null || family == null) {
      return;
    }
    if (family.equals("table-cell")) {
      put(formatOfCell, name, xml.attribute("data-style-name"));
      put(parentOfCell, name, xml.attribute("parent-style-name"));
    } else if (family.equals("table")) {
      readTable(xml, name);
    }
  }

  private static void put(Map<String, String> map, String key, @Nullable String value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  private void readTable(Xml xml, String name) throws XMLStreamException {
    while (xml.next() && !xml.isEnd("style")) {
      if (xml.isStart("table-properties") && "false".equals(xml.attribute("display"))) {
        hiddenTables.add(name);
      }
    }
  }

  /** Whether a table of this style is hidden. */
  boolean isHidden(@Nullable String tableStyle) {
    return tableStyle != null && hiddenTables.contains(tableStyle);
  }

  /** How a cell of this style shows numbers. */
  CellFormat of(@Nullable String cellStyle) {
    return cellStyle == null ? CellFormat.PLAIN : known.computeIfAbsent(cellStyle, this::find);
  }

  private CellFormat find(String cellStyle) {
    String format = format(cellStyle);
    return format == null ? CellFormat.PLAIN : CellFormat.of(formats.getOrDefault(format, ""));
  }

  /** How much a cell of this style shows of a date. */
  DateLook dateLook(@Nullable String cellStyle) {
    String format = cellStyle == null ? null : format(cellStyle);
    return format == null ? DateLook.DAY : dates.getOrDefault(format, DateLook.DAY);
  }

  // A style that is its own ancestor ends the search.
  private @Nullable String format(String cellStyle) {
    Set<String> seen = new HashSet<>();
    String style = cellStyle;
    while (style != null && seen.add(style)) {
      String format = formatOfCell.get(style);
      if (format != null) {
        return format;
      }
      style = parentOfCell.get(style);
    }
    return null;
  }
}
