package guian.registry.importing.formats.xlsx;

import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.formats.xml.Xml;
import javax.xml.stream.XMLStreamException;

/** Reads the text of a string item: its {@code t} elements, without the phonetic hints. */
final class RichText {
  private RichText() {}

  /** The text of the element that has just begun, read to its end. */
  static String read(Xml xml, String element, Tally tally) throws XMLStreamException {
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
        tally.oneText(text.length());
      }
    }
    return Escapes.decode(text.toString());
  }
}
