package guian.registry.importing.formats.xml;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.formats.text.TagReader;
import guian.registry.importing.formats.text.TextFile;
import guian.registry.importing.workbook.FileContent;
import guian.registry.model.RefusedException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The XML of one part as a stream of events, by local names, because namespaces and prefixes differ
 * between writers. A document type declaration is refused: no workbook has one.
 */
public final class Xml implements AutoCloseable {
  private static final int MOST_NAMES = 5_000;
  private static final Pattern ENCODING =
      Pattern.compile("\\A\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.-]+)");

  private final XMLStreamReader reader;
  private final Closeable in;

  private final Set<String> names = new HashSet<>();
  private final @Nullable String[] lately = new String[256];

  private Xml(XMLStreamReader reader, Closeable in) {
    this.reader = reader;
    this.in = in;
  }

  public static Xml open(InputStream in) throws XMLStreamException {
    return new Xml(factory().createXMLStreamReader(in), in);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * The XML of a whole file, in the encoding that it is well-formed in, whatever it says.
   *
   * @throws guian.registry.model.RefusedException {@code file.encoding} when it is in none
   */
  public static Xml open(FileContent file, Tally tally) throws IOException, XMLStreamException {
    Reader in = new TagReader(TextFile.of(file, declared(file)).reader(), tally);
    return new Xml(factory().createXMLStreamReader(in), in);
  }

  private static @Nullable Charset declared(FileContent file) {
    Matcher m = ENCODING.matcher(TextFile.head(file));
    try {
      return m.find() ? Charset.forName(m.group(1)) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The next event; false at the end of the document. */
  public boolean next() throws XMLStreamException {
    if (!reader.hasNext()) {
      return false;
    }
    int event = advance();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("document type declaration", reader.getLocation());
    }
    if (event == XMLStreamConstants.START_ELEMENT) {
      noteNames();
    }
    return event != XMLStreamConstants.END_DOCUMENT;
  }

  // The parser keeps every name that it meets, and grows ever slower with their number.
  private void noteNames() throws XMLStreamException {
    note(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      note(reader.getAttributeLocalName(i));
    }
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      note(reader.getNamespacePrefix(i) + ":");
    }
  }

  private void note(String name) throws XMLStreamException {
    int slot = name.hashCode() & lately.length - 1;
    if (lately[slot] == null || !lately[slot].equals(name)) {
      lately[slot] = name;
      names.add(name);
      if (names.size() > MOST_NAMES) {
        throw new XMLStreamException("too many names", reader.getLocation());
      }
    }
  }

  // The parser answers some malformed input with exceptions of its own making.
  private int advance() throws XMLStreamException {
    try {
      return reader.next();
    } catch (RefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new XMLStreamException(e);
    }
  }

  public boolean isStart() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  public boolean isStart(String name) {
    return isStart() && reader.getLocalName().equals(name);
  }

  public boolean isEnd(String name) {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT
        && reader.getLocalName().equals(name);
  }

  public boolean isText() {
    int event = reader.getEventType();
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  public String name() {
    return reader.getLocalName();
  }

  /** Adds the text of this event, which the parser reads only when asked for it. */
  public void appendTo(StringBuilder text) throws XMLStreamException {
    try {
      text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    } catch (UncheckedStreamException e) {
      throw new XMLStreamException(e);
    }
  }

  /** Adds the text up to the end of the element that has just begun, which has no others within. */
  public void appendAllTo(StringBuilder text) throws XMLStreamException {
    while (next() && reader.getEventType() != XMLStreamConstants.END_ELEMENT) {
      if (isText()) {
        appendTo(text);
      }
    }
  }

  /** An attribute by its local name; null when there is none. */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Whether an attribute with this local name, of whatever namespace, has this value. */
  public boolean has(String name, String value) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)
          && reader.getAttributeValue(i).equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** A whole-number attribute; {@code otherwise} when it is missing or none. */
  public int number(String name, int otherwise) {
    String value = attribute(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether a boolean attribute is set. */
  public boolean flag(String name) {
    String value = attribute(name);
    return value != null && (value.equals("1") || value.equals("true"));
  }

  /** Passes over the element that has just begun, with all it contains. */
  public void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && next()) {
      if (isStart()) {
        depth++;
      } else if (reader.getEventType() == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** Reads the rest, so that the part's checksum is met, and closes it. */
  public void finish() throws XMLStreamException, IOException {
    boolean more = next();
    while (more) {
      more = next();
    }
    if (in instanceof InputStream bytes) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
  }

  @Override
  public void close() throws XMLStreamException, IOException {
    reader.close();
    in.close();
  }
}
