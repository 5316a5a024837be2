package guian.registry.ui.common;

import guian.registry.model.RefusedException;
import guian.registry.ui.port.Job;
import guian.registry.ui.port.Progress;
import guian.registry.ui.port.Running;
import guian.registry.ui.port.Tasks;
import guian.registry.ui.port.Work;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Runs work on threads of its own and delivers outcomes on the JavaFX thread. */
public final class FxTasks implements Tasks, AutoCloseable {
  private static final int THREADS = 4;
  private static final int PATIENCE_SECONDS = 20;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().daemon().name("work-", 1).factory());
  private final AtomicBoolean closing = new AtomicBoolean();
  private final Consumer<RefusedException> refused;
  private final Consumer<Throwable> failed;

  /** A runner with the usual consequences of a refusal and of a failure. */
  public FxTasks(Consumer<RefusedException> refused, Consumer<Throwable> failed) {
    this.refused = refused;
    this.failed = failed;
  }

  @Override
  public <T extends @Nullable Object> Job<T> of(Work<T> work) {
    return new Job<>(work, this::start, refused, failed);
  }

  private <T extends @Nullable Object> Running start(Job<T> job) {
    AtomicBoolean cancelled = new AtomicBoolean();
    if (closing.get()) {
      return () -> {};
    }
    threads.execute(() -> Platform.runLater(job.perform(progress(job, cancelled, closing))));
    return () -> cancelled.set(true);
  }

  // The window hears of the newest state only: a report replaces one that still waits.
  private static Progress progress(Job<?> job, AtomicBoolean cancelled, AtomicBoolean closing) {
    AtomicLong newestDone = new AtomicLong();
    AtomicBoolean waiting = new AtomicBoolean();
    return new Progress() {
      @Override
      public void report(long done, long total) {
        newestDone.set(done);
        if (waiting.compareAndSet(false, true)) {
          Platform.runLater(() -> {
            waiting.set(false);
            job.progressed(newestDone.get(), total);
          });
        }
      }

      @Override
      public boolean isCancelled() {
        return cancelled.get() || closing.get();
      }
    };
  }

  /** Asks all work to stop and waits for it: what is being written is written, or rolled back. */
  @Override
  public void close() {
    closing.set(true);
    threads.shutdown();
    try {
      boolean unused = threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
