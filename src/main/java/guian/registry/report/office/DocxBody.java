package guian.registry.report.office;

import guian.registry.report.office.Block.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes the pieces of a report as WordprocessingML (ISO/IEC 29500), one after the other. */
final class DocxBody {
  /** Names of styles that a template may have; Word knows the first ones in every language. */
  private static final Map<Style, String> STYLES =
      Map.of(
          Style.TITLE, "Title",
          Style.HEADING, "heading 1",
          Style.SUBHEADING, "heading 2",
          Style.BODY, "Body Text",
          Style.CAPTION, "caption",
          Style.NOTE, "Report Note",
          Style.ANNEX, "Report Annex",
          Style.ANNEX_TITLE, "Report Annex Title");

  private static final Set<Style> HEADINGS =
      Set.of(Style.HEADING, Style.SUBHEADING, Style.ANNEX_TITLE);

  private final DocxTemplate template;
  private final DocxFrame frame;
  private final OutputStream out;
  private final XMLStreamWriter xml;
  private final DocxContents contents;
  private boolean wide;

  DocxBody(DocxTemplate template, DocxFrame frame, OutputStream out, DocxContents contents)
      throws XMLStreamException {
    this.contents = contents;
    this.template = template;
    this.frame = frame;
    this.out = out;
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
  }

  /** Writes all of the document's file. */
  void write(List<Block> blocks, DocxPicture picture) throws XMLStreamException, IOException {
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + frame.before());
    contents.write(this, frame.width(false));
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Block.Text text -> text(text);
        case Block.Table table -> new DocxTable(this, table).write(frame.width(wide));
        case Block.Picture _ -> picture.write(this, frame.width(wide), caption(blocks, i));
        case Block.Turn turn ->
            turn(turn.wide(), i + 1 == blocks.size() ? null : blocks.get(i + 1));
      }
    }
    boolean ends = frame.behind().isBlank();
    raw(frame.behind() + (ends ? frame.section(wide) : frame.last()) + frame.end());
  }

  // A last page on its side ends the document; only what a template has behind it turns again.
  // What turns back at once goes on in a section of its own, without an empty page between.
  private void turn(boolean toWide, @Nullable Block next) throws XMLStreamException, IOException {
    if (toWide == wide || (next == null && frame.behind().isBlank())) {
      return;
    }
    boolean turnsBack = next instanceof Block.Turn back && back.wide() == wide;
    start("w:p");
    start("w:pPr");
    empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
    raw(frame.section(wide));
    end();
    end();
    wide = turnsBack ? wide : toWide;
  }

  private static String caption(List<Block> blocks, int picture) {
    return picture + 1 < blocks.size() && blocks.get(picture + 1) instanceof Block.Text text
        ? text.text()
        : "";
  }

  private void text(Block.Text text) throws XMLStreamException {
    start("w:p");
    start("w:pPr");
    style("w:pStyle", STYLES.getOrDefault(text.style(), ""));
    end();
    boolean isHeading = HEADINGS.contains(text.style());
    if (isHeading) {
      contents.begin(this);
    }
    run(text.text(), false);
    if (isHeading) {
      contents.end(this);
    }
    end();
  }

  /** Whether the pages are on their side here. */
  boolean isWide() {
    return wide;
  }

  /** Names a style of the template; nothing where it has none of that name. */
  void style(String element, String name) throws XMLStreamException {
    String id = template.style(name);
    if (!id.isEmpty()) {
      empty(element, "w:val", id);
    }
  }

  void run(String text, boolean bold) throws XMLStreamException {
    start("w:r");
    if (bold) {
      start("w:rPr");
      empty("w:b");
      end();
    }
    start("w:t", "xml:space", "preserve");
    xml.writeCharacters(text);
    end();
    end();
  }

  void characters(String text) throws XMLStreamException {
    xml.writeCharacters(text);
  }

  void start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
  }

  void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  private void raw(String written) throws XMLStreamException, IOException {
    xml.writeCharacters("");
    xml.flush();
    out.write(written.getBytes(StandardCharsets.UTF_8));
  }
}
