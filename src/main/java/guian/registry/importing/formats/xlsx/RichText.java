package guian.registry.importing.formats.xlsx;

import guian.registry.importing.workbook.Limits;
import javax.xml.stream.XMLStreamException;

/** Reads the text of a string item: its {@code t} elements, without the phonetic hints. */
final class RichText {
  private RichText() {}

  /** The text of the element that has just begun, read to its end. */
  static String read(Xml xml, String element, Parts parts, Limits limits)
      throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart("rPh")) {
        xml.skip();
      } else if (xml.isStart("t")) {
        inText = true;
      } else if (xml.isEnd("t")) {
        inText = false;
      } else if (inText && xml.isText()) {
        xml.appendTo(text);
        if (text.length() > limits.cellCharacters()) {
          throw parts.tooLarge();
        }
      }
    }
    return Escapes.decode(text.toString());
  }
}
