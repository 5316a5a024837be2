package guian.registry.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.PrintedReport;
import guian.registry.report.SampleLedger;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.FirmRow;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.words.Wording;
import guian.registry.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the printed pages hold: everything the report says, as text, on pages of the standard. */
class PdfPagesTest {
  private static final double MM = 72 / 25.4;

  @TempDir static Path folder;
  private static LedgerFile ledger;
  private static QuarterlyReport report;
  private static final Map<Language, PrintedReport> PRINTED = new HashMap<>();

  @BeforeAll
  static void print() {
    ledger = new LedgerFile(folder);
    SampleLedger.fill(ledger, 90);
    ledger.firm("某某信息系统（呼和浩特）股份有限公司贵安分公司");
    ledger.claim(3, "预计 2017 年营业收入增至三倍", "2017", null, 20_000_000L, 300L);
    report = ledger.report("2017Q2");
    for (Language language : Language.values()) {
      PRINTED.put(language, new PrintedReport(report, language));
    }
  }

  @AfterAll
  static void close() {
    PRINTED.values().forEach(PrintedReport::close);
    ledger.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFirmStandsInItWithNameAndCode(Language language) {
    String text = PRINTED.get(language).squeezed();
    assertEquals(91, report.firms().size());
    for (FirmRow row : report.firms()) {
      assertTrue(text.contains(row.firm().name()), row.firm()::name);
      String code = row.firm().creditCode();
      assertTrue(code == null || text.contains(code), () -> row.firm().name());
    }
  }

  @Test
  void namesOfUsualLengthStandOnOneLine() {
    String text = PRINTED.get(Language.ZH).text();
    for (FirmRow row : report.firms()) {
      assertTrue(text.contains(row.firm().name()), row.firm()::name);
    }
    assertTrue(
        report.firms().stream().anyMatch(row -> row.firm().name().length() == 23),
        "the longest that has to fit");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFigureStandsInIt(Language language) {
    String text = PRINTED.get(language).squeezed();
    for (Figure figure : report.figures()) {
      String number = Wording.number(figure.topic().measure(), figure.value());
      assertTrue(text.contains(number), figure::id);
      assertTrue(text.contains(Wording.growth(figure.growthPercent())), figure::id);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void copiedDashesAreTheDashesThatWereWritten(Language language) {
    String text = PRINTED.get(language).text();
    assertTrue(text.contains("–"));
    assertTrue(text.chars().noneMatch(c -> c == 0x2012));
  }

  @Test
  void theTitleAndTheLeadSayTheFiguresInWords() {
    String text = PRINTED.get(Language.ZH).squeezed();
    assertTrue(text.contains("贵安新区2017年上半年企业经济运行情况"));
    Figure revenue = report.figure("revenue.total.ytd");
    String said =
        "列入台账企业%d家，其中%d家报送营业收入，合计%s亿元，"
            .formatted(
                report.firms().size(),
                revenue.firms(),
                revenue.value().movePointLeft(8).setScale(2, java.math.RoundingMode.HALF_UP));
    assertTrue(text.contains(said), said);
  }

  @Test
  void theHeadOfTheListIsRepeatedOnEachOfItsPages() {
    List<String> pages = PRINTED.get(Language.ZH).pages();
    int first = 0;
    while (!pages.get(first).contains("企业明细表")) {
      first++;
    }
    assertTrue(pages.size() - first >= 3, "a list of 90 firms fills some pages");
    for (String page : pages.subList(first, pages.size())) {
      assertTrue(page.replaceAll("\\s", "").contains("序号统一社会信用代码企业名称"), page);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void pagesAreA4AndFontsAreEmbeddedSubsets(Language language) throws IOException {
    for (PDPage page : PRINTED.get(language).document().getPages()) {
      assertEquals(isWide(page) ? 297 : 210, page.getMediaBox().getWidth() / MM, 0.5);
      assertEquals(isWide(page) ? 210 : 297, page.getMediaBox().getHeight() / MM, 0.5);
      for (var name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        assertTrue(font.isEmbedded(), font::getName);
        assertTrue(font.getName().matches("[A-Z]{6}\\+Noto.*"), font::getName);
      }
    }
    assertTrue(PRINTED.get(language).bytes().length < 1_000_000);
  }

  @Test
  void theTextStaysInsideTheBlockOfTheStandard() throws IOException {
    for (PDPage page : PRINTED.get(Language.ZH).document().getPages()) {
      Extent extent = Extent.of(PRINTED.get(Language.ZH).document(), page);
      boolean wide = isWide(page);
      assertTrue(extent.left >= (wide ? 34.5 : 27.5) * MM, "left " + extent.left / MM);
      assertTrue(extent.right <= (wide ? 260.5 : 184.5) * MM, "right " + extent.right / MM);
      assertTrue(extent.baseline >= (wide ? 29 : 38) * MM, "first line " + extent.baseline / MM);
    }
  }

  private static boolean isWide(PDPage page) {
    return page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
  }

  /** The outermost glyphs of a page. */
  private static final class Extent extends PDFTextStripper {
    private float left = Float.MAX_VALUE;
    private float right;
    private float baseline = Float.MAX_VALUE;

    static Extent of(org.apache.pdfbox.pdmodel.PDDocument document, PDPage page)
        throws IOException {
      Extent extent = new Extent();
      int number = document.getPages().indexOf(page) + 1;
      extent.setStartPage(number);
      extent.setEndPage(number);
      extent.getText(document);
      return extent;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      if (!glyph.getUnicode().isBlank() && glyph.getDir() == 0) {
        left = Math.min(left, glyph.getXDirAdj());
        right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
        baseline = Math.min(baseline, glyph.getYDirAdj());
      }
      super.processTextPosition(glyph);
    }
  }

  @Test
  void bookmarksLeadToTheSections() throws IOException {
    PDOutlineNode outline =
        PRINTED.get(Language.ZH).document().getDocumentCatalog().getDocumentOutline();
    List<String> titles = new ArrayList<>();
    List<Integer> pages = new ArrayList<>();
    for (PDOutlineItem item : outline.children()) {
      titles.add(item.getTitle());
      PDPage page = item.findDestinationPage(PRINTED.get(Language.ZH).document());
      pages.add(PRINTED.get(Language.ZH).document().getPages().indexOf(page) + 1);
    }
    assertEquals(List.of("标题与导语", "一、主要指标完成情况", "二、运行特点", "三、报送情况", "四、口径说明", "附件　企业明细表"), titles);
    assertEquals(1, pages.getFirst());
    assertEquals(pages.stream().sorted().toList(), pages);
    assertTrue(PRINTED.get(Language.ZH).pages().get(pages.getLast() - 1).contains("企业明细表"));
  }

  @Test
  void theDocumentSaysWhatItIs() {
    var information = PRINTED.get(Language.EN).document().getDocumentInformation();
    assertEquals(
        "Guian New Area: Economic Report on Firms, January–June 2017", information.getTitle());
    assertEquals("Guian New Area", information.getAuthor());
    assertEquals("Guian Registry", information.getProducer());
    assertEquals("2017-07-27T16:00:00Z", information.getCreationDate().toInstant().toString());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void equalDataGivesEqualBytes(Language language) {
    try (PrintedReport again = new PrintedReport(ledger.report("2017Q2"), language)) {
      assertArrayEquals(PRINTED.get(language).bytes(), again.bytes());
    }
  }
}
