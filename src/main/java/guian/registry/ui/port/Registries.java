package guian.registry.ui.port;

import guian.registry.ui.port.Job.ProgressListener;
import java.nio.file.Path;

/** Opens the registry that the window works on. */
public interface Registries {
  /** Opens a registry file; a refusal is shown and the window stays as it is. */
  void open(Path file);

  /** Makes an empty registry at this place and opens it. */
  void create(Path file);

  /**
   * Makes the user's registry, filled with the Guian example, and opens it. Cancelled, it leaves no
   * file behind.
   *
   * @param onEnd runs after any outcome
   */
  Running createExample(ProgressListener listener, Runnable onEnd);

  /**
   * Puts a backup in the place of the open registry, which is kept beside it, and opens it; a
   * refusal is shown and the registry stays as it is.
   */
  void restore(Path backup);

  /** Where the user's registry is kept unless another file is chosen. */
  Path usual();
}
