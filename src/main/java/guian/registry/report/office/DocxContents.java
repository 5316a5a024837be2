package guian.registry.report.office;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A table of contents as a field (TOC) whose lines are there already: it shows without being
 * updated, and leads to its headings.
 */
final class DocxContents {
  private static final String FIELD = " TOC \\o \"1-2\" \\h \\z \\t \"Report Annex Title,1\" ";

  private final String title;
  private final List<ContentsEntry> entries;
  private int marked;

  DocxContents(String title, List<ContentsEntry> entries) {
    this.title = title;
    this.entries = entries;
  }

  void write(DocxBody out, int width) throws XMLStreamException {
    if (entries.isEmpty()) {
      return;
    }
    out.start("w:p");
    out.start("w:pPr");
    out.style("w:pStyle", "Report Annex Title");
    out.end();
    out.run(title, false);
    out.end();
    for (int i = 0; i < entries.size(); i++) {
      entry(out, i, width);
    }
    out.start("w:p");
    mark(out, "end");
    out.start("w:r");
    out.empty("w:br", "w:type", "page");
    out.end();
    out.end();
  }

  private void entry(DocxBody out, int at, int width) throws XMLStreamException {
    ContentsEntry entry = entries.get(at);
    out.start("w:p");
    out.start("w:pPr");
    out.style("w:pStyle", "toc " + entry.level());
    out.start("w:tabs");
    out.empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", Integer.toString(width));
    out.end();
    out.empty("w:ind", "w:left", entry.level() == 1 ? "0" : "480");
    out.end();
    if (at == 0) {
      field(out, FIELD);
    }
    out.start("w:hyperlink", "w:anchor", name(at + 1), "w:history", "1");
    out.run(entry.title(), false);
    out.start("w:r");
    out.empty("w:tab");
    out.end();
    field(out, " PAGEREF " + name(at + 1) + " \\h ");
    out.run(Integer.toString(entry.page()), false);
    mark(out, "end");
    out.end();
    out.end();
  }

  private static void field(DocxBody out, String instruction) throws XMLStreamException {
    mark(out, "begin");
    out.start("w:r");
    out.start("w:instrText", "xml:space", "preserve");
    out.characters(instruction);
    out.end();
    out.end();
    mark(out, "separate");
  }

  private static void mark(DocxBody out, String type) throws XMLStreamException {
    out.start("w:r");
    out.empty("w:fldChar", "w:fldCharType", type);
    out.end();
  }

  private static String name(int entry) {
    return "_Toc" + entry;
  }

  /** Begins the text of a heading, which a line leads to; headings come in the order of lines. */
  void begin(DocxBody out) throws XMLStreamException {
    if (marked < entries.size()) {
      marked++;
      out.empty("w:bookmarkStart", "w:id", Integer.toString(marked), "w:name", name(marked));
    }
  }

  /** Ends it. */
  void end(DocxBody out) throws XMLStreamException {
    if (!entries.isEmpty()) {
      out.empty("w:bookmarkEnd", "w:id", Integer.toString(marked));
    }
  }
}
