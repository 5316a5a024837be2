package guian.registry.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.PrintedReport;
import guian.registry.report.SampleLedger;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages on their side, and page numbers that stand at one place of the bound report. */
class PageNumbersTest {
  private static final double MM = 72 / 25.4;

  @TempDir static Path folder;
  private static final Map<Language, PrintedReport> PRINTED = new HashMap<>();

  @BeforeAll
  static void print() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, 90);
      QuarterlyReport report = ledger.report("2017Q2");
      for (Language language : Language.values()) {
        PRINTED.put(language, new PrintedReport(report, language));
      }
    }
  }

  @AfterAll
  static void close() {
    PRINTED.values().forEach(PrintedReport::close);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void onlyTheListOfFirmsIsOnItsSide(Language language) {
    List<String> pages = PRINTED.get(language).pages();
    boolean list = false;
    for (int page = 0; page < pages.size(); page++) {
      list |= pages.get(page).contains(language == Language.ZH ? "企业明细表" : "List of firms");
      assertEquals(list, isWide(PRINTED.get(language).document().getPage(page)), "page " + page);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void pageNumbersStandOutsideOddRightEvenLeft(Language language) throws IOException {
    PrintedReport printed = PRINTED.get(language);
    List<String> pages = printed.pages();
    for (int page = 1; page <= pages.size(); page++) {
      String number = "— " + page + " —";
      assertTrue(pages.get(page - 1).contains(number), pages.get(page - 1));
      Point place = Placement.of(printed.document(), page, number);
      String where = "page " + page + " at " + place.x() / MM + ", " + place.y() / MM + " mm";
      assertEquals(22.3, place.y() / MM, 0.5, where);
      if (page % 2 == 0) {
        assertEquals(28 + 5, place.x() / MM, 0.5, where);
      } else {
        assertEquals(210 - 26 - 5, (place.x() + place.length()) / MM, 0.5, where);
      }
    }
  }

  private static boolean isWide(PDPage page) {
    return page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
  }

  /** Where a text begins on the page as it is bound, from its lower left corner, in points. */
  private record Point(double x, double y, double length) {}

  /** Finds where on a page a text begins. */
  private static final class Placement extends PDFTextStripper {
    private final String wanted;
    private Point found = new Point(-1, -1, 0);
    private PDPage page = new PDPage();

    private Placement(String wanted) {
      this.wanted = wanted;
    }

    static Point of(org.apache.pdfbox.pdmodel.PDDocument document, int page, String wanted)
        throws IOException {
      Placement placement = new Placement(wanted);
      placement.setStartPage(page);
      placement.setEndPage(page);
      placement.page = document.getPage(page - 1);
      placement.getText(document);
      return placement.found;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      if (text.strip().equals(wanted)) {
        double x = positions.getFirst().getTextMatrix().getTranslateX();
        double y = positions.getFirst().getTextMatrix().getTranslateY();
        double length = 0;
        for (TextPosition position : positions) {
          length += position.getWidthDirAdj();
        }
        // A page on its side is bound with its head to the left.
        double height = page.getMediaBox().getHeight();
        found = isWide(page) ? new Point(height - y, x, length) : new Point(x, y, length);
      }
    }
  }
}
