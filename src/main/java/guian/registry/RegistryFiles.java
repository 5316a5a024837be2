package guian.registry;

import guian.registry.example.Example;
import guian.registry.model.OfficialTime;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.data.Backups;
import guian.registry.ui.port.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Makes and replaces registry files, off the window's thread. */
final class RegistryFiles {
  private RegistryFiles() {}

  /** A registry opened again, and why the backup was refused if it was. */
  record Reopened(Registry registry, @Nullable RefusedException refused) {}

  /**
   * Opens a registry filled with the example; a file made for it goes when that does not end well.
   */
  static Registry example(Path file, Progress progress) throws IOException {
    boolean made = !Files.exists(file);
    Registry opened = Registry.open(file, OfficialTime.clock());
    try {
      Example.fill(
          opened,
          System.getProperty("user.name", ""),
          (done, total) -> {
            progress.report(done, total);
            progress.check();
          });
      return opened;
    } catch (RuntimeException e) {
      opened.close();
      if (made) {
        Files.delete(file);
      }
      throw e;
    }
  }

  /** Puts a backup in the place of an open registry and opens what stands there then. */
  static Reopened replaced(Registry open, Path backup) {
    Path file = open.path();
    open.close();
    RefusedException refusal = null;
    try {
      Backups.Restored unused =
          new Backups(OfficialTime.clock(), OfficialTime.ZONE).restore(backup, file);
    } catch (RefusedException e) {
      refusal = e;
    }
    return new Reopened(Registry.open(file, OfficialTime.clock()), refusal);
  }
}
