package guian.registry.ui.port;

import org.jspecify.annotations.Nullable;

/** Runs work off the window's thread and brings its outcome back to it. */
public interface Tasks {
  /** Describes work; nothing runs before {@link Job#start}. */
  <T extends @Nullable Object> Job<T> of(Work<T> work);
}
