package guian.registry.report.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guian.registry.report.ReportForms;
import guian.registry.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The Word document of a report, read with POI and held against the pages and the figures. */
class DocxWriterTest {
  private static final Pattern NUMBER = Pattern.compile("[+−]?[\\d,]*\\d(\\.\\d+)?");

  @TempDir static Path folder;
  private static ReportForms report;
  private static final Map<Language, XWPFDocument> DOCUMENTS = new EnumMap<>(Language.class);

  @BeforeAll
  static void write() throws IOException {
    report = new ReportForms(folder, 60, "<w:p>&amp;\u202e\u0007公司", "吉\ud842\udfb7公司");
    for (Language language : Language.values()) {
      new DocxWriter(DocxTemplate.bundled(language))
          .write(report.composed(language))
          .save(file(language));
      try (InputStream in = Files.newInputStream(file(language))) {
        DOCUMENTS.put(language, new XWPFDocument(in));
      }
    }
  }

  private static Path file(Language language) {
    return folder.resolve(language.code() + ".docx");
  }

  @AfterAll
  static void close() throws IOException {
    for (XWPFDocument document : DOCUMENTS.values()) {
      document.close();
    }
    report.close();
  }

  private static String styleName(XWPFDocument document, XWPFParagraph paragraph) {
    return paragraph.getStyle() == null
        ? ""
        : document.getStyles().getStyle(paragraph.getStyle()).getName();
  }

  private static List<String> texts(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> styleName(document, paragraph).equals(style))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static List<String> printed(Language language, String query) {
    return Jsoup.parse(report.composed(language).pages(), "", Parser.xmlParser())
        .select(query)
        .stream()
        .map(Element::text)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyTextOfThePagesIsThereInItsStyle(Language language) {
    XWPFDocument document = DOCUMENTS.get(language);
    assertEquals(printed(language, "h1:not([class])"), texts(document, "heading 1"));
    assertEquals(printed(language, "h2"), texts(document, "heading 2"));
    assertEquals(printed(language, "p.note"), texts(document, "Report Note"));
    assertEquals(printed(language, "p.caption"), texts(document, "caption"));
    assertEquals(printed(language, "p:not([class])"), texts(document, "Body Text"));
    assertEquals(printed(language, "div.title > div"), texts(document, "Title"));
    assertEquals(printed(language, "h1.annex-title"), texts(document, "Report Annex Title"));
    assertTrue(texts(document, "Body Text").size() > 8);
  }

  /** Word shows a field's lines as they are stored; each leads to the bookmark of its heading. */
  @ParameterizedTest
  @EnumSource
  void contentsShowWithoutBeingUpdated(Language language) throws IOException {
    List<ContentsEntry> entries =
        report.pdf(language).sections().stream()
            .skip(1)
            .map(s -> new ContentsEntry(s.title(), s.level(), s.page()))
            .toList();
    byte[] file =
        new DocxWriter(DocxTemplate.bundled(language))
            .write(report.composed(language), entries)
            .bytes();
    Path saved = folder.resolve("contents-" + language.code() + ".docx");
    Files.write(saved, file);
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(saved))) {
      List<String> lines =
          document.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .filter(text -> text.matches("(?s).+\\t\\d+"))
              .toList();
      assertEquals(
          entries.stream().map(entry -> entry.title() + "\t" + entry.page()).toList(), lines);
      String xml = document.getDocument().xmlText();
      assertTrue(xml.contains("TOC \\o"), "a field");
      // Each heading carries the bookmark that the line of its place names.
      List<String> headings =
          document.getParagraphs().stream()
              .filter(p -> p.getCTP().sizeOfBookmarkStartArray() > 0)
              .map(p -> p.getCTP().getBookmarkStartArray(0).getName() + " " + p.getText())
              .toList();
      assertEquals(entries.size(), headings.size());
      for (int i = 0; i < entries.size(); i++) {
        String text = headings.get(i).substring(headings.get(i).indexOf(' ') + 1);
        assertTrue(headings.get(i).startsWith("_Toc" + (i + 1) + " "), headings.get(i));
        assertTrue(entries.get(i).title().endsWith(text), headings.get(i));
      }
    }
    assertTrue(entries.size() > 10);
  }

  @ParameterizedTest
  @EnumSource
  void everyTableIsATableWhoseHeadIsRepeated(Language language) {
    List<XWPFTable> tables = DOCUMENTS.get(language).getTables();
    assertEquals(printed(language, "table").size(), tables.size());
    List<String> cells = new ArrayList<>();
    for (XWPFTable table : tables) {
      assertTrue(table.getRow(0).isRepeatHeader());
      assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
      for (XWPFTableRow row : table.getRows().subList(1, table.getNumberOfRows())) {
        row.getTableCells().stream().map(XWPFTableCell::getText).forEach(cells::add);
      }
    }
    assertEquals(printed(language, "td"), cells);
    assertTrue(cells.contains("<w:p>&amp;〔U+0007〕公司") && cells.contains("吉\ud842\udfb7公司"));
  }

  @Test
  void theFiguresAreThoseOfTheContract() {
    List<XWPFTableRow> rows = DOCUMENTS.get(Language.ZH).getTables().getFirst().getRows();
    int compared = 0;
    for (JsonNode figure : report.json(Language.ZH).get("figures")) {
      for (XWPFTableRow row : rows) {
        boolean same = row.getCell(0).getText().equals(figure.get("label").asString());
        if (same && figure.get("unit").asString().equals("CNY")) {
          String yuan = figure.get("value").asString();
          BigDecimal wan = new BigDecimal(yuan).movePointLeft(4).setScale(2, RoundingMode.HALF_UP);
          assertEquals("%,.2f".formatted(wan), row.getCell(2).getText());
          compared++;
        }
      }
    }
    assertTrue(compared > 2);
  }

  @Test
  void bothLanguagesHaveTheSameNumbersInTheirTables() {
    List<String> zh = numbers(DOCUMENTS.get(Language.ZH));
    assertEquals(zh, numbers(DOCUMENTS.get(Language.EN)));
    assertTrue(zh.size() > 350, () -> zh.size() + " numbers");
  }

  private static List<String> numbers(XWPFDocument document) {
    return document.getTables().stream()
        .flatMap(table -> table.getRows().stream())
        .flatMap(row -> row.getTableCells().stream())
        .map(XWPFTableCell::getText)
        .filter(text -> NUMBER.matcher(text).matches())
        .toList();
  }

  @Test
  void theChartIsAPictureSharpEnoughForPrint() throws IOException {
    List<XWPFPictureData> pictures = DOCUMENTS.get(Language.ZH).getAllPictures();
    assertEquals(1, pictures.size());
    var picture = ImageIO.read(new ByteArrayInputStream(pictures.getFirst().getData()));
    assertEquals(156 / 25.4 * 300, picture.getWidth(), 1, "300 pixels to the inch");
    assertEquals(64 / 25.4 * 300, picture.getHeight(), 1);
  }

  @Test
  void theSameReportGivesTheSameBytes() throws IOException {
    Path again = folder.resolve("again.docx");
    new DocxWriter(DocxTemplate.bundled(Language.ZH))
        .write(report.composed(Language.ZH))
        .save(again);
    assertArrayEquals(Files.readAllBytes(file(Language.ZH)), Files.readAllBytes(again));
  }

  @Test
  void thePropertiesNameTheReport() {
    var properties = DOCUMENTS.get(Language.ZH).getProperties().getCoreProperties();
    assertEquals("贵安新区 2017 年上半年企业经济运行情况", properties.getTitle());
    assertEquals("贵安新区", properties.getCreator());
  }

  @ParameterizedTest
  @EnumSource
  void libreOfficePrintsItWithItsPageNumbers(Language language) throws IOException {
    assumeTrue(Office.isThere(), "LibreOffice is not on this machine");
    try (PDDocument pdf = Loader.loadPDF(Office.convert(file(language), "pdf", folder).toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        assertTrue(text.contains("—" + page + "—"), "page " + page);
      }
      for (JsonNode table : report.json(language).get("tables")) {
        if (table.get("id").asString().equals("firms")) {
          assertTrue(table.get("rows").size() > 50);
          for (JsonNode firm : table.get("rows")) {
            assertTrue(firm.get(1).isNull() || text.contains(firm.get(1).asString()));
          }
        }
      }
      for (String heading : printed(language, "h1, h2")) {
        assertTrue(text.contains(heading.replaceAll("\\s+", "")), heading);
      }
    }
  }
}
