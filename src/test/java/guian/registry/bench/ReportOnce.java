package guian.registry.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Makes one report and saves it, in a process of its own, and prints its peak of memory. */
final class ReportOnce {
  private ReportOnce() {}

  public static void main(String[] args) throws Exception {
    ReportBenchmark.print(ReportBenchmark.content(Path.of(args[0]))).save(Path.of(args[1]));
    Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .forEach(System.out::println);
  }
}
