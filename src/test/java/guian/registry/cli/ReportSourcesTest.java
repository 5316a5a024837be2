package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** {@code guian report}: its sources, the summary of an edition, contents of a document. */
class ReportSourcesTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() {
    guian.registry.example.ExampleFile.copy(folder.resolve("r.guian"));
  }

  private CliRun run(String... args) {
    String db = folder.resolve("r.guian").toString();
    List<String> all = new ArrayList<>(List.of("report", "--db", db, "--lang", "zh"));
    all.addAll(List.of(args));
    return CliRun.of(all.toArray(String[]::new));
  }

  @Test
  void anEditionHasItsSummaryAndADraftItsSources() throws Exception {
    Path summary = folder.resolve("summary.pdf");
    Path book = folder.resolve("sources.xlsx");
    assertEquals(0, run("2016Q4", "--issue", "--sources", "--xlsx", book.toString()).status());
    try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(book))) {
      assertTrue(read.getSheet("营业收入（万元）").getLastRowNum() > 100);
    }
    CliRun run = run("2016Q4", "--edition", "1", "--summary", "--out", summary.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(run.err().contains("1 页"), run.err());
    byte[] first = Files.readAllBytes(summary);
    assertEquals(
        0, run("2016Q4", "--edition", "1", "--summary", "--out", summary.toString()).status());
    assertArrayEquals(first, Files.readAllBytes(summary));
    assertEquals(
        2, run("2016Q4", "--edition", "1", "--sources", "--out", summary.toString()).status());
    assertEquals(
        2, run("2016Q4", "--edition", "1", "--summary", "--xlsx", book.toString()).status());
    Path template = folder.resolve("t.json");
    Files.writeString(
        template, "{\"guianReportTemplate\": 1, \"indicators\": [\"revenu.total.ytd\"]}");
    CliRun refused = run("2017Q1", "--template", template.toString(), "--out", summary.toString());
    assertEquals(1, refused.status());
    assertEquals(1, refused.err().lines().count());
    assertTrue(refused.err().contains("revenue.total.ytd"), refused.err());
  }

  @Test
  void contentsStandInAWordDocumentToo() throws Exception {
    Path out = folder.resolve("contents.docx");
    assertEquals(0, run("2017Q1", "--docx", out.toString(), "--contents").status());
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(out.toFile())) {
      String xml =
          new String(
              zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertTrue(xml.contains("PAGEREF _Toc1"), "lines of contents");
    }
    assertEquals(2, run("2017Q1", "--docx", out.toString(), "--pdfa").status());
  }

  // Two annexes on pages on their side follow each other without an empty upright page between.
  @Test
  void annexesOfAWordDocumentFollowEachOther() throws Exception {
    Path out = folder.resolve("sources.docx");
    Path few = folder.resolve("t.json");
    Files.writeString(
        few,
        "{\"guianReportTemplate\": 1, \"sections\": [{\"id\": \"key\"}, {\"id\": \"firms\"},"
            + " {\"id\": \"sources\"}], \"indicators\": [\"grants.paid.ytd\"], \"lists\":"
            + " {\"firms\": 5}}");
    assertEquals(0, run("2017Q1", "--docx", out.toString(), "--template", few.toString()).status());
    try (XWPFDocument read = new XWPFDocument(Files.newInputStream(out))) {
      List<String> pages = new ArrayList<>();
      boolean ended = true;
      for (IBodyElement element : read.getBodyElements()) {
        CTSectPr section =
            element instanceof XWPFParagraph text && text.getCTP().isSetPPr()
                ? text.getCTP().getPPr().getSectPr()
                : null;
        if (section != null) {
          assertFalse(ended, "a section without anything in it");
          pages.add(String.valueOf(section.getPgSz().getOrient()));
        }
        ended = section != null;
      }
      assertFalse(ended);
      pages.add(String.valueOf(read.getDocument().getBody().getSectPr().getPgSz().getOrient()));
      assertEquals(List.of("null", "landscape", "landscape"), pages);
    }
  }
}
