package guian.registry.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.SampleLedger;
import guian.registry.report.figures.FirmRow;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.pages.PdfStyle;
import guian.registry.report.words.ReportContent;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The list of firms of an archive's PDF is drawn, and tagged as one table over all its pages. */
class TaggedListTest {
  /** Higher than a page: its row goes on on the next ones. */
  private static final String HIGH = "高" + "贵安新区数据有限公司".repeat(250);

  @TempDir Path folder;
  private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

  @Test
  void eachFirmIsARowOfItsCellsInTheirOrder() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, 70);
      ledger.revenue(ledger.firm(HIGH), "2017Q2C", 4_000_000L);
      QuarterlyReport report = ledger.report("2017Q2");
      ReportPdf pdf =
          new PdfWriter()
              .write(
                  ReportContent.draft(report), new Messages(Language.ZH), new PdfStyle(true, true));
      assertEquals(List.of(), ArchivePdfTest.faults(pdf, PDFAFlavour.PDFA_2_A));
      assertEquals(List.of(), ArchivePdfTest.faults(pdf, PDFAFlavour.PDFUA_1));
      try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
        List<PDStructureElement> tables = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), "Table", tables);
        List<PDStructureElement> rows = new ArrayList<>();
        collect(tables.getLast(), "TR", rows);
        assertEquals("序号|统一社会信用代码|企业名称|行业|设立形式|营业收入万元|同比%", cells(rows.getFirst()));
        assertEquals(report.firms().size() + 1, rows.size());
        for (int i = 1; i < rows.size(); i++) {
          FirmRow firm = report.firms().get(i - 1);
          String cells = cells(rows.get(i));
          assertTrue(cells.startsWith(i + "|"), cells);
          assertTrue(cells.contains("|" + firm.firm().name() + "|"), cells);
          assertEquals(7, cells.split("\\|", -1).length);
        }
        List<PDStructureElement> headings = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), "H1", headings);
        assertEquals("企业明细表", text(headings.getLast()));
      }
    }
  }

  private static void collect(PDStructureNode in, String type, List<PDStructureElement> found) {
    for (Object kid : in.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals(type)) {
          found.add(element);
        }
        collect(element, type, found);
      }
    }
  }

  private String cells(PDStructureElement row) throws IOException {
    List<String> cells = new ArrayList<>();
    for (Object kid : row.getKids()) {
      cells.add(text((PDStructureElement) kid));
    }
    return String.join("|", cells);
  }

  // A cell that is torn has a part on each page.
  private String text(PDStructureElement cell) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Object kid : cell.getKids()) {
      if (kid instanceof Integer id) {
        text.append(on(cell.getPage()).get(id));
      } else if (kid instanceof PDMarkedContentReference part) {
        text.append(on(part.getPage()).get(part.getMCID()));
      }
    }
    return text.toString();
  }

  private Map<Integer, String> on(PDPage page) throws IOException {
    Map<Integer, String> known = texts.get(page);
    if (known != null) {
      return known;
    }
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> marked = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      marked.put(
          content.getMCID(),
          content.getContents().stream()
              .filter(TextPosition.class::isInstance)
              .map(position -> ((TextPosition) position).getUnicode())
              .collect(Collectors.joining()));
    }
    texts.put(page, marked);
    return marked;
  }
}
