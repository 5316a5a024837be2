package guian.registry.importing.formats.xlsx;

import guian.registry.importing.workbook.Cell;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one {@code c} element into a typed cell. */
final class CellReader {
  private final Context context;
  private final StringBuilder value = new StringBuilder();

  CellReader(Context context) {
    this.context = context;
  }

  /** The cell that has just begun, in this column; null when it holds nothing. */
  @Nullable Cell read(Xml xml, int column) throws XMLStreamException {
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    value.setLength(0);
    boolean formula = false;
    boolean inValue = false;
    String inline = null;
    while (xml.next() && !xml.isEnd("c")) {
      if (xml.isStart("is")) {
        inline = RichText.read(xml, "is", context.parts(), context.limits());
      } else if (xml.isStart("f")) {
        formula = true;
      } else if (xml.isStart("v")) {
        inValue = true;
      } else if (xml.isEnd("v")) {
        inValue = false;
      } else if (inValue && xml.isText()) {
        append(xml);
      }
    }
    if (inline != null && value.isEmpty()) {
      return text(column, inline);
    }
    if (value.isEmpty()) {
      return formula && !"str".equals(type) ? new Cell.Fault(column, "=") : null;
    }
    return typed(column, type == null ? "n" : type, style, value.toString());
  }

  private void append(Xml xml) throws XMLStreamException {
    xml.appendTo(value);
    if (value.length() > context.limits().cellCharacters()) {
      throw context.parts().tooLarge();
    }
  }

  private @Nullable Cell typed(int column, String type, int style, String value) {
    return switch (type) {
      case "s" -> shared(column, value);
      case "str", "inlineStr" -> text(column, Escapes.decode(value));
      case "b" -> new Cell.Flag(column, value.strip().equals("1") ? "TRUE" : "FALSE");
      case "e" -> new Cell.Fault(column, value);
      case "d" -> isoDate(column, value);
      default -> number(column, style, value.strip());
    };
  }

  private static @Nullable Cell text(int column, String text) {
    return text.isBlank() ? null : new Cell.Text(column, text);
  }

  private @Nullable Cell shared(int column, String value) {
    try {
      String text = context.strings().get(Integer.parseInt(value.strip()));
      return text == null ? new Cell.Fault(column, "#" + value.strip()) : text(column, text);
    } catch (NumberFormatException e) {
      return new Cell.Fault(column, value);
    }
  }

  private static Cell isoDate(int column, String value) {
    String iso = value.strip().replaceFirst("Z$", "");
    try {
      LocalDateTime date =
          iso.contains("T") ? LocalDateTime.parse(iso) : LocalDate.parse(iso).atStartOfDay();
      return date(column, date);
    } catch (DateTimeException e) {
      return new Cell.Text(column, value);
    }
  }

  private static Cell date(int column, LocalDateTime date) {
    boolean whole = date.toLocalTime().equals(LocalTime.MIDNIGHT);
    return new Cell.Date(column, whole ? date.toLocalDate().toString() : date.toString(), date);
  }

  private @Nullable Cell number(int column, int style, String value) {
    if (value.isEmpty()) {
      return null;
    }
    BigDecimal number;
    try {
      number = new BigDecimal(value);
    } catch (NumberFormatException e) {
      return new Cell.Text(column, value);
    }
    if (Math.abs((long) number.scale()) > 400) {
      return new Cell.Fault(column, value);
    }
    Styles.Shown shown = context.styles().of(style);
    if (shown == Styles.Shown.DATE) {
      Optional<LocalDateTime> date = Serial.date(number, context.from1904());
      if (date.isPresent()) {
        return date(column, date.get());
      }
    }
    boolean percent = shown == Styles.Shown.PERCENT;
    Cell.Look look =
        percent ? null : NumberLook.of(context.styles().format(style), number).orElse(null);
    return new Cell.Number(column, value, percent, look);
  }
}
