package guian.registry.importing.formats.ods;

import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.formats.look.CellFormat;
import guian.registry.importing.formats.look.IsoDates;
import guian.registry.importing.formats.xml.Xml;
import guian.registry.importing.workbook.Cell;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one table cell into a typed cell (OpenDocument 1.3 part 3, 19.389). */
final class CellReader {
  // What older programs write for an error: the number 0 with this text.
  private static final Pattern ERROR = Pattern.compile("#[A-Z/0!?]+|(Err|错误)[:：]\\d+");

  private final Styles styles;
  private final Tally tally;

  CellReader(Styles styles, Tally tally) {
    this.styles = styles;
    this.tally = tally;
  }

  /** What a cell says of its value. */
  private record Said(
      String type,
      @Nullable String value,
      @Nullable String currency,
      boolean formula,
      boolean error) {
    static Said of(Xml xml) {
      String type = xml.attribute("value-type");
      String kind = type == null ? "" : type;
      String value =
          switch (kind) {
            case "date" -> xml.attribute("date-value");
            case "boolean" -> xml.attribute("boolean-value");
            case "string" -> xml.attribute("string-value");
            case "time" -> xml.attribute("time-value");
            default -> xml.attribute("value");
          };
      return new Said(
          kind,
          value,
          xml.attribute("currency"),
          xml.attribute("formula") != null,
          xml.has("value-type", "error"));
    }
  }

  /** The cell that has just begun, of this style, in no column yet; null when it holds nothing. */
  @Nullable Cell read(Xml xml, @Nullable String style) throws XMLStreamException {
    Said said = Said.of(xml);
    String text = Paragraphs.read(xml, tally);
    tally.text(text.length());
    if (said.error() || (said.formula() && ERROR.matcher(text).matches())) {
      return new Cell.Fault(0, text.isEmpty() ? "#" : text);
    }
    String value = said.value();
    if (value == null) {
      return shown(text, said.formula() && said.type().isEmpty());
    }
    return switch (said.type()) {
      case "float" -> styles.of(style).cell(0, value, false);
      case "currency" -> money(said, value, styles.of(style));
      case "percentage" -> percentage(value);
      case "date" -> IsoDates.cell(0, value, styles.dateLook(style));
      case "boolean" -> new Cell.Flag(0, value.equals("true") ? "TRUE" : "FALSE");
      default -> shown(text.isEmpty() ? value : text, false);
    };
  }

  private static @Nullable Cell shown(String text, boolean expected) {
    if (text.isBlank()) {
      return expected ? new Cell.Fault(0, "=") : null;
    }
    return new Cell.Text(0, text);
  }

  private static Cell money(Said said, String value, CellFormat format) {
    Cell cell = format.cell(0, value, false);
    boolean named = cell instanceof Cell.Number number && number.look() != null;
    return named || said.currency() == null
        ? cell
        : CellFormat.of("[$" + said.currency() + "]0").cell(0, value, false);
  }

  private static Cell percentage(String value) {
    return CellFormat.of("0%").cell(0, value, false);
  }

  /** The same cell in a column. */
  static Cell at(int column, Cell cell) {
    return switch (cell) {
      case Cell.Text text -> new Cell.Text(column, text.raw());
      case Cell.Number n -> new Cell.Number(column, n.raw(), n.percent(), n.look());
      case Cell.Date date -> new Cell.Date(column, date.raw(), date.value());
      case Cell.Flag flag -> new Cell.Flag(column, flag.raw());
      case Cell.Fault fault -> new Cell.Fault(column, fault.raw());
    };
  }
}
