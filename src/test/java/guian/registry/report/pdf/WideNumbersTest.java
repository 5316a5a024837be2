package guian.registry.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.PrintedReport;
import guian.registry.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of any length keep to their columns: no glyph stands on another. */
class WideNumbersTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"ZH,true", "EN,true", "ZH,false", "EN,false"})
  void longNumbersDoNotRunIntoEachOther(Language language, boolean target) throws IOException {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      long firm = ledger.firm("巨额有限公司");
      ledger.revenue(firm, "2017Q2C", 1_234_567_890_123_456L);
      ledger.revenue(firm, "2016Q2C", 1_034_567_890_123_456L);
      long small = ledger.firm("小额有限公司");
      ledger.revenue(small, "2017Q2C", 1_000_000L);
      ledger.revenue(small, "2016Q2C", 1L);
      if (target) {
        ledger.target(2017, "revenue", 900_000_000_000_000_000L);
      }
      try (PrintedReport printed = new PrintedReport(ledger.report("2017Q2"), language)) {
        Glyphs glyphs = new Glyphs();
        glyphs.getText(printed.document());
        assertEquals(List.of(), glyphs.overlaps);
        assertTrue(printed.squeezed().contains("123,456,789,112.35"), printed.squeezed());
      }
    }
  }

  /** Finds glyphs of one line that stand on each other. */
  private static final class Glyphs extends PDFTextStripper {
    private final List<String> overlaps = new ArrayList<>();
    private final List<TextPosition> page = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition glyph) {
      if (!glyph.getUnicode().isBlank() && glyph.getDir() == 0) {
        for (TextPosition other : page) {
          boolean oneLine = Math.abs(other.getYDirAdj() - glyph.getYDirAdj()) < 2;
          double from = Math.max(other.getXDirAdj(), glyph.getXDirAdj());
          double to =
              Math.min(
                  other.getXDirAdj() + other.getWidthDirAdj(),
                  glyph.getXDirAdj() + glyph.getWidthDirAdj());
          boolean isAnother = !other.getUnicode().equals(glyph.getUnicode());
          if (oneLine && isAnother && to - from > 0.8) {
            overlaps.add(
                other.getUnicode()
                    + glyph.getUnicode()
                    + " at "
                    + from
                    + ", "
                    + other.getYDirAdj());
          }
        }
        page.add(glyph);
      }
      super.processTextPosition(glyph);
    }

    @Override
    protected void endPage(org.apache.pdfbox.pdmodel.PDPage ended) throws IOException {
      page.clear();
      super.endPage(ended);
    }
  }
}
