package guian.registry.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An empty registry, made once and copied for each test, which saves it all the migrations. */
public final class EmptyFile {
  private static final Path FILE = make();

  private EmptyFile() {}

  private static Path make() {
    try {
      Path folder = Files.createTempDirectory("empty");
      Path file = folder.resolve("empty.guian");
      Registry.open(file, TestRegistry.CLOCK).close();
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The place, where an empty registry lies now unless there was a file already. */
  public static Path at(Path place) {
    try {
      return Files.exists(place) ? place : Files.copy(FILE, place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
