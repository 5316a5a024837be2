package guian.registry.importing.formats.xlsx;

import guian.registry.importing.formats.look.CellFormat;
import guian.registry.importing.formats.xml.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The number formats of a workbook, by the style that a cell names. */
final class Styles {
  private final List<CellFormat> formats = new ArrayList<>();

  private Styles() {}

  static Styles none() {
    return new Styles();
  }

  static Styles read(InputStream in) throws IOException, XMLStreamException {
    Map<Integer, String> written = new HashMap<>();
    List<Integer> ids = new ArrayList<>();
    try (Xml xml = Xml.open(in)) {
      boolean inCells = false;
      while (xml.next()) {
        if (xml.isStart("numFmt")) {
          String code = xml.attribute("formatCode");
          written.put(xml.number("numFmtId", -1), code == null ? "" : code);
        } else if (xml.isStart("cellXfs")) {
          inCells = true;
        } else if (xml.isEnd("cellXfs")) {
          inCells = false;
        } else if (inCells && xml.isStart("xf")) {
          ids.add(xml.number("numFmtId", 0));
        }
      }
    }
    Styles styles = new Styles();
    ids.forEach(id -> styles.formats.add(CellFormat.of(id, written.get(id))));
    return styles;
  }

  /** The number format of a style. */
  CellFormat of(int style) {
    return style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.PLAIN;
  }
}
