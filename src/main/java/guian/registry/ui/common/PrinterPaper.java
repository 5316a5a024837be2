package guian.registry.ui.common;

import guian.registry.chart.paint.PagePicture;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The paper of a printer that the person chose. */
public final class PrinterPaper implements Paper {
  private final PrinterJob job;

  private PrinterPaper(PrinterJob job) {
    this.job = job;
  }

  /** Whether any printer is set up. */
  public static boolean isThere() {
    return Printer.getDefaultPrinter() != null || !Printer.getAllPrinters().isEmpty();
  }

  /** Asks for printer and copies; empty when the person leaves the dialog. */
  public static Optional<Paper> choose(@Nullable Window owner) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return Optional.empty();
    }
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return Optional.empty();
    }
    return Optional.of(new PrinterPaper(job));
  }

  @Override
  public List<Integer> wanted(int count) {
    PageRange[] ranges = job.getJobSettings().getPageRanges();
    IntStream all = IntStream.rangeClosed(1, count);
    return all.filter(page -> ranges == null || ranges.length == 0 || isIn(ranges, page))
        .boxed()
        .toList();
  }

  private static boolean isIn(PageRange[] ranges, int page) {
    return Stream.of(ranges)
        .anyMatch(range -> range.getStartPage() <= page && page <= range.getEndPage());
  }

  // The page has its own margins: it fills the sheet, as far as the printer reaches.
  @Override
  public boolean print(PagePicture page) {
    Printer printer = job.getPrinter();
    PageLayout layout =
        printer.createPageLayout(
            job.getJobSettings().getPageLayout().getPaper(),
            page.width() > page.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            Printer.MarginType.HARDWARE_MINIMUM);
    ImageView view = new ImageView(Pictures.image(page));
    view.setPreserveRatio(true);
    view.setFitWidth(layout.getPrintableWidth());
    view.setFitHeight(layout.getPrintableHeight());
    return job.printPage(layout, view);
  }

  @Override
  public boolean end(boolean whole) {
    if (whole) {
      return job.endJob();
    }
    job.cancelJob();
    return false;
  }
}
