package guian.registry.report.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.SampleLedger;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.report.printing.PrintOrder.Sides;
import guian.registry.report.words.ReportContent;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A report printed on the virtual printer CUPS-PDF, where a queue of it is set up that writes to
 * the folder PDF of the user; what comes out is compared with what was sent.
 */
class CupsPdfTest {
  private static final Path PRINTED = Path.of(System.getProperty("user.home"), "PDF");
  private static final int COLUMNS = 40;
  private static final int ROWS = 56;

  @TempDir Path folder;

  private static Optional<String> queue() throws IOException {
    Path lpstat = Path.of("/usr/bin/lpstat");
    if (!Files.isExecutable(lpstat)) {
      return Optional.empty();
    }
    ProcessBuilder asked = new ProcessBuilder(lpstat.toString(), "-v");
    asked.environment().put("LC_ALL", "C");
    String devices =
        new String(asked.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return devices
        .lines()
        .filter(line -> line.endsWith(": cups-pdf:/"))
        .map(line -> line.replaceAll("device for |: cups-pdf:/", ""))
        .findFirst();
  }

  private ReportPdf report() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, 60);
      return new PdfWriter()
          .write(ReportContent.draft(ledger.report("2017Q2")), new Messages(Language.ZH));
    }
  }

  @Test
  void whatComesOutIsWhatWasSent() throws Exception {
    Optional<String> queue = queue();
    assumeTrue(queue.isPresent() && Files.isDirectory(PRINTED), "no queue of CUPS-PDF");
    ReportPdf report = report();
    String title = "guian-" + ProcessHandle.current().pid();
    List<Integer> wanted = List.of(1, 2, report.pages());
    PageRanges pages = PageRanges.of("1-2," + report.pages(), report.pages());
    try (WatchService watch = PRINTED.getFileSystem().newWatchService()) {
      PRINTED.register(
          watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      Spooler.here()
          .orElseThrow()
          .print(new PrintOrder(queue.get(), title, pages, 2, Sides.ONE), report.open());
      Path file = wait(watch, title);
      try (InputStream in = report.open();
          PDDocument sent = Loader.loadPDF(in.readAllBytes());
          PDDocument printed = Loader.loadPDF(file.toFile())) {
        assertEquals(2 * wanted.size(), printed.getNumberOfPages());
        for (int i = 0; i < printed.getNumberOfPages(); i++) {
          assertEquals(595, printed.getPage(i).getMediaBox().getWidth(), 1);
          assertEquals(842, printed.getPage(i).getMediaBox().getHeight(), 1);
          same(picture(sent, wanted.get(i % wanted.size()) - 1), picture(printed, i));
        }
      }
      Files.delete(file);
    }
  }

  // The file is whole when it ends as a PDF does.
  private static Path wait(WatchService watch, String title) throws Exception {
    while (true) {
      try (Stream<Path> files = Files.list(PRINTED)) {
        for (Path file : files.filter(f -> f.toString().contains(title)).toList()) {
          String text = Files.readString(file, StandardCharsets.ISO_8859_1);
          if (text.stripTrailing().endsWith("%%EOF")) {
            return file;
          }
        }
      }
      var key = watch.poll(2, TimeUnit.MINUTES);
      assertTrue(key != null, "nothing came out of the printer");
      key.pollEvents();
      key.reset();
    }
  }

  // How dark each part of an upright page is; a page on its side is printed with its head to the
  // left.
  private static double[] picture(PDDocument document, int page) throws IOException {
    BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 72, ImageType.GRAY);
    boolean wide = image.getWidth() > image.getHeight();
    int width = wide ? image.getHeight() : image.getWidth();
    int height = wide ? image.getWidth() : image.getHeight();
    double[] dark = new double[COLUMNS * ROWS];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int gray =
            wide
                ? image.getRaster().getSample(height - 1 - y, x, 0)
                : image.getRaster().getSample(x, y, 0);
        dark[y * ROWS / height * COLUMNS + x * COLUMNS / width] += 255 - gray;
      }
    }
    double whole = Arrays.stream(dark).sum();
    return Arrays.stream(dark).map(part -> part / whole).toArray();
  }

  // Of all that is dark, no more than a seventh stands in another part: fonts became pictures.
  private static void same(double[] sent, double[] printed) {
    double moved = 0;
    for (int i = 0; i < sent.length; i++) {
      moved += Math.abs(sent[i] - printed[i]) / 2;
    }
    assertTrue(moved < 1.0 / 7, moved + " of the ink is elsewhere");
  }
}
