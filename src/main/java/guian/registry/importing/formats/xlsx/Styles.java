package guian.registry.importing.formats.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What the cell formats of a workbook make of a number: a plain one, a date or a percentage. */
final class Styles {
  /** How a number is shown. */
  enum Shown {
    PLAIN,
    DATE,
    PERCENT
  }

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Shown> cells = new ArrayList<>();
  private final List<String> written = new ArrayList<>();

  private Styles() {}

  static Styles none() {
    return new Styles();
  }

  static Styles read(InputStream in) throws IOException, XMLStreamException {
    Styles styles = new Styles();
    List<Integer> formatIds = new ArrayList<>();
    try (Xml xml = Xml.open(in)) {
      boolean inCells = false;
      while (xml.next()) {
        if (xml.isStart("numFmt")) {
          String code = xml.attribute("formatCode");
          styles.formats.put(xml.number("numFmtId", -1), code == null ? "" : code);
        } else if (xml.isStart("cellXfs")) {
          inCells = true;
        } else if (xml.isEnd("cellXfs")) {
          inCells = false;
        } else if (inCells && xml.isStart("xf")) {
          formatIds.add(xml.number("numFmtId", 0));
        }
      }
    }
    formatIds.forEach(id -> styles.cells.add(styles.shown(id)));
    formatIds.forEach(id -> styles.written.add(styles.formats.getOrDefault(id, "")));
    return styles;
  }

  private Shown shown(int formatId) {
    String format = formats.get(formatId);
    boolean date =
        format == null ? DateFormats.isBuiltInDate(formatId) : DateFormats.isDate(format);
    boolean percent =
        format == null ? DateFormats.isBuiltInPercent(formatId) : DateFormats.isPercent(format);
    return date ? Shown.DATE : percent ? Shown.PERCENT : Shown.PLAIN;
  }

  /** How a number in a cell of this style is shown. */
  Shown of(int style) {
    return style >= 0 && style < cells.size() ? cells.get(style) : Shown.PLAIN;
  }

  /** The format written for a style; empty for a built-in one. */
  String format(int style) {
    return style >= 0 && style < written.size() ? written.get(style) : "";
  }
}
