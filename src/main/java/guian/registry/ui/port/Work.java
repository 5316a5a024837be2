package guian.registry.ui.port;

import org.jspecify.annotations.Nullable;

/** Work of files or SQL that runs off the window's thread. */
@FunctionalInterface
public interface Work<T extends @Nullable Object> {
  /**
   * Does the work and returns its result.
   *
   * @throws guian.registry.model.RefusedException when the input is bad
   * @throws java.util.concurrent.CancellationException when it noticed that it was cancelled
   */
  T run(Progress progress) throws Exception;
}
