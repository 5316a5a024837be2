package guian.registry.importing.formats.xml2003;

import guian.registry.importing.formats.look.CellFormat;
import guian.registry.importing.formats.xml.Xml;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook, by the style that a cell names. */
final class Styles {
  private static final String DEFAULT = "Default";
  // Formats that are written by their name.
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("General Number", "General"),
          Map.entry("General Date", "yyyy/m/d h:mm"),
          Map.entry("Long Date", "yyyy/m/d"),
          Map.entry("Medium Date", "yyyy/m/d"),
          Map.entry("Short Date", "yyyy/m/d"),
          Map.entry("Long Time", "h:mm:ss"),
          Map.entry("Medium Time", "h:mm"),
          Map.entry("Short Time", "h:mm"),
          Map.entry("Currency", "#,##0.00"),
          Map.entry("Euro Currency", "[$€]#,##0.00"),
          Map.entry("Fixed", "0.00"),
          Map.entry("Standard", "#,##0.00"),
          Map.entry("Percent", "0.00%"),
          Map.entry("Scientific", "0.00E+00"));

  private final Map<String, CellFormat> formats = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  /** Reads the style that has just begun. */
  void read(Xml xml) throws XMLStreamException {
    String id = orDefault(xml.attribute("ID"));
    String parent = xml.attribute("Parent");
    if (parent != null) {
      parents.put(id, parent);
    }
    while (xml.next() && !xml.isEnd("Style")) {
      String written = xml.isStart("NumberFormat") ? xml.attribute("Format") : null;
      if (written != null) {
        formats.put(id, CellFormat.of(NAMED.getOrDefault(written, written)));
      }
    }
  }

  /** The number format of a style: its own, else that of its parent. */
  CellFormat of(@Nullable String style) {
    String id = orDefault(style);
    CellFormat found = formats.get(id);
    if (found == null) {
      String parent = parents.get(id);
      found = parent == null || parent.equals(id) ? null : formats.get(parent);
    }
    return found == null ? CellFormat.PLAIN : found;
  }

  private static String orDefault(@Nullable String style) {
    return style == null ? DEFAULT : style;
  }
}
