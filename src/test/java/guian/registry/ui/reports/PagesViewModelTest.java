package guian.registry.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.paint.PagePicture;
import guian.registry.example.Example;
import guian.registry.model.Industries;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.pdf.PdfPages;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.report.pdf.Summary;
import guian.registry.report.words.ReportContent;
import guian.registry.store.Registry;
import guian.registry.store.report.ReportQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.DirectTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking at pages without a window. */
class PagesViewModelTest {
  private static final int WHITE = 0xffffffff;

  @TempDir static Path folder;
  private static ReportPdf pdf;
  private static ReportPdf summary;

  private final DirectTasks tasks = new DirectTasks();
  private final PagesViewModel model = new PagesViewModel(tasks);

  @BeforeAll
  static void print() {
    try (Registry registry = Registry.open(folder.resolve("r.guian"), Clock.systemUTC())) {
      Example.fill(registry, "li");
      QuarterlyReports reports =
          new QuarterlyReports(new ReportQueries(registry), Industries.load());
      ReportContent content = ReportContent.draft(reports.of(new ReportQuarter(2017, 2)));
      pdf = new PdfWriter().write(content, new Messages(Language.ZH));
      summary = new PdfWriter().write(Summary.of(content), new Messages(Language.ZH));
    }
  }

  @BeforeEach
  void show() {
    model.setRoom(800, 866, 1);
    model.show(new PdfPages(pdf));
  }

  @Test
  void aPageIsShownWholeInTheRoomThereIs() {
    PagePicture picture = model.pictureProperty().get();
    assertNotNull(picture);
    assertEquals(842, model.shownHeight(), 0.1, "866 less the margins");
    assertEquals(842, picture.height(), 1);
    assertEquals(210.0 / 297, (double) picture.width() / picture.height(), 0.01);
    assertEquals(75, model.percent(), 0.1, "a point is a px: 72 of 96");
    assertTrue(Arrays.stream(picture.pixels()).anyMatch(p -> p == WHITE));
    assertTrue(Arrays.stream(picture.pixels()).anyMatch(p -> p != WHITE));
    assertTrue(Arrays.stream(picture.pixels()).allMatch(p -> p >>> 24 == 0xff));
  }

  /** Whoever hears that the picture is gone asks how large the page is. */
  @Test
  void aShorterReportIsShownFromItsLastPage() {
    model.goTo(12);
    model.pictureProperty().addListener((o, before, after) -> model.shownHeight());
    model.scaleProperty().addListener((o, before, after) -> model.shownWidth());
    model.countProperty().addListener((o, before, after) -> model.shownWidth());
    model.show(new PdfPages(summary));
    assertEquals(1, model.countProperty().get());
    assertEquals(1, model.pageProperty().get());
    assertNotNull(model.pictureProperty().get());
  }

  @Test
  void aDenseScreenGetsMorePixels() {
    model.setRoom(800, 866, 2);
    assertEquals(2 * 842, model.pictureProperty().get().height(), 1);
    assertEquals(842, model.shownHeight(), 0.1);
  }

  @Test
  void pagesAreTurnedWithinTheReport() {
    PagePicture first = model.pictureProperty().get();
    model.previous();
    assertSame(first, model.pictureProperty().get());
    model.next();
    assertEquals(2, model.pageProperty().get());
    model.goTo(model.countProperty().get());
    assertEquals(pdf.pages(), model.pageProperty().get());
    model.next();
    assertEquals(pdf.pages(), model.pageProperty().get());
  }

  @Test
  void zoomGoesInStepsAndBackToTheWholePage() {
    model.zoomIn();
    assertEquals(new Zoom(100), model.zoomProperty().get());
    assertEquals(1123, model.pictureProperty().get().height(), 1);
    model.zoomOut();
    model.zoomOut();
    assertEquals(new Zoom(67), model.zoomProperty().get());
    model.setRoom(400, 400, 1);
    assertEquals(67, model.percent(), 0.1, "a chosen size stays");
    model.showWhole();
    assertTrue(model.zoomProperty().get().isWhole());
    assertEquals(376, model.shownHeight(), 0.1);
  }

  @Test
  void aPageIsDrawnOnlyWhenItIsLookedAtAndOnlyTheNewestIsShown() {
    tasks.hold();
    model.next();
    model.next();
    model.next();
    PagePicture before = model.pictureProperty().get();
    tasks.runFirst();
    tasks.runFirst();
    assertSame(before, model.pictureProperty().get(), "overtaken pages are not drawn");
    tasks.runFirst();
    assertTrue(before != model.pictureProperty().get());
    assertEquals(0, tasks.waiting());
  }

  @Test
  void aThumbnailIsDrawnOnceWhenAskedFor() {
    tasks.hold();
    assertNull(model.thumbnail(3).get());
    assertNull(model.thumbnail(3).get());
    assertEquals(1, tasks.waiting());
    tasks.release();
    assertEquals(102, model.thumbnail(3).get().height(), 1);
  }

  @Test
  void ofManyThumbnailsTheNewestComeFirstAndTheOldestNot() {
    tasks.hold();
    for (int page = 1; page <= 28; page++) {
      assertNull(model.thumbnail(page).get());
    }
    assertEquals(1, tasks.waiting());
    tasks.runFirst();
    assertNotNull(model.thumbnail(1).get());
    tasks.runFirst();
    assertNotNull(model.thumbnail(28).get());
    tasks.release();
    List<Integer> drawn =
        IntStream.rangeClosed(1, 28)
            .filter(page -> model.thumbnail(page).get() != null)
            .boxed()
            .toList();
    // While the first was drawn 27 more were asked for, of which 24 wait; asked again, they come.
    assertEquals(28, drawn.size());
  }

  @Test
  void otherPagesReplaceThePicturesAndKeepTheNumber() {
    model.goTo(4);
    PagePicture old = model.pictureProperty().get();
    model.show(new PdfPages(pdf));
    assertEquals(4, model.pageProperty().get());
    assertTrue(old != model.pictureProperty().get());
    model.show(null);
    assertEquals(0, model.countProperty().get());
    assertEquals(1, model.pageProperty().get());
    assertNull(model.pictureProperty().get());
  }

  @Test
  void aDrawingAskedOfClosedPagesComesToNothing() {
    tasks.hold();
    model.next();
    model.show(null);
    tasks.release();
    assertNull(model.pictureProperty().get());
  }
}
