package guian.registry.store;

import guian.registry.model.RefusedException;
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

/** Backups of a registry, and their way back. */
public final class Backups {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final String ENDING = ".guian";

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
   * @throws RefusedException {@code backup.folder}, {@code registry.full}
   */
  public Path backup(Registry registry, Path folder) {
    Path copy = unused(folder, stem(registry.path()) + "-" + stamp());
    Path partial = copy.resolveSibling(copy.getFileName() + ".partial");
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(partial);
      SqliteCopy.take(registry.file(), partial);
      return Files.move(partial, copy, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new RefusedException(e, "backup.folder", folder.toString());
    } finally {
      discard(partial);
    }
  }

  /**
   * Puts a backup in the place of a registry file after checking it whole; the replaced file is
   * kept beside it.
   *
   * @throws RefusedException {@code restore.missing}, {@code restore.damaged}, {@code
   *     registry.locked}, or as {@link Registry#open} refuses the backup; nothing is changed then
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
      Files.copy(backup, copy, StandardCopyOption.REPLACE_EXISTING);
      RegistryCheck.Report report = checked(copy, backup);
      boolean replaces = Files.exists(file);
      SqliteCopy.replace(file, copy, kept);
      return new Restored(report, replaces ? Optional.of(kept) : Optional.empty());
    } catch (IOException e) {
      throw new RefusedException(e, "registry.unusable", file.toString());
    } finally {
      discard(copy);
    }
  }

  private RegistryCheck.Report checked(Path copy, Path backup) {
    try (Registry registry = Registry.open(copy, clock)) {
      RegistryCheck.Report report = new RegistryCheck(registry).run();
      if (!report.ok()) {
        throw new RefusedException(
            "restore.damaged", backup.toString(), report.problems().get(0).detail());
      }
      return report;
    }
  }

  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new RefusedException(e, "registry.unusable", file.toString());
    }
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
