package guian.registry.importing.formats;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Password;
import guian.registry.importing.workbook.Progress;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads files in a JVM of its own, whose memory the test limits, and tells what was read: one line
 * a file with its name, the milliseconds it took and the outcome. Arguments: a file that lists the
 * files, one a line, a password behind a tab; their folder.
 */
final class CorpusReading {
  private CorpusReading() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ProxySelector.setDefault(new Network(out));
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] parts = line.split("\t", -1);
      Password password = parts.length > 1 ? new Password(parts[1]) : null;
      long begin = System.nanoTime();
      String outcome = outcome(Path.of(args[1]).resolve(parts[0]), password);
      long millis = (System.nanoTime() - begin) / 1_000_000;
      out.println(parts[0] + "\t" + millis + "\t" + outcome.replaceAll("\\s", " "));
    }
  }

  private static String outcome(Path file, Password password) {
    try {
      return "read " + read(new Workbooks(Limits.COMMAND).open(file, password, Progress.SILENT));
    } catch (RefusedException e) {
      return "refused " + e.code();
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return "failed " + e;
    }
  }

  private static String read(Workbook workbook) {
    return workbook.sheets().stream().map(CorpusReading::sheet).collect(Collectors.joining("; "));
  }

  // As the manifest counts: a formula without a value is no cell.
  private static String sheet(Sheet sheet) {
    int lastRow = 0;
    int lastColumn = 0;
    int count = 0;
    for (var row : sheet.rows()) {
      List<Cell> cells = row.cells().stream().filter(CorpusReading::hasValue).toList();
      if (!cells.isEmpty()) {
        lastRow = row.number();
        lastColumn = Math.max(lastColumn, cells.getLast().column());
        count += cells.size();
      }
    }
    String merges = sheet.merges().isEmpty() ? "" : ", " + sheet.merges().size() + " merges";
    String hidden = sheet.hidden() ? ", hidden" : "";
    return sheet.name()
        + ": "
        + lastRow
        + "x"
        + lastColumn
        + ", "
        + count
        + " cells"
        + hidden
        + merges;
  }

  private static boolean hasValue(Cell cell) {
    return !(cell instanceof Cell.Fault fault && fault.raw().equals("="));
  }

  /** Tells of every connection that is about to be made, and forbids it. */
  private static final class Network extends ProxySelector {
    private final PrintStream out;

    Network(PrintStream out) {
      this.out = out;
    }

    @Override
    public List<Proxy> select(URI uri) {
      out.println(uri + "\t0\tfailed network");
      throw new IllegalArgumentException("network");
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException e) {}
  }
}
