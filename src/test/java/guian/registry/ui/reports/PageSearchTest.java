package guian.registry.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.Example;
import guian.registry.model.Industries;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.pdf.PageText.Box;
import guian.registry.report.pdf.PdfPages;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.report.words.ReportContent;
import guian.registry.store.Registry;
import guian.registry.store.report.ReportQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import guian.registry.ui.reports.PageSearch.Hit;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching the pages of a report; the places found are read again from the file. */
class PageSearchTest {
  private static final String WORD = "营业收入";

  @TempDir static Path folder;
  private static ReportPdf pdf;

  private final DirectTasks tasks = new DirectTasks();
  private final PagesViewModel pages = new PagesViewModel(tasks);
  private final PageSearch search = new PageSearch(pages, tasks, new Messages(Language.ZH));

  @BeforeAll
  static void print() {
    try (Registry registry = Registry.open(folder.resolve("r.guian"), Clock.systemUTC())) {
      Example.fill(registry, "li");
      QuarterlyReports reports =
          new QuarterlyReports(new ReportQueries(registry), Industries.load());
      pdf =
          new PdfWriter()
              .write(
                  ReportContent.draft(reports.of(new ReportQuarter(2017, 2))),
                  new Messages(Language.ZH));
    }
  }

  @BeforeEach
  void show() {
    pages.setRoom(800, 866, 1);
    PdfPages drawn = new PdfPages(pdf);
    pages.show(drawn);
    search.setPages(drawn);
  }

  private List<Hit> hits() {
    return search.foundProperty().get().hits();
  }

  private static PDDocument document() throws IOException {
    try (InputStream in = pdf.open()) {
      return Loader.loadPDF(in.readAllBytes());
    }
  }

  private static int times(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).replaceAll("\\s", "").split(WORD, -1).length - 1;
  }

  @Test
  void everyPlaceOfEveryPageIsFound() throws IOException {
    search.search(WORD);
    try (PDDocument document = document()) {
      int all = 0;
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        int number = page;
        int times = times(document, page);
        all += times;
        assertEquals(times, hits().stream().filter(hit -> hit.page() == number).count());
      }
      assertTrue(all > 5, "the word stands on several pages");
    }
  }

  @Test
  void whatIsMarkedIsWhatWasSearchedFor() throws IOException {
    search.search(WORD);
    try (PDDocument document = document()) {
      for (Hit hit : hits()) {
        StringBuilder marked = new StringBuilder();
        for (Box box : hit.boxes()) {
          marked.append(textIn(document, hit.page(), box));
        }
        assertEquals(WORD, marked.toString().replace(" ", ""));
      }
    }
  }

  private static String textIn(PDDocument document, int page, Box box) throws IOException {
    PDFTextStripperByArea area = new PDFTextStripperByArea();
    area.addRegion(
        "hit", new Rectangle2D.Double(box.x() - 0.1, box.y(), box.width(), box.height()));
    area.extractRegions(document.getPage(page - 1));
    return area.getTextForRegion("hit").strip();
  }

  @Test
  void theNextPlaceIsShownAndAfterTheLastTheFirst() {
    search.search(WORD);
    assertEquals(hits().getFirst().page(), pages.pageProperty().get());
    assertEquals("第 1 处，共 " + hits().size() + " 处", search.count());
    search.turn(-1);
    assertEquals(hits().getLast().page(), pages.pageProperty().get());
    assertEquals("第 " + hits().size() + " 处，共 " + hits().size() + " 处", search.count());
    search.turn(1);
    assertEquals(hits().getFirst(), Objects.requireNonNull(search.foundProperty().get().hit()));
  }

  @Test
  void aSearchBeginsAtThePageShown() {
    search.search(WORD);
    int last = hits().getLast().page();
    search.search("");
    pages.goTo(last);
    search.search(WORD);
    assertEquals(last, pages.pageProperty().get());
  }

  @Test
  void blanksCaseAndWidthMakeNoDifference() {
    search.search("gb/t");
    int plain = hits().size();
    assertTrue(plain > 0);
    search.search(" ＧＢ / Ｔ ");
    assertEquals(plain, hits().size());
  }

  @Test
  void whatIsNotThereIsSaidNotToBe() {
    search.search("没有的词");
    assertEquals(List.of(), hits());
    assertEquals("没有找到", search.count());
    search.turn(1);
    search.search(" ");
    assertEquals("", search.count());
  }

  @Test
  void anotherReportIsSearchedForTheSameTextWithoutLeavingThePage() {
    search.search(WORD);
    pages.goTo(3);
    search.setPages(new PdfPages(pdf));
    assertFalse(hits().isEmpty());
    assertEquals(3, pages.pageProperty().get());
  }

  @Test
  void anOvertakenSearchIsDropped() {
    tasks.hold();
    search.search(WORD);
    search.search("没有的词");
    tasks.runLast();
    tasks.release();
    assertEquals("没有找到", search.count());
  }
}
