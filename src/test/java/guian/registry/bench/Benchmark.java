package guian.registry.bench;

import guian.registry.store.Registry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Measures the program on a registry of a million firms and prints the figures. Arguments: the
 * registry file, made when it is not there; how many firms; how often each query is run.
 */
public final class Benchmark {
  private Benchmark() {}

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    int firms = Integer.parseInt(args[1]);
    int times = Integer.parseInt(args[2]);
    long start = System.nanoTime();
    new LedgerGenerator(firms).write(file);
    System.out.printf(
        "Registry %s: %d firms, %d MB, ready in %d s%n",
        file, firms, Files.size(file) >> 20, (System.nanoTime() - start) / 1_000_000_000);
    try (Registry registry = Registry.open(file, Clock.systemUTC())) {
      new QueryBenchmark(registry, times).run();
    }
  }
}
