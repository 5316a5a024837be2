package guian.registry.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import guian.registry.report.LedgerFile;
import guian.registry.report.PrintedReport;
import guian.registry.report.pages.PrintableText;
import guian.registry.text.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that try to be something else than names. */
class HostileNamesTest {
  @TempDir Path folder;

  private final List<String> asked = new CopyOnWriteArrayList<>();

  private HttpServer server() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static List<String> markup(String address) {
    return List.of(
        "<img src=\"" + address + "/a.png\"/>公司",
        "</td></tr></table><script>x</script>",
        "&amp;&#x202e;<b>粗</b>",
        "\"><object data=\"" + address + "/o\"/>",
        "<style>@import url(" + address + "/c.css)</style>",
        "<a href=\"file:///etc/hostname\" download=\"x\">取</a>",
        "]]><!--",
        "<bookmark name=\"假\" href=\"#top\"/>");
  }

  @Test
  void markupIsPrintedAndNothingElse() throws IOException {
    HttpServer server = server();
    try (LedgerFile ledger = new LedgerFile(folder)) {
      List<String> names = markup("http://127.0.0.1:" + server.getAddress().getPort());
      names.forEach(name -> ledger.revenue(ledger.firm(name), "2017Q1C", 10L));
      try (PrintedReport printed = new PrintedReport(ledger.report("2017Q1"), Language.ZH)) {
        String text = printed.squeezed();
        for (String name : names) {
          assertTrue(text.contains(name.replaceAll("\\s", "")), name);
        }
        assertEquals(
            6, count(printed.document().getDocumentCatalog().getDocumentOutline().children()));
        for (PDPage page : printed.document().getPages()) {
          assertEquals(List.of(), page.getAnnotations());
        }
      }
    } finally {
      server.stop(0);
    }
    assertEquals(List.of(), asked);
  }

  @Test
  void steeringRareAndLongNamesArePrintedWhole() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      ledger.revenue(ledger.firm("公司\u202e\u0007\u0000\ufeff\u200b名\n称"), "2017Q1C", 1L);
      ledger.firm("吉\ud842\udfb7公司");
      ledger.firm("长".repeat(120));
      ledger.setting("zone.name", "贵安<新>区\u202e");
      try (PrintedReport printed = new PrintedReport(ledger.report("2017Q1"), Language.ZH)) {
        String text = printed.squeezed();
        assertTrue(text.contains("公司〔U+0007〕〔U+0000〕名称"));
        assertTrue(text.contains("吉〔U+20BB7〕公司"));
        assertTrue(text.contains("长".repeat(120)));
        assertEquals(
            "贵安<新>区 2017 年一季度企业经济运行情况", printed.document().getDocumentInformation().getTitle());
      }
    }
  }

  @Test
  void aNameWithoutABlankStaysOnThePageAndWithTheHeadOfItsTable() throws IOException {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      for (String name : List.of("X".repeat(300), "乙公司", "丙公司")) {
        long firm = ledger.firm(name);
        ledger.revenue(firm, "2016Q1C", 100L);
        ledger.revenue(firm, "2017Q1C", name.startsWith("X") ? 900L : 150L);
      }
      try (PrintedReport printed = new PrintedReport(ledger.report("2017Q1"), Language.ZH)) {
        List<String> pages = printed.pages();
        long written = printed.text().chars().filter(c -> c == 'X').count();
        assertEquals(900, written, "in a sentence, the table of leaders, and the list");
        String table =
            pages.stream().filter(page -> page.contains("营业收入前列企业")).findFirst().orElseThrow();
        assertTrue(table.substring(table.indexOf("营业收入前列企业")).contains("X"), table);
        assertTrue(RightEnd.of(printed.document()) <= (297 - 36.5) * 72 / 25.4);
        assertTrue(RightEnd.ofUpright(printed.document()) <= (210 - 25.5) * 72 / 25.4);
      }
    }
  }

  /** Finds how far to the right anything is written. */
  private static final class RightEnd extends PDFTextStripper {
    private final boolean wide;
    private float end;

    private RightEnd(boolean wide) {
      this.wide = wide;
    }

    static float of(PDDocument document) throws IOException {
      RightEnd right = new RightEnd(true);
      right.getText(document);
      return right.end;
    }

    static float ofUpright(PDDocument document) throws IOException {
      RightEnd right = new RightEnd(false);
      right.getText(document);
      return right.end;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      boolean isWide = glyph.getPageWidth() > glyph.getPageHeight();
      if (isWide == wide && glyph.getDir() == 0 && !glyph.getUnicode().isBlank()) {
        end = Math.max(end, glyph.getXDirAdj() + glyph.getWidthDirAdj());
      }
      super.processTextPosition(glyph);
    }
  }

  private static int count(Iterable<?> items) {
    int count = 0;
    for (Object unused : items) {
      count++;
    }
    return count;
  }

  @ParameterizedTest
  @CsvSource({
    "'a\u0000b', a〔U+0000〕b",
    "'a\u001fb', a〔U+001F〕b",
    "'a\u0085\u007fb', a〔U+0085〕〔U+007F〕b",
    "'a\u202eb', ab",
    "'a\t\n b', a b",
    "' a ', a",
    "'a\u00a0b', a b",
    "'全　角', 全　角",
    "'a\ue000', a〔U+E000〕",
    "'\ud800a', 〔U+D800〕a",
    "'1\u20122', 1\u20132"
  })
  void whatSteersIsDroppedAndWhatNobodySeesIsNamed(String text, String printed) {
    assertEquals(printed, new PrintableText(point -> point != 0xe000).of(text));
  }

  @Test
  void aControlIsToldByItsCodeAlone() {
    assertEquals(List.of("U+0007", "吉 U+5409"), PrintableText.named("〔U+0007〕〔U+5409〕〔U+0007〕"));
  }

  @Test
  void aCharacterThatSharesItsGlyphIsCopiedAsWritten() throws Exception {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      ledger.revenue(ledger.firm("阿胶～／〈乙〉•㫚\ud872\udf4e公司"), "2017Q1C", 10L);
      try (PrintedReport printed = new PrintedReport(ledger.report("2017Q1"), Language.ZH)) {
        assertTrue(printed.squeezed().contains("阿胶～／〈乙〉•㫚\ud872\udf4e公司"), printed.text());
      }
    }
  }

  @Test
  void theFontsKnowTheCharactersOfNames() {
    ReportFonts fonts = new ReportFonts();
    assertTrue("贵阳（安）·㎡−–—“”％Ａ".codePoints().allMatch(fonts::covers));
    assertFalse(fonts.covers(0x20BB7));
  }
}
