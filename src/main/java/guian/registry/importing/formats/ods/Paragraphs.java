package guian.registry.importing.formats.ods;

import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.formats.xml.Xml;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the text of a cell: its paragraphs, a line each, with white space as OpenDocument counts it
 * (part 3, 6.1.2); comments and drawings are left out.
 */
final class Paragraphs {
  private final StringBuilder text = new StringBuilder();
  private final Tally tally;
  private int begin;

  private Paragraphs(Tally tally) {
    this.tally = tally;
  }

  /** The text of the cell that has just begun, read to its end. */
  static String read(Xml xml, Tally tally) throws XMLStreamException {
    Paragraphs paragraphs = new Paragraphs(tally);
    boolean first = true;
    while (xml.next() && !xml.isEnd("table-cell")) {
      if (xml.isStart("p") || xml.isStart("h")) {
        if (!first) {
          paragraphs.text.append('\n');
        }
        first = false;
        paragraphs.readOne(xml, xml.name());
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
    return paragraphs.text.toString();
  }

  private void readOne(Xml xml, String element) throws XMLStreamException {
    begin = text.length();
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isText()) {
        int from = text.length();
        xml.appendTo(text);
        collapse(from);
        tally.oneText(text.length());
      } else if (xml.isStart()) {
        readWithin(xml);
      }
    }
    if (text.length() > begin && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  private void readWithin(Xml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "s" -> {
        int count = Math.max(1, xml.number("c", 1));
        tally.oneText(count);
        text.append(" ".repeat(count));
      }
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      case "annotation", "note", "ruby-text", "frame" -> xml.skip();
      default -> {}
    }
  }

  // Runs of white space in the XML are one space, and none at the beginning.
  private void collapse(int from) {
    int to = from;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
      if (!space) {
        text.setCharAt(to++, c);
      } else if (to > begin && text.charAt(to - 1) != ' ') {
        text.setCharAt(to++, ' ');
      }
    }
    text.setLength(to);
  }
}
