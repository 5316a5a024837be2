package guian.registry.importing.formats.xlsx;

import guian.registry.importing.formats.look.IsoDates;
import guian.registry.importing.formats.xml.Xml;
import guian.registry.importing.workbook.Cell;
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
    String inline = null;
    while (xml.next() && !xml.isEnd("c")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "v" -> append(xml);
          case "is" -> inline = RichText.read(xml, "is", context.tally());
          case "f" -> formula = true;
          default -> {}
        }
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
    xml.appendAllTo(value);
    context.tally().oneText(value.length());
  }

  private @Nullable Cell typed(int column, String type, int style, String value) {
    return switch (type) {
      case "s" -> shared(column, value);
      case "str", "inlineStr" -> text(column, Escapes.decode(value));
      case "b" -> new Cell.Flag(column, value.strip().equals("1") ? "TRUE" : "FALSE");
      case "e" -> new Cell.Fault(column, value);
      case "d" -> IsoDates.cell(column, value, context.styles().of(style).dateLook());
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

  private @Nullable Cell number(int column, int style, String value) {
    return value.isEmpty()
        ? null
        : context.styles().of(style).cell(column, value, context.from1904());
  }
}
