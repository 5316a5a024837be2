package guian.registry.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A file that a person asked for: it is there whole or not at all, and an older one of its name
 * stays as it was until then and leaves it its permissions. What is no regular file, a pipe or a
 * device, is written through and never replaced.
 */
public final class WholeFile {
  private static final byte[] SQLITE = "SQLite format 3\u0000".getBytes(StandardCharsets.US_ASCII);

  /** What SQLite keeps beside a file, by the ending of its name. */
  private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

  private WholeFile() {}

  /** Writing that may fail. */
  @FunctionalInterface
  public interface Filling {
    /** Writes all of the file. */
    void fill(OutputStream out) throws IOException;
  }

  /**
   * Refuses a file that cannot be written, before the work of making it.
   *
   * @throws RefusedException {@code file.registry} when it is a registry or belongs to one: what
   *     stands in it would be lost
   * @throws IOException when it is a folder or may not be written, or its folder may not
   */
  public static void check(Path file) throws IOException {
    Path target = target(file);
    if (isRegistry(target) || belongsToRegistry(target)) {
      throw new RefusedException("file.registry", file.toString());
    }
    if (Files.isDirectory(target)) {
      throw new FileSystemException(target.toString());
    }
    Path touched = Files.exists(target) ? target : folder(target);
    if (!Files.isWritable(touched)) {
      throw new AccessDeniedException(touched.toString());
    }
    if (!isThrough(target) && !Files.isWritable(folder(target))) {
      throw new AccessDeniedException(folder(target).toString());
    }
  }

  /**
   * Writes a file.
   *
   * @throws IOException when it cannot be written; a regular file is then as it was
   */
  public static void write(Path file, Filling filling) throws IOException {
    check(file);
    Path target = target(file);
    if (isThrough(target)) {
      fill(Files.newOutputStream(target, StandardOpenOption.WRITE), filling);
      return;
    }
    Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      fill(
          Files.newOutputStream(part, StandardOpenOption.CREATE_NEW),
          out -> {
            keepPermissions(target, part);
            filling.fill(out);
          });
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Gives a file that takes the place of another one the permissions of that one, where the file
   * system knows them; nothing happens when the other one is not there.
   */
  public static void keepPermissions(Path replaced, Path file) throws IOException {
    PosixFileAttributeView of = Files.getFileAttributeView(replaced, PosixFileAttributeView.class);
    if (of != null && Files.exists(replaced)) {
      Files.setPosixFilePermissions(file, of.readAttributes().permissions());
    }
  }

  private static void fill(OutputStream stream, Filling filling) throws IOException {
    try (OutputStream out = stream) {
      filling.fill(out);
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  // As every SQLite file begins.
  private static boolean isRegistry(Path target) throws IOException {
    if (!Files.isRegularFile(target) || !Files.isReadable(target)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(target)) {
      return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
    }
  }

  private static boolean belongsToRegistry(Path target) throws IOException {
    String name = String.valueOf(target.getFileName());
    for (String ending : BESIDE) {
      if (name.endsWith(ending)) {
        String registry = name.substring(0, name.length() - ending.length());
        return !registry.isEmpty() && isRegistry(target.resolveSibling(registry));
      }
    }
    return false;
  }

  private static boolean isThrough(Path target) {
    return Files.exists(target) && !Files.isRegularFile(target);
  }

  private static Path folder(Path target) throws IOException {
    Path folder = target.getParent();
    if (folder == null) {
      throw new FileSystemException(target.toString());
    }
    return folder;
  }

  /** What a link leads to: the link itself stays. */
  private static Path target(Path file) throws IOException {
    Path path = file.toAbsolutePath();
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    return Files.isSymbolicLink(path)
        ? path.resolveSibling(Files.readSymbolicLink(path)).toAbsolutePath()
        : path;
  }
}
