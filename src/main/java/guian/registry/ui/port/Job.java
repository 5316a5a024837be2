package guian.registry.ui.port;

import guian.registry.model.RefusedException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work and what follows each of its outcomes; the consequences run on the window's
 * thread.
 */
public final class Job<T extends @Nullable Object> {
  private final Work<T> work;
  private final Function<Job<T>, Running> starter;
  private Consumer<? super T> success = result -> {};
  private Consumer<RefusedException> refused;
  private Consumer<Throwable> failed;
  private Runnable cancelled = () -> {};
  private Runnable end = () -> {};
  private ProgressListener listener = (done, total) -> {};

  /** Hears how far a job is; {@code total} is 0 when it is not known. */
  @FunctionalInterface
  public interface ProgressListener {
    /** Called on the window's thread. */
    void progressed(long done, long total);
  }

  /** A job with the program's usual consequences of a refusal and of a failure. */
  public Job(
      Work<T> work,
      Function<Job<T>, Running> starter,
      Consumer<RefusedException> refused,
      Consumer<Throwable> failed) {
    this.work = work;
    this.starter = starter;
    this.refused = refused;
    this.failed = failed;
  }

  /** What to do with the result. */
  public Job<T> onSuccess(Consumer<? super T> consequence) {
    success = consequence;
    return this;
  }

  /** What to do with a refusal instead of showing it in the message bar. */
  public Job<T> onRefused(Consumer<RefusedException> consequence) {
    refused = consequence;
    return this;
  }

  /** What to do with a failure before the program's handler shows it. */
  public Job<T> onError(Consumer<Throwable> consequence) {
    Consumer<Throwable> usual = failed;
    failed =
        failure -> {
          consequence.accept(failure);
          usual.accept(failure);
        };
    return this;
  }

  /** What to do when the work stopped because it was cancelled. */
  public Job<T> onCancelled(Runnable consequence) {
    cancelled = consequence;
    return this;
  }

  /** What to do after any outcome. */
  public Job<T> onEnd(Runnable consequence) {
    end = consequence;
    return this;
  }

  /** Who hears of progress. */
  public Job<T> onProgress(ProgressListener consequence) {
    listener = consequence;
    return this;
  }

  /** Starts the work. */
  public Running start() {
    return starter.apply(this);
  }

  /** For a task runner: tells the listener; on the window's thread. */
  public void progressed(long done, long total) {
    listener.progressed(done, total);
  }

  /** For a task runner: does the work and returns what the window's thread has to run then. */
  public Runnable perform(Progress progress) {
    Runnable outcome = outcome(progress);
    return () -> {
      try {
        outcome.run();
      } finally {
        end.run();
      }
    };
  }

  private Runnable outcome(Progress progress) {
    try {
      T result = work.run(progress);
      return () -> success.accept(result);
    } catch (CancellationException e) {
      return cancelled;
    } catch (RefusedException e) {
      return () -> refused.accept(e);
    } catch (Exception | Error e) {
      return () -> failed.accept(e);
    }
  }
}
