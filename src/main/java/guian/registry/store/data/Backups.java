package guian.registry.store.data;

import guian.registry.model.RefusedException;
import guian.registry.model.WholeFile;
import guian.registry.store.Registry;
import guian.registry.store.sqlite.SqliteCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** Backups of a registry, and their way back. */
public final class Backups {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final String ENDING = ".guian";

  /** What SQLite has against the copy, not against the registry that it reads. */
  private static final Set<String> COPYING =
      Set.of("registry.full", "registry.unusable", "registry.readonly");

  private final Clock clock;
  private final ZoneId zone;

  /**
   * What a restore did.
   *
   * @param kept where the file is that was replaced; empty when there was none
   */
  public record Restored(RegistryCheck.Report report, Optional<Path> kept) {}

  /** Backups named by the time of {@code clock} in {@code zone}. */
  public Backups(Clock clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * Writes a copy of the registry into a folder, made when it is not there, and returns the file.
   * The registry may be in use meanwhile.
   *
   * @throws RefusedException {@code backup.folder}, or {@code registry.damaged} when the registry
   *     cannot be copied
   */
  public Path backup(Registry registry, Path folder) {
    Path copy = unused(folder, stem(registry.path()) + "-" + stamp());
    Path partial = copy.resolveSibling(copy.getFileName() + ".partial");
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(partial);
      SqliteCopy.take(registry.file(), partial);
      WholeFile.keepPermissions(registry.path(), partial);
      return Files.move(partial, copy, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new RefusedException(e, "backup.folder", folder.toString());
    } catch (RefusedException e) {
      throw COPYING.contains(e.code())
          ? new RefusedException(e, "backup.folder", folder.toString())
          : e;
    } finally {
      discard(partial);
    }
  }

  /**
   * Puts a backup in the place of a registry file after checking it whole; the replaced file is
   * kept beside it.
   *
   * @throws RefusedException {@code restore.missing}, {@code restore.damaged}, {@code
   *     restore.folder}, {@code registry.locked}, or as {@link Registry#open} refuses the backup;
   *     nothing is changed then
   */
  public Restored restore(Path backup, Path registryFile) {
    Path file = registryFile.toAbsolutePath();
    if (!Files.isRegularFile(backup)) {
      throw new RefusedException("restore.missing", backup.toString());
    }
    Path copy = file.resolveSibling(file.getFileName() + ".restoring");
    Path kept = unused(file.resolveSibling(""), stem(file) + "-replaced-" + stamp());
    try {
      Files.createDirectories(file.resolveSibling("").toAbsolutePath());
      copy(backup, copy);
      RegistryCheck.Report report = checked(copy, backup);
      boolean replaces = Files.exists(file);
      WholeFile.keepPermissions(file, copy);
      SqliteCopy.replace(file, copy, kept);
      return new Restored(report, replaces ? Optional.of(kept) : Optional.empty());
    } catch (IOException e) {
      throw new RefusedException(e, "restore.folder", String.valueOf(file.getParent()));
    } finally {
      discard(copy);
    }
  }

  private static void copy(Path backup, Path copy) throws IOException {
    if (!Files.isReadable(backup)) {
      throw new RefusedException("file.unreadable", backup.toString());
    }
    Files.copy(backup, copy, StandardCopyOption.REPLACE_EXISTING);
    // A backup on a read-only medium may be restored, and the copy then be written.
    boolean unused = copy.toFile().setWritable(true);
  }

  private RegistryCheck.Report checked(Path copy, Path backup) {
    try (Registry registry = Registry.open(copy, clock)) {
      RegistryCheck.Report report = new RegistryCheck(registry).run();
      if (!report.ok()) {
        throw damaged(backup, report.problems().get(0).detail());
      }
      return report;
    } catch (RefusedException e) {
      throw ofBackup(e, backup, copy);
    }
  }

  private static RefusedException damaged(Path backup, String detail) {
    return new RefusedException(
        "restore.damaged", backup.toString(), detail.lines().findFirst().orElse(detail));
  }

  /** The copy is none of the person's business: what is wrong with it is so of the backup. */
  private static RefusedException ofBackup(RefusedException e, Path backup, Path copy) {
    return switch (e.code()) {
      case "registry.newer", "registry.foreign", "registry.locked" ->
          new RefusedException(e, e.code(), backup.toString());
      case "registry.damaged" -> new RefusedException(e, "restore.unreadable", backup.toString());
      case "registry.full", "registry.unusable", "registry.readonly" ->
          new RefusedException(e, "restore.folder", String.valueOf(copy.getParent()));
      default -> e;
    };
  }

  // What is left over says nothing of how the work went.
  private static void discard(Path file) {
    boolean unused = file.toFile().delete();
  }

  private static Path unused(Path folder, String stem) {
    Path file = folder.resolve(stem + ENDING);
    for (int n = 2; Files.exists(file); n++) {
      file = folder.resolve(stem + "-" + n + ENDING);
    }
    return file;
  }

  private String stamp() {
    return STAMP.format(LocalDateTime.ofInstant(clock.instant(), zone));
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
