package guian.registry.ui.port;

import java.util.concurrent.CancellationException;

/** How far a job is, told by the work itself, and whether somebody wants it to stop. */
public interface Progress {
  /** Tells how much is done; {@code total} is 0 when it is not known. */
  void report(long done, long total);

  /** Whether the job was cancelled. */
  boolean isCancelled();

  /** Tells how much is done, and stops here when the job was cancelled. */
  default void at(long done, long total) {
    check();
    if (total > 0) {
      report(done, total);
    }
  }

  /** Stops here when the job was cancelled. */
  default void check() {
    if (isCancelled()) {
      throw new CancellationException();
    }
  }
}
