package guian.registry.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads and imports a ledger of 16 columns, each time in a new process with cold classes, beside a
 * plain read and insert of the same workbook and, where it is installed, LibreOffice's conversion
 * to csv.
 */
final class ImportBenchmark {
  private static final int RUNS = 3;

  private final Path folder;
  private final int rows;

  ImportBenchmark(Path folder, int rows) {
    this.folder = folder;
    this.rows = rows;
  }

  private record Took(long processorMillis, long peakMib) {}

  void run() throws Exception {
    Path xlsx = folder.resolve("ledger-" + rows + ".xlsx");
    Path csv = folder.resolve("ledger-" + rows + ".csv");
    if (!Files.exists(xlsx)) {
      new LedgerSheet().xlsx(xlsx, rows);
      new LedgerSheet().csv(csv, rows);
    }
    Took plain = median("plain", xlsx);
    Took full = median("full", xlsx);
    print("read and plain insert, xlsx", plain, plain);
    print("import, xlsx", full, plain);
    Path made = folder.resolve("ledger-" + rows + ".guian");
    if (!Files.exists(made)) {
      once("full", xlsx, made);
    }
    print("SQLite alone, the same rows", median("copy", made), plain);
    print("import, csv", median("full", csv), plain);
    runReading(xlsx, csv);
  }

  private void runReading(Path xlsx, Path csv) throws IOException, InterruptedException {
    Path xls = folder.resolve("ledger-" + rows + ".xls");
    Path ods = folder.resolve("ledger-" + rows + ".ods");
    if (!Files.exists(ods)) {
      new LedgerFiles().xls(xls, rows);
      new LedgerFiles().ods(ods, rows);
    }
    Took walk = median("walk", xlsx);
    print("read by fastexcel, xlsx", walk, walk);
    for (Path file : List.of(xlsx, csv, ods, xls)) {
      String name = String.valueOf(file.getFileName());
      print("read, " + name.replaceFirst(".*\\.", ""), median("read", file), walk);
    }
  }

  private void print(String what, Took took, Took plain) {
    System.out.printf(
        "%-28s %d rows: %6d ms of processor time, ratio %.2f, peak %d MB%n",
        what,
        rows,
        took.processorMillis(),
        took.processorMillis() / (double) plain.processorMillis(),
        took.peakMib());
  }

  private Took median(String how, Path file) throws IOException, InterruptedException {
    long[] processor = new long[RUNS];
    long peak = 0;
    for (int i = 0; i < RUNS; i++) {
      List<String> lines = once(how, file);
      processor[i] = value(lines, "processor");
      peak = Math.max(peak, value(lines, "peak-kib") >> 10);
    }
    Arrays.sort(processor);
    return new Took(processor[RUNS / 2], peak);
  }

  private List<String> once(String how, Path file) throws IOException, InterruptedException {
    Path registry = Files.createTempDirectory(folder, "import").resolve("r.guian");
    try {
      return once(how, file, registry);
    } finally {
      remove(registry);
    }
  }

  private static List<String> once(String how, Path file, Path registry)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    command.add("@" + Path.of("packaging", "command.options").toAbsolutePath());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ImportOnce.class.getName(), how, file.toString(), registry.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      return out.lines().toList();
    } finally {
      process.waitFor();
    }
  }

  private static void remove(Path registry) throws IOException {
    try (var left = Files.list(registry.getParent())) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(registry.getParent());
  }

  private static long value(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name + " "))
        .mapToLong(line -> Long.parseLong(line.substring(name.length() + 1)))
        .findFirst()
        .orElse(-1);
  }
}
