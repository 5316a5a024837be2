package guian.registry.ui.common;

import guian.registry.model.RefusedException;
import guian.registry.ui.port.Job;
import guian.registry.ui.port.Progress;
import guian.registry.ui.port.Running;
import guian.registry.ui.port.Tasks;
import guian.registry.ui.port.Work;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs work at once on the caller's thread, or, when held, in the order and at the time the test
 * chooses; keeps refusals, rethrows failures.
 */
public final class DirectTasks implements Tasks {
  private final List<RefusedException> refusals = new ArrayList<>();
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean held;

  @Override
  public <T extends @Nullable Object> Job<T> of(Work<T> work) {
    return new Job<>(work, this::start, refusals::add, DirectTasks::rethrow);
  }

  private static void rethrow(Throwable failure) {
    throw new AssertionError(failure);
  }

  private <T extends @Nullable Object> Running start(Job<T> job) {
    boolean[] cancelled = {false};
    Runnable outcome = () -> job.perform(progress(job, cancelled)).run();
    if (held) {
      waiting.add(outcome);
    } else {
      outcome.run();
    }
    return () -> cancelled[0] = true;
  }

  private static Progress progress(Job<?> job, boolean[] cancelled) {
    return new Progress() {
      @Override
      public void report(long done, long total) {
        job.progressed(done, total);
      }

      @Override
      public boolean isCancelled() {
        return cancelled[0];
      }
    };
  }

  /** From now on jobs wait for {@link #runFirst} or {@link #runLast}. */
  public void hold() {
    held = true;
  }

  /** Lets all jobs run that wait, and from now on every job at once. */
  public void release() {
    held = false;
    while (!waiting.isEmpty()) {
      runFirst();
    }
  }

  /** Lets the job that waits longest run. */
  public void runFirst() {
    waiting.removeFirst().run();
  }

  /** Lets the newest job run before those that wait longer. */
  public void runLast() {
    waiting.removeLast().run();
  }

  /** How many jobs wait. */
  public int waiting() {
    return waiting.size();
  }

  /** What jobs were refused with, unless they said themselves what follows. */
  public List<RefusedException> refusals() {
    return refusals;
  }
}
