package guian.registry.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Starts the window on a registry, and a bare window, in processes of their own. */
final class WindowBenchmark {
  private static final int RUNS = 5;
  private static final int STAY_MILLIS = 300;
  private static final int LONG_STAY_MILLIS = 20_000;

  private final Path data;

  /** The window finds its registry in the folder {@code data}, as the user's data directory. */
  WindowBenchmark(Path data) {
    this.data = data;
  }

  void run() throws Exception {
    long[] bare = new long[RUNS];
    long[] full = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      bare[i] = value(start("bare", STAY_MILLIS), "first-frame");
      full[i] = value(start("full", STAY_MILLIS), "first-frame");
    }
    Arrays.sort(bare);
    Arrays.sort(full);
    System.out.printf(
        "Start to first frame, median of %d: bare %d ms, full %d ms, ratio %.2f%n",
        RUNS, bare[RUNS / 2], full[RUNS / 2], full[RUNS / 2] / (double) bare[RUNS / 2]);
    System.out.printf(
        "Peak memory of the window after %d s: %d MB (bare %d MB)%n",
        LONG_STAY_MILLIS / 1000,
        value(start("full", LONG_STAY_MILLIS), "peak-kib") >> 10,
        value(start("bare", STAY_MILLIS), "peak-kib") >> 10);
  }

  private List<String> start(String what, int stay) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    command.add("--module-path=" + System.getProperty("jdk.module.path"));
    command.add("@" + Path.of("packaging", "window.options").toAbsolutePath());
    if (System.getenv("DISPLAY") == null) {
      command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(FirstFrame.class.getName(), what, Integer.toString(stay)));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("XDG_DATA_HOME", data.toString());
    Process process = builder.start();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      return out.lines().toList();
    } finally {
      process.waitFor();
    }
  }

  private static long value(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name + " "))
        .mapToLong(line -> Long.parseLong(line.substring(name.length() + 1)))
        .findFirst()
        .orElse(-1);
  }
}
