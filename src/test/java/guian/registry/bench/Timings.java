package guian.registry.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * The times of one query run many times, each with another argument, in nanoseconds: on the clock,
 * and of the processor alone, which a busy machine lengthens less.
 */
record Timings(String what, long[] nanos, long[] cpu) {
  private static final double MILLION = 1e6;

  /** Runs {@code work} {@code times} times. */
  static Timings of(String what, int times, Runnable work) {
    long[] nanos = new long[times];
    long[] cpu = new long[times];
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      long startCpu = thread.getCurrentThreadCpuTime();
      work.run();
      cpu[i] = thread.getCurrentThreadCpuTime() - startCpu;
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    Arrays.sort(cpu);
    return new Timings(what, nanos, cpu);
  }

  /** Milliseconds within which so many per cent of the runs were done. */
  private static double percentile(long[] sorted, int percent) {
    int rank = (int) Math.ceil(sorted.length * percent / 100.0);
    return sorted[Math.max(0, rank - 1)] / MILLION;
  }

  void print() {
    System.out.printf(
        "%-50s n %4d   p50 %8.2f   p99 %8.2f   max %8.2f ms   cpu p50 %8.2f   p99 %8.2f ms%n",
        what,
        nanos.length,
        percentile(nanos, 50),
        percentile(nanos, 99),
        percentile(nanos, 100),
        percentile(cpu, 50),
        percentile(cpu, 99));
  }
}
