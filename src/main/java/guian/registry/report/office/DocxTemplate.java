package guian.registry.report.office;

import guian.registry.model.RefusedException;
import guian.registry.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The Word document whose styles, page, head and foot lines a report takes. The report stands where
 * its text has the paragraph {@code {report}}; without one it takes the place of the text.
 */
public final class DocxTemplate {
  static final String DOCUMENT = "word/document.xml";
  static final String STYLES = "word/styles.xml";
  static final String RELATIONS = "word/_rels/document.xml.rels";
  static final String TYPES = "[Content_Types].xml";
  static final String PROPERTIES = "docProps/core.xml";

  /** No template of text and a few pictures is as large, unpacked. */
  private static final int LARGEST = 64 << 20;

  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private final Map<String, byte[]> parts;

  /** The ids of the styles by their names, which stay the same in every language of Word. */
  private final Map<String, String> styles = new LinkedHashMap<>();

  private final Document document;

  private DocxTemplate(Map<String, byte[]> parts) throws IOException, SAXException {
    this.parts = parts;
    this.document = xml(DOCUMENT);
    String main = "/" + DOCUMENT;
    boolean isDocument =
        Xml.elements(xml(TYPES), "Override").stream()
            .anyMatch(part ->
                part.getAttribute("PartName").equals(main)
                    && part.getAttribute("ContentType").equals(MAIN));
    Xml.elements(xml(RELATIONS), "Relationships");
    for (Element style : Xml.elements(xml(STYLES), "w:style")) {
      for (Element name : Xml.elements(style, "w:name")) {
        String key = name.getAttribute("w:val").toLowerCase(Locale.ROOT);
        styles.put(key, style.getAttribute("w:styleId"));
      }
    }
    if (!isDocument || DocxFrame.section(document) == null) {
      throw new IOException("no document");
    }
    DocxFrame unused = frame();
  }

  /** The program's own template: GB/T 9704-2012 for Chinese, the same pages for English. */
  public static DocxTemplate bundled(Language language) {
    String name = "report-" + language.code() + ".docx";
    try (InputStream in =
        Objects.requireNonNull(DocxTemplate.class.getResourceAsStream(name), name)) {
      return new DocxTemplate(parts(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A template of one's own.
   *
   * @throws RefusedException {@code report.template.file} when the file cannot be read, {@code
   *     report.template} when it is no Word document (.docx), {@code report.template.place} when
   *     the report's place in it is not one paragraph
   */
  public static DocxTemplate of(Path file) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST);
    } catch (IOException e) {
      throw new RefusedException(e, "report.template.file", file.toString());
    }
    DocxTemplate template;
    try {
      template = new DocxTemplate(parts(new ByteArrayInputStream(bytes)));
    } catch (IOException | SAXException | IllegalArgumentException e) {
      throw new RefusedException(e, "report.template", file.toString());
    }
    if (DocxFrame.hasStrayPlace(template.document)) {
      throw new RefusedException("report.template.place", file.toString(), DocxFrame.PLACE);
    }
    return template;
  }

  private static Map<String, byte[]> parts(InputStream in) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    int left = LARGEST;
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      byte[] part = zip.readNBytes(left);
      left -= part.length;
      if (left == 0) {
        throw new IOException("too large");
      }
      if (!entry.isDirectory()) {
        parts.put(entry.getName(), part);
      }
    }
    return parts;
  }

  private Document xml(String name) throws IOException, SAXException {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IOException("no " + name);
    }
    return Xml.read(new ByteArrayInputStream(part));
  }

  /** Its files by name, in their order. */
  Map<String, byte[]> parts() {
    return parts;
  }

  /** A part that was read before. */
  Document part(String name) {
    try {
      return xml(name);
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What stands around the report. */
  DocxFrame frame() {
    return new DocxFrame((Document) document.cloneNode(true));
  }

  /** The id of a style; empty where the template has none of that name. */
  String style(String name) {
    return styles.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }
}
