package guian.registry.store.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guian.registry.store.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registry that only its owner may read is not laid open by a backup or a restore. */
class BackupPermissionsTest {
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  @TempDir Path folder;

  @Test
  void aBackupAndARestoredRegistryAreAsPrivateAsTheRegistry() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "POSIX only");
    Backups backups = new Backups(Clock.systemUTC(), ZoneOffset.UTC);
    Path file = folder.resolve("r.guian");
    Path copy;
    try (Registry registry = Registry.open(file, Clock.systemUTC())) {
      Files.setPosixFilePermissions(file, OWNER);
      copy = backups.backup(registry, folder.resolve("backups"));
    }
    assertEquals(OWNER, Files.getPosixFilePermissions(copy));
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
    Backups.Restored restored = backups.restore(copy, file);
    assertEquals(OWNER, Files.getPosixFilePermissions(file));
    assertEquals(OWNER, Files.getPosixFilePermissions(restored.kept().orElseThrow()));
  }
}
