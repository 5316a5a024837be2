package guian.registry.importing.formats.xlsx;

import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.formats.xml.Xml;
import guian.registry.importing.workbook.PackedTexts;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The texts that cells refer to by number; runs of rich text joined, phonetic hints left out. */
final class SharedStrings {
  private final PackedTexts texts = new PackedTexts();

  private SharedStrings() {}

  static SharedStrings none() {
    return new SharedStrings();
  }

  static SharedStrings read(InputStream in, Tally tally) throws IOException, XMLStreamException {
    SharedStrings strings = new SharedStrings();
    try (Xml xml = Xml.open(in)) {
      while (xml.next()) {
        if (xml.isStart("si")) {
          String text = RichText.read(xml, "si", tally);
          tally.text(text.length());
          strings.texts.add(text);
        }
      }
      xml.finish();
    }
    return strings;
  }

  /** The text with a number; null when there is none. */
  @Nullable String get(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : null;
  }
}
