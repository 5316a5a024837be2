package guian.registry.importing.formats.ods;

import guian.registry.importing.formats.xml.Xml;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number style (OpenDocument 1.3 part 3, 16.29) into the number format that a spreadsheet
 * program would write for it: a display factor of 1,000 becomes a comma, a text a quoted one.
 */
final class FormatReader {
  private static final int MOST_DIGITS = 20;

  private final StringBuilder format = new StringBuilder();
  private final StringBuilder conditions = new StringBuilder();
  private final Map<String, String> known;

  private FormatReader(Map<String, String> known) {
    this.known = known;
  }

  /** The format of the element that has just begun, read to its end. */
  static String read(Xml xml, String element, Map<String, String> known) throws XMLStreamException {
    FormatReader reader = new FormatReader(known);
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart()) {
        reader.part(xml);
      }
    }
    return reader.conditions + reader.format.toString();
  }

  private void part(Xml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "text" -> quote(text(xml, "text"));
      case "currency-symbol" ->
          format.append("[$").append(text(xml, "currency-symbol")).append(']');
      case "number" -> number(xml);
      case "year" -> format.append('y');
      case "month" -> format.append('m');
      case "day", "day-of-week" -> format.append('d');
      case "hours", "minutes", "seconds" -> format.append('h');
      case "scientific-number", "fraction" -> format.append('0');
      case "map" -> condition(xml);
      default -> {}
    }
  }

  private static String text(Xml xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isText()) {
        xml.appendTo(text);
      }
    }
    return text.toString();
  }

  private void quote(String text) {
    if (!text.isEmpty()) {
      format.append('"').append(text.replace("\"", "")).append('"');
    }
  }

  // Digits are counted from the right, and a text may stand between them.
  private void number(Xml xml) throws XMLStreamException {
    int decimals = xml.number("decimal-places", 0);
    int digits = Math.clamp(xml.number("min-integer-digits", 1), 1, MOST_DIGITS);
    String factor = xml.attribute("display-factor");
    Map<Integer, String> between = new TreeMap<>();
    while (xml.next() && !xml.isEnd("number")) {
      if (xml.isStart("embedded-text")) {
        int place = Math.clamp(xml.number("position", 0), 0, MOST_DIGITS);
        between.put(place, text(xml, "embedded-text"));
        digits = Math.max(digits, place + 1);
      }
    }
    for (int place = digits; place > 0; place--) {
      quote(between.getOrDefault(place, ""));
      format.append('0');
    }
    format.append(decimals > 0 ? ".0" : "").append(",".repeat(thousands(factor)));
    quote(between.getOrDefault(0, ""));
  }

  private static int thousands(@Nullable String factor) {
    return factor != null && factor.matches("1(000){1,5}(\\.0*)?")
        ? (factor.replaceFirst("\\..*", "").length() - 1) / 3
        : 0;
  }

  // value()>=0 shows the number in another style, which stands before this one in the file.
  private void condition(Xml xml) {
    String condition = xml.attribute("condition");
    String style = xml.attribute("apply-style-name");
    String other = style == null ? null : known.get(style);
    if (condition != null && other != null && condition.startsWith("value()")) {
      conditions.append('[').append(condition.substring("value()".length()).replace("!=", "<>"));
      conditions.append(']').append(other).append(';');
    }
  }
}
