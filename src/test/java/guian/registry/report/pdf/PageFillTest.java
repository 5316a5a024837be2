package guian.registry.report.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.PrintedReport;
import guian.registry.report.SampleLedger;
import guian.registry.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages are filled: what stays whole is at most a chart or a table of 8 rows, so no page ends more
 * than 85 mm above the end of the text block, unless a part ends there.
 */
class PageFillTest {
  private static final double MM = 72 / 25.4;
  private static final double HIGHEST_END = 297 - 35 - 85;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"ZH, 60, 2017Q1", "ZH, 90, 2017Q2", "EN, 60, 2016Q4", "EN, 90, 2017Q2"})
  void noPageEndsEarly(Language language, int firms, String quarter) throws IOException {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, firms);
      try (PrintedReport printed = new PrintedReport(ledger.report(quarter), language)) {
        List<String> pages = printed.pages();
        String annex = language == Language.ZH ? "企业明细表" : "List of firms";
        int before = 0;
        while (!pages.get(before).contains(annex)) {
          before++;
        }
        assertTrue(before >= 3, "the pages before the list");
        for (int page = 1; page < before; page++) {
          double end = LastLine.of(printed.document(), page) / MM;
          assertTrue(end > HIGHEST_END, "page " + page + " ends at " + end + " mm");
        }
      }
    }
  }

  /** Finds where the last line of a page stands, its number apart. */
  private static final class LastLine extends PDFTextStripper {
    private float lowest;

    static float of(PDDocument document, int page) throws IOException {
      LastLine line = new LastLine();
      line.setStartPage(page);
      line.setEndPage(page);
      line.getText(document);
      return line.lowest;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      boolean inBlock = glyph.getYDirAdj() < (297 - 34) * MM;
      if (inBlock && !glyph.getUnicode().isBlank()) {
        lowest = Math.max(lowest, glyph.getYDirAdj());
      }
      super.processTextPosition(glyph);
    }
  }
}
