package guian.registry.bench;

import com.sun.management.OperatingSystemMXBean;
import guian.registry.model.Industries;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.pages.ComposedReport;
import guian.registry.report.pdf.PdfPages;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.report.words.ReportContent;
import guian.registry.store.Registry;
import guian.registry.store.report.ReportQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * Makes a report of 20 pages and one of all firms of a generated registry, beside OpenPDF's table
 * of the same firms: warm, in one process. {@link ReportOnce} measures the memory.
 */
final class ReportBenchmark {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ReportQuarter QUARTER = new ReportQuarter(2017, 2);
  private static final Messages MESSAGES = new Messages(Language.ZH);
  private static final Pattern ROW = Pattern.compile("<tr>.*?</tr>");
  private static final Pattern CELL = Pattern.compile("<t[dh][^>]*>(.*?)</t[dh]>");
  private static final double MILLION = 1e6;

  /** With so many firms the report has 20 pages. */
  private static final int SMALL = 200;

  private final Path folder;
  private final int firms;
  private final int times;

  ReportBenchmark(Path folder, int firms, int times) {
    this.folder = folder;
    this.firms = firms;
    this.times = times;
  }

  void run() throws Exception {
    Path small = registry(SMALL);
    Path large = registry(firms);
    for (int warm = 0; warm < 3; warm++) {
      print(content(small));
    }
    measure("report of " + SMALL + " firms: read and made", () -> print(content(small)));
    ReportContent few = content(small);
    ReportPdf twenty = measure("the same, its PDF alone", () -> print(few));
    measure("its first page opened and drawn", () -> look(twenty));
    ReportContent all = content(large);
    List<List<String>> rows = rows(all);
    measure("OpenPDF's table of " + (rows.size() - 1), () -> new OpenPdfTable().write(rows));
    ReportPdf whole = measure("report of " + firms + " firms: PDF alone", () -> print(all));
    measure("report of " + firms + " firms: read", () -> content(large));
    measure("its first page opened and drawn", () -> look(whole));
    System.out.printf("pages: %d and %d%n", twenty.pages(), whole.pages());
    peak(large);
  }

  private void peak(Path registry) throws Exception {
    List<String> command =
        List.of(
            ProcessHandle.current().info().command().orElse("java"),
            "@" + Path.of("packaging", "command.options").toAbsolutePath(),
            "-cp",
            System.getProperty("java.class.path"),
            ReportOnce.class.getName(),
            registry.toString(),
            folder.resolve("report.pdf").toString());
    System.out.println("all of it in a process of its own:");
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private Path registry(int size) throws Exception {
    Path file = folder.resolve("report-" + size + ".guian");
    new LedgerGenerator(size).write(file);
    return file;
  }

  static ReportContent content(Path file) {
    try (Registry registry = Registry.open(file, Clock.systemUTC())) {
      return ReportContent.draft(
          new QuarterlyReports(new ReportQueries(registry), Industries.load()).of(QUARTER));
    }
  }

  static ReportPdf print(ReportContent content) {
    return new PdfWriter().write(content, MESSAGES);
  }

  private static int look(ReportPdf pdf) {
    try (PdfPages pages = new PdfPages(pdf)) {
      return pages.picture(1, 1.0).width();
    }
  }

  /** The cells of the list of firms, the head first. */
  static List<List<String>> rows(ReportContent content) {
    String pages = ComposedReport.of(content, MESSAGES).pages();
    String list = pages.substring(pages.lastIndexOf("<table>"));
    return ROW.matcher(list)
        .results()
        .map(row -> CELL.matcher(row.group()).results().map(cell -> plain(cell.group(1))).toList())
        .toList();
  }

  private static String plain(String cell) {
    return cell.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&amp;", "&");
  }

  // The median of the processor's time, of all threads: collecting garbage is work too.
  private <T> T measure(String what, Callable<T> work) throws Exception {
    long[] clock = new long[times];
    long[] processor = new long[times];
    T made = work.call();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      long startProcessor = SYSTEM.getProcessCpuTime();
      made = work.call();
      processor[i] = SYSTEM.getProcessCpuTime() - startProcessor;
      clock[i] = System.nanoTime() - start;
    }
    Arrays.sort(clock);
    Arrays.sort(processor);
    System.out.printf(
        "%-45s n %2d   clock %8.0f ms   processor %8.0f ms%n",
        what, times, clock[times / 2] / MILLION, processor[times / 2] / MILLION);
    return made;
  }
}
