package guian.registry.report.lists;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guian.registry.report.pages.Column;
import guian.registry.report.pages.Column.Kind;
import guian.registry.report.pages.TablePaper;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lists as they are drawn: whole, inside the text block, on pages that read alike. */
class DrawnListTest {
  private static final double MM = 72 / 25.4;
  private static final LocalDate DAY = LocalDate.of(2017, 7, 1);

  @TempDir Path folder;

  private static TablePaper paper(List<List<String>> rows) {
    return new TablePaper(
        "企业名单",
        "截至 2017-07-01",
        DAY,
        true,
        List.of(
            new TablePaper.Part(
                "",
                List.of(
                    new Column("序号", "", 10, Kind.NUMBER),
                    new Column("统一社会信用代码", "", 36, Kind.CODE),
                    new Column("企业名称", "", 66, Kind.TEXT),
                    new Column("经营范围", "", 20, Kind.TEXT),
                    new Column("营业收入", "万元", 24, Kind.NUMBER)),
                rows)));
  }

  private static List<String> row(int number, String name, String scope, String revenue) {
    String code = "91520900MA%08d".formatted(number);
    return List.of(Integer.toString(number), code, name, scope, revenue);
  }

  private static List<List<String>> rows(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> row(i, "贵安新区示例" + i + "号信息技术有限公司", "软件", i * 17 % 5_000 + ".25"))
        .toList();
  }

  private static ReportPdf print(List<List<String>> rows) {
    return new PdfWriter().write(paper(rows), new Messages(Language.ZH));
  }

  private static byte[] bytes(ReportPdf pdf) throws IOException {
    try (var in = pdf.open()) {
      return in.readAllBytes();
    }
  }

  private static List<String> texts(ReportPdf pdf) throws IOException {
    List<String> texts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes(pdf))) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(stripper.getText(document));
      }
    }
    return texts;
  }

  private static String squeezed(List<String> texts) {
    return String.join("", texts).replaceAll("[\\s\\h]+", "");
  }

  // 156 mm are 442.2 points: the head with two lines takes 27.5, a row 16.25, the title with its
  // line 77, so 20 rows stand on the first page and 25 on each of the others.
  @ParameterizedTest
  @ValueSource(ints = {1, 20, 21, 22, 45, 46, 47, 500})
  void everyRowStandsOnceAndTheLastOnesTogether(int count) throws IOException {
    List<String> pages = texts(print(rows(count)));
    int expected = count <= 20 ? 1 : 1 + (count - 20 + 24) / 25;
    assertEquals(expected, pages.size());
    int next = 1;
    for (int page = 0; page < pages.size(); page++) {
      String text = pages.get(page).replaceAll("[\\s\\h]+", "");
      assertTrue(text.contains("序号统一社会信用代码企业名称"), text);
      assertTrue(text.contains("—" + (page + 1) + "—"), text);
      int here = 0;
      while (next <= count && text.contains(row(next, "", "", "").get(1))) {
        next++;
        here++;
      }
      assertTrue(here >= Math.min(3, count), here + " rows on page " + (page + 1));
    }
    assertEquals(count + 1, next);
  }

  @Test
  void whatIsCopiedIsWhatWasWritten() throws Exception {
    List<String> names =
        List.of(
            "镕基㐂阿胶䶮\ud872\udf4e有限公司",
            "<img src=http://127.0.0.1/a.png>",
            "=HYPERLINK(\"http://127.0.0.1\")",
            "&xxe;\\(括号)\\",
            "a".repeat(300),
            "长".repeat(300));
    List<List<String>> rows = new ArrayList<>();
    names.forEach(name -> rows.add(row(rows.size() + 1, name, "w".repeat(80), "1.00")));
    rows.add(row(rows.size() + 1, "甲\u202e乙\u0007丙\ud842\udfb7", "x", "2.00"));
    ReportPdf pdf = print(rows);
    String text = squeezed(texts(pdf));
    for (String name : names) {
      assertTrue(text.contains(name.replace(" ", "")), name);
    }
    assertTrue(text.contains("甲乙丙〔U+20BB7〕"));
    assertEquals(List.of("\ud842\udfb7 U+20BB7"), pdf.unprintable());
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdftotext")), "pdftotext is not installed");
    Path file = folder.resolve("list.pdf");
    pdf.save(file);
    Process process =
        new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-").start();
    String other = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    for (List<String> row : rows.subList(0, names.size())) {
      assertTrue(squeezed(List.of(other)).contains(row.get(1)), row.get(1));
      assertTrue(squeezed(List.of(other)).contains(row.get(2).replace(" ", "")), row.get(2));
    }
  }

  @Test
  void nothingLeavesItsColumnNorTheBlock() throws IOException {
    List<List<String>> rows = new ArrayList<>(rows(30));
    rows.add(row(31, "W".repeat(300), "长".repeat(200), "123,456,789,012,345,678.90"));
    rows.addAll(rows(30));
    try (PDDocument document = Loader.loadPDF(bytes(print(rows)))) {
      Places places = new Places();
      places.getText(document);
      double[] edges = {35, 48.84, 100.77, 195.96, 224.81, 259.42}; // 10, 36, 66, 20, 24 of 225 mm
      for (Glyph glyph : places.glyphs) {
        double left = glyph.x() / MM;
        double right = glyph.end() / MM;
        assertTrue(left >= 35 && right <= 260.1, glyph + " from " + left + " to " + right);
        assertTrue(glyph.y() / MM > 28 && glyph.y() / MM < 210 - 26, glyph.toString());
        if (glyph.text().equals("W") || glyph.text().equals("长")) {
          int column = glyph.text().equals("W") ? 2 : 3;
          assertTrue(left >= edges[column] - 0.1, glyph.toString());
          assertTrue(right <= edges[column + 1] + 0.1, glyph.toString());
        }
      }
      assertEquals(300, places.glyphs.stream().filter(g -> g.text().equals("W")).count());
      assertEquals(200, places.glyphs.stream().filter(g -> g.text().equals("长")).count());
    }
  }

  @Test
  void numbersAndCodesAreNeverTorn() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String number = "%,d".formatted(1_831_000 + i * 10_007); // wider than its 10 mm
      rows.add(List.of(number, "91520900MA" + "W".repeat(12) + i, "甲", "", "1.00"));
    }
    String text = String.join("\n", texts(print(rows)));
    for (List<String> row : rows) {
      assertTrue(text.contains(row.get(0)), row.get(0));
      assertTrue(text.contains(row.get(1)), row.get(1));
    }
  }

  @Test
  void decimalPointsStandBelowEachOther() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(print(rows(60))))) {
      Places places = new Places();
      places.getText(document);
      List<Long> points =
          places.glyphs.stream()
              .filter(glyph -> glyph.text().equals("."))
              .map(glyph -> Math.round(glyph.x() * 10))
              .distinct()
              .toList();
      assertEquals(1, points.size(), points.toString());
    }
  }

  /** A character, from its left to its right end, its baseline below the top of the page. */
  private record Glyph(String text, double x, double end, double y) {}

  /** Takes down the characters of the upright text, the page numbers apart. */
  private static final class Places extends PDFTextStripper {
    private final List<Glyph> glyphs = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition glyph) {
      if (glyph.getDir() == 0 && !glyph.getUnicode().isBlank()) {
        glyphs.add(
            new Glyph(
                glyph.getUnicode(),
                glyph.getXDirAdj(),
                glyph.getXDirAdj() + glyph.getWidthDirAdj(),
                glyph.getYDirAdj()));
      }
      super.processTextPosition(glyph);
    }
  }

  @Test
  void aRowHigherThanAPageGoesOnOnTheNext() throws IOException {
    String scope = "经营".repeat(400); // 800 characters, 8 in a line of the narrow column
    List<String> pages = texts(print(List.of(row(1, "甲公司", scope, "1.00"))));
    assertTrue(pages.size() > 2, pages.size() + " pages");
    long heads = 3L * pages.size(); // 经营范围, 营业收入
    assertEquals(800 + heads, squeezed(pages).chars().filter(c -> c == '经' || c == '营').count());
  }

  @Test
  void equalListsGiveEqualBytes() throws IOException {
    assertArrayEquals(bytes(print(rows(100))), bytes(print(rows(100))));
  }

  @Test
  void itTellsHowFarItIsAndCanBeStopped() {
    AtomicInteger calls = new AtomicInteger();
    List<Long> told = new ArrayList<>();
    Steps steps =
        (done, all) -> {
          calls.incrementAndGet();
          if (all > 0) {
            told.add(done * 100 + all);
          }
        };
    Messages messages = new Messages(Language.ZH);
    ReportPdf pdf = new PdfWriter().write(paper(rows(70)), messages, steps);
    assertEquals(3, pdf.pages());
    assertEquals(List.of(3L, 103L, 203L), told);
    int all = calls.get();
    for (int stop : List.of(1, all / 2, all)) {
      AtomicInteger left = new AtomicInteger(stop);
      Steps stopping =
          (done, total) -> {
            if (left.decrementAndGet() == 0) {
              throw new CancellationException();
            }
          };
      assertThrows(
          CancellationException.class,
          () -> new PdfWriter().write(paper(rows(70)), messages, stopping));
    }
  }
}
