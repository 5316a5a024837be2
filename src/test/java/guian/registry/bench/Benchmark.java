package guian.registry.bench;

import guian.registry.store.Registry;
import guian.registry.store.UserFolders;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Measures the program on a registry of a million firms and prints the figures. Arguments, all of
 * which may be left out: the folder of the registry, made when it is not there; how many firms; how
 * often each query is run; {@code queries}, {@code window}, {@code import}, {@code report}, {@code
 * charts} or {@code growth} for one part only. Of {@code import} the second argument is the rows of
 * the workbook, of {@code charts} the firms of a chart.
 */
public final class Benchmark {
  private Benchmark() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args.length > 0 ? args[0] : "target/bench").toAbsolutePath();
    int firms = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    int times = args.length > 2 ? Integer.parseInt(args[2]) : 200;
    String part = args.length > 3 ? args[3] : "";
    if (part.equals("import")) {
      Files.createDirectories(folder);
      new ImportBenchmark(folder, firms).run();
      return;
    }
    if (part.equals("report")) {
      Files.createDirectories(folder);
      new ReportBenchmark(folder, firms, times).run();
      return;
    }
    if (part.equals("charts")) {
      new ChartBenchmark(firms, times).run();
      return;
    }
    Path file =
        new UserFolders("Linux", folder, Map.of("XDG_DATA_HOME", folder.toString())).registry();
    long start = System.nanoTime();
    new LedgerGenerator(firms).write(file);
    System.out.printf(
        "Registry %s: %d firms, %d MB, ready in %d s%n",
        file, firms, Files.size(file) >> 20, (System.nanoTime() - start) / 1_000_000_000);
    Files.copy(file, OutputStream.nullOutputStream()); // the system's cache holds it from now on
    if (part.equals("growth")) {
      try (Registry registry = Registry.open(file, Clock.systemUTC())) {
        new GrowthBenchmark(registry, firms, times).run();
      }
      return;
    }
    if (!part.equals("window")) {
      try (Registry registry = Registry.open(file, Clock.systemUTC())) {
        new QueryBenchmark(registry, times).run();
      }
    }
    if (!part.equals("queries")) {
      new WindowBenchmark(folder).run();
    }
  }
}
