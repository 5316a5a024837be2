package guian.registry.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final byte[] TEXT = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void anOlderFileIsReplacedAndNothingElseIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "old and longer");
    WholeFile.write(file, out -> out.write(TEXT));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("a.csv"), names());
  }

  @Test
  void aRegistryAndWhatStandsBesideItAreNeverWrittenOver() throws IOException {
    byte[] database = "SQLite format 3\0 and its pages".getBytes(StandardCharsets.UTF_8);
    Path registry = Files.write(folder.resolve("r.guian"), database);
    Path log = Files.writeString(folder.resolve("r.guian-wal"), "log");
    for (Path file : List.of(registry, log, folder.resolve("r.guian-shm"))) {
      RefusedException refused =
          assertThrows(RefusedException.class, () -> WholeFile.write(file, out -> out.write(TEXT)));
      assertEquals("file.registry", refused.code());
    }
    assertArrayEquals(database, Files.readAllBytes(registry));
    assertEquals("log", Files.readString(log));
    assertEquals(List.of("r.guian", "r.guian-wal"), names());
    WholeFile.write(folder.resolve("other-wal"), out -> out.write(TEXT));
  }

  @Test
  void aFailureHalfwayLeavesTheOlderFileAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "old");
    assertThrows(
        IOException.class,
        () ->
            WholeFile.write(
                file,
                out -> {
                  out.write(TEXT);
                  throw new UncheckedIOException(new IOException("no space"));
                }));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("a.csv"), names());
  }

  @Test
  void theReplacedFilesPermissionsStayAlsoWhileItIsWritten() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "POSIX only");
    Path file = Files.writeString(folder.resolve("a.csv"), "old");
    Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rw-r-----");
    Files.setPosixFilePermissions(file, owner);
    WholeFile.write(
        file,
        out -> {
          try (Stream<Path> files = Files.list(folder)) {
            for (Path any : files.toList()) {
              assertEquals(owner, Files.getPosixFilePermissions(any), any::toString);
            }
          }
          out.write(TEXT);
        });
    assertEquals("new", Files.readString(file));
    assertEquals(owner, Files.getPosixFilePermissions(file));
  }

  @Test
  void aFolderOrAFileInNoFolderIsRefused() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("d"));
    assertThrows(IOException.class, () -> WholeFile.write(inside, out -> out.write(TEXT)));
    assertThrows(IOException.class, () -> WholeFile.check(folder.resolve("none").resolve("a.csv")));
    assertEquals(List.of("d"), names());
  }

  @Test
  void aLinkStaysAndWhatItLeadsToIsWritten() throws IOException {
    Path real = Files.writeString(folder.resolve("real.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("real.csv"));
    WholeFile.write(link, out -> out.write(TEXT));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(real));
    assertEquals(List.of("link.csv", "real.csv"), names());
  }

  @Test
  void aPipeIsWrittenThroughAndNeverReplaced() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "pipes have names on Unix only");
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);
    Process reader = new ProcessBuilder("cat", pipe.toString()).start();
    WholeFile.write(link, out -> out.write(TEXT));
    assertEquals("new", new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(0, reader.waitFor());
    assertFalse(Files.isRegularFile(pipe));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(List.of("link", "pipe"), names());
  }
}
