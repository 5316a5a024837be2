package guian.registry.report.office;

import guian.registry.report.pages.ComposedReport;
import guian.registry.report.pages.ReportFile;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes a report as a Word document that is edited further: heading styles, real tables, the chart
 * as a picture. All looks come from the template. Equal reports give equal bytes.
 */
public final class DocxWriter {
  private static final String IMAGE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
  private static final Set<String> WRITTEN =
      Set.of(
          DocxTemplate.DOCUMENT,
          DocxTemplate.RELATIONS,
          DocxTemplate.TYPES,
          DocxTemplate.PROPERTIES,
          DocxPicture.PART);

  private final DocxTemplate template;
  private Instant made = Instant.EPOCH;

  public DocxWriter(DocxTemplate template) {
    this.template = template;
  }

  /** The document of a report. */
  public ReportFile write(ComposedReport report) {
    return write(report, List.of());
  }

  /** The same with a table of contents before it, unless there are no entries. */
  public ReportFile write(ComposedReport report, List<ContentsEntry> contents) {
    Pages pages = PagesReader.read(report);
    DocxPicture picture = new DocxPicture(report);
    made = report.made();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(zip, DocxTemplate.TYPES, types());
      for (Map.Entry<String, byte[]> part : template.parts().entrySet()) {
        if (!WRITTEN.contains(part.getKey())) {
          entry(zip, part.getKey(), part.getValue());
        }
      }
      entry(zip, DocxTemplate.RELATIONS, relations());
      entry(zip, DocxPicture.PART, picture.png());
      if (template.parts().containsKey(DocxTemplate.PROPERTIES)) {
        entry(zip, DocxTemplate.PROPERTIES, properties(pages));
      }
      open(zip, DocxTemplate.DOCUMENT);
      String title = new Messages(language(pages)).get("report.contents");
      new DocxBody(template, template.frame(), zip, new DocxContents(title, contents))
          .write(pages.blocks(), picture);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return new ReportFile(out.toByteArray());
  }

  private static Language language(Pages pages) {
    return Stream.of(Language.values())
        .filter(language -> language.locale().toLanguageTag().equals(pages.language()))
        .findFirst()
        .orElseThrow();
  }

  private void open(ZipOutputStream zip, String name) throws IOException {
    zip.putNextEntry(FixedZip.entry(name, made));
  }

  private void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    open(zip, name);
    zip.write(bytes);
    zip.closeEntry();
  }

  private byte[] types() {
    Document types = template.part(DocxTemplate.TYPES);
    boolean known =
        Xml.elements(types, "Default").stream()
            .anyMatch(type -> type.getAttribute("Extension").equalsIgnoreCase("png"));
    if (!known) {
      Element added =
          Xml.add(
              types.getDocumentElement(),
              "Default",
              "Extension",
              "png",
              "ContentType",
              "image/png");
      types.getDocumentElement().insertBefore(added, types.getDocumentElement().getFirstChild());
    }
    return bytes(types);
  }

  private byte[] relations() {
    Document relations = template.part(DocxTemplate.RELATIONS);
    Xml.elements(relations, "Relationship").stream()
        .filter(relation -> relation.getAttribute("Id").equals(DocxPicture.RELATION))
        .forEach(relations.getDocumentElement()::removeChild);
    Xml.add(
        relations.getDocumentElement(),
        "Relationship",
        "Id",
        DocxPicture.RELATION,
        "Type",
        IMAGE,
        "Target",
        DocxPicture.TARGET);
    return bytes(relations);
  }

  private byte[] properties(Pages pages) throws IOException {
    Document properties;
    try {
      properties = Xml.read(DocxWriter.class.getResourceAsStream("properties.xml"));
    } catch (org.xml.sax.SAXException e) {
      throw new IllegalStateException(e);
    }
    Element all = properties.getDocumentElement();
    Xml.add(all, "dc:title").setTextContent(pages.title());
    Xml.add(all, "dc:subject").setTextContent(pages.subject());
    Xml.add(all, "dc:creator").setTextContent(pages.author());
    Xml.add(all, "dc:language").setTextContent(pages.language());
    Element created = Xml.add(all, "dcterms:created");
    created.setAttributeNS(
        "http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "dcterms:W3CDTF");
    created.setTextContent(FixedZip.stated(made));
    return bytes(properties);
  }

  private static byte[] bytes(Document document) {
    String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    return (declaration + Xml.write(document)).getBytes(StandardCharsets.UTF_8);
  }
}
