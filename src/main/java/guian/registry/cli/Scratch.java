package guian.registry.cli;

import guian.registry.store.Registry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An empty registry for work that writes nothing. */
final class Scratch {
  private Scratch() {}

  static <T extends @Nullable Object> T onRegistry(Function<Registry, T> work) {
    try {
      Path folder = Files.createTempDirectory("guian");
      try (Registry registry = Registry.open(folder.resolve("empty.guian"), Clock.systemUTC())) {
        return work.apply(registry);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a registry file that was made for work that then wrote nothing. */
  static void removeRegistry(Path file) {
    try {
      for (String suffix : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
