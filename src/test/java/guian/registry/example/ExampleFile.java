package guian.registry.example;

import guian.registry.store.Registry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The example as filled at noon of 18 July 2017 in Guiyang: made once, copied for each test. */
public final class ExampleFile {
  private static final Clock JULY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);
  private static final Map<String, Path> FILES = new ConcurrentHashMap<>();

  private ExampleFile() {}

  private static Path make(String who) {
    try {
      Path folder = Files.createTempDirectory("example");
      Path file = folder.resolve("example.guian");
      try (Registry registry = Registry.open(file, JULY)) {
        Example.fill(registry, who);
      }
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A registry of a test's own that holds the example. */
  public static Path copy(Path to) {
    return copy(to, "li");
  }

  /** The same, filled by {@code who}. */
  public static Path copy(Path to, String who) {
    try {
      return Files.copy(FILES.computeIfAbsent(who, ExampleFile::make), to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
