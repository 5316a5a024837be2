package guian.registry.report.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.RefusedException;
import guian.registry.report.ReportForms;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Templates of one's own, made with POI as Word and WPS make them. */
class DocxTemplateTest {
  @TempDir Path folder;

  private Path template(String... texts) throws IOException {
    Path file = folder.resolve("own.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId("a7");
      style.setType(STStyleType.PARAGRAPH);
      style.addNewName().setVal("heading 1");
      document
          .createStyles()
          .addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style, document.getStyles()));
      for (String text : texts) {
        document.createParagraph().createRun().setText(text);
      }
      CTSectPr section = document.getDocument().getBody().addNewSectPr();
      section.addNewPgSz().setW(BigInteger.valueOf(11906));
      section.getPgSz().setH(BigInteger.valueOf(16838));
      section.addNewPgMar().setLeft(BigInteger.valueOf(1000));
      section.getPgMar().setRight(BigInteger.valueOf(906));
      section.getPgMar().setTop(BigInteger.valueOf(1400));
      section.getPgMar().setBottom(BigInteger.valueOf(1438));
      document.write(out);
    }
    return file;
  }

  private XWPFDocument written(Path template) throws IOException {
    Path out = folder.resolve("out.docx");
    try (ReportForms report = new ReportForms(folder, 5)) {
      new DocxWriter(DocxTemplate.of(template)).write(report.composed(Language.ZH)).save(out);
    }
    try (InputStream in = Files.newInputStream(out)) {
      return new XWPFDocument(in);
    }
  }

  @Test
  void theReportStandsAtItsPlaceInTheTextOfTheTemplate() throws IOException {
    try (XWPFDocument document = written(template("贵安新区某局文件", "{report}", "抄送：某办"))) {
      List<String> texts = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      assertEquals("贵安新区某局文件", texts.getFirst());
      assertEquals("贵安新区 2017 年上半年", texts.get(1));
      assertEquals("抄送：某办", texts.getLast());
    }
  }

  // Its text would be lost, or the mark printed.
  @ParameterizedTest
  @ValueSource(strings = {"正文：{report}", "{report}|{report}", "{report}|附：{report}"})
  void aPlaceThatIsNoParagraphOfItsOwnIsRefused(String texts) throws IOException {
    Path file = template(texts.split("\\|"));
    RefusedException e = assertThrows(RefusedException.class, () -> DocxTemplate.of(file));
    assertEquals(
        "模板 %s 里的“{report}”须独占一段，不在表格里，且只写一处。".formatted(file),
        new Messages(Language.ZH).refusal(e));
  }

  @Test
  void aPlaceThatWordTookApartIsFound() throws IOException {
    Path file = template("眉", "尾");
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      XWPFParagraph place =
          document.insertNewParagraph(document.getParagraphs().get(1).getCTP().newCursor());
      for (String piece : List.of("{re", "port", "}")) {
        place.createRun().setText(piece);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        document.write(out);
      }
    }
    try (XWPFDocument document = written(file)) {
      assertEquals("贵安新区 2017 年上半年", document.getParagraphs().get(1).getText());
      assertEquals("尾", document.getParagraphs().getLast().getText());
    }
  }

  @Test
  void withoutAPlaceItTakesTheWholeText() throws IOException {
    try (XWPFDocument document = written(template("去年的季报", "去年的正文"))) {
      assertEquals("贵安新区 2017 年上半年", document.getParagraphs().getFirst().getText());
      assertTrue(document.getParagraphs().stream().noneMatch(p -> p.getText().contains("去年")));
    }
  }

  @Test
  void itsStylesAreFoundByNameAndItsPageGivesTheWidth() throws IOException {
    try (XWPFDocument document = written(template("{report}"))) {
      List<String> headings =
          document.getParagraphs().stream()
              .filter(p -> "a7".equals(p.getStyle()))
              .map(XWPFParagraph::getText)
              .toList();
      assertEquals("一、主要指标完成情况", headings.getFirst());
      assertEquals(10_000, document.getTables().getFirst().getWidth(), "11906 − 1000 − 906");
    }
  }

  @Test
  void aPageOfNoWidthIsRefused() throws IOException {
    Path bad = folder.resolve("bad.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bad))) {
      DocxTemplate.bundled(Language.ZH).parts().forEach((name, bytes) -> entry(zip, name, bytes));
    }
    RefusedException e = assertThrows(RefusedException.class, () -> DocxTemplate.of(bad));
    assertEquals("report.template", e.code());
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) {
    String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(
          text.replace("w:w=\"11906\"", "w:w=\"wide\"")
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "empty zip", "no styles", "doctype", "bomb", "missing"})
  void whatIsNoDocumentIsRefused(String kind) throws IOException {
    Path file = folder.resolve("bad.docx");
    switch (kind) {
      case "text" -> Files.writeString(file, "这不是文档");
      case "empty zip" -> zip(file, "a.txt", "a");
      case "no styles" -> zip(file, "word/document.xml", "<w:document xmlns:w='x'/>");
      case "doctype" ->
          zip(file, "word/document.xml", "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///x'>]><w/>");
      case "bomb" -> zip(file, "word/document.xml", " ".repeat(70 << 20));
      default -> {}
    }
    RefusedException e = assertThrows(RefusedException.class, () -> DocxTemplate.of(file));
    assertEquals(kind.equals("missing") ? "report.template.file" : "report.template", e.code());
    assertEquals(List.of(file.toString()), e.arguments());
  }

  private static void zip(Path file, String name, String text) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}
