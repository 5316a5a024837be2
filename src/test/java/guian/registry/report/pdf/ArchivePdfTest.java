package guian.registry.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.SampleLedger;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.pages.PdfStyle;
import guian.registry.report.words.ReportContent;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What a PDF may have besides its pages: veraPDF judges the tags, the contents lead to pages. */
class ArchivePdfTest {
  @TempDir static Path folder;
  private static LedgerFile ledger;
  private static QuarterlyReport report;

  @BeforeAll
  static void fill() {
    VeraGreenfieldFoundryProvider.initialise();
    ledger = new LedgerFile(folder);
    SampleLedger.fill(ledger, 12);
    ledger.revenue(ledger.firm("吉\ud842\udfb7\ud872\udf4e镕公司\u202e"), "2017Q2C", 77L);
    ledger.claim(3, "预计 2017 年营业收入增至三倍", "2017", null, 20_000_000L, 300L);
    report = ledger.report("2017Q2");
  }

  @AfterAll
  static void close() {
    ledger.close();
  }

  private static ReportPdf print(Language language, PdfStyle style) {
    return new PdfWriter().write(ReportContent.draft(report), new Messages(language), style);
  }

  static List<String> faults(ReportPdf pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.open(), flavour)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      assertTrue(result.getTotalAssertions() > 1000, "something was looked at");
      return result.getTestAssertions().stream().map(fault -> fault.getMessage()).toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theArchivesPdfIsTaggedPdfA(Language language) throws Exception {
    ReportPdf pdf = print(language, new PdfStyle(true, true));
    assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFA_2_A));
    assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFUA_1));
    assertArrayEquals(pdf.bytes(), print(language, new PdfStyle(true, true)).bytes());
  }

  @Test
  void aPlainPdfIsNone() throws Exception {
    assertFalse(faults(print(Language.ZH, PdfStyle.PLAIN), PDFAFlavour.PDFA_2_A).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void theContentsNameThePagesOfTheBookmarks(Language language) throws Exception {
    ReportPdf pdf = print(language, new PdfStyle(true, false));
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      String text = first.getText(document).replaceAll("[\\s·]+", "");
      List<String> expected = new ArrayList<>();
      for (ReportPdf.Section section : pdf.sections().subList(1, pdf.sections().size())) {
        expected.add(section.title().replaceAll("\\s+", "") + section.page());
      }
      assertTrue(expected.size() > 8);
      String head = language == Language.ZH ? "目　录" : "Contents";
      assertEquals("—1—" + head + String.join("", expected), text);
    }
  }
}
