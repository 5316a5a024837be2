package guian.registry.ui.imports;

import guian.registry.importing.workbook.Progress;
import guian.registry.model.RefusedException;
import guian.registry.ui.port.Running;
import guian.registry.ui.port.Tasks;
import guian.registry.ui.port.Work;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Runs one piece of work at a time and tells how far it is. */
final class BusyModel {
  private final Tasks tasks;
  private final Consumer<RefusedException> refused;
  private final ReadOnlyObjectWrapper<@Nullable Busy> busy = new ReadOnlyObjectWrapper<>();
  private @Nullable Running running;
  private int newest;

  BusyModel(Tasks tasks, Consumer<RefusedException> refused) {
    this.tasks = tasks;
    this.refused = refused;
  }

  /** Runs work and hands its result over; nothing follows when it is stopped. */
  <T> void run(String sentence, Work<T> work, Consumer<T> success) {
    run(sentence, work, success, refused);
  }

  /** Runs work as {@link #run(String, Work, Consumer)}, a refusal of its own following. */
  <T> void run(
      String sentence, Work<T> work, Consumer<T> success, Consumer<RefusedException> refusal) {
    int job = ++newest;
    busy.set(new Busy(sentence, 0, false));
    running =
        tasks
            .of(work)
            .onSuccess(success)
            .onRefused(why -> refused(job, why, refusal))
            .onProgress((done, total) -> progressed(job, done))
            .onEnd(() -> end(job))
            .start();
  }

  private void progressed(int job, long done) {
    Busy now = busy.get();
    if (job == newest && now != null) {
      busy.set(new Busy(now.sentence(), done, now.stopping()));
    }
  }

  // What follows a refusal may ask the person, and then nothing is under way.
  private void refused(int job, RefusedException why, Consumer<RefusedException> refusal) {
    end(job);
    refusal.accept(why);
  }

  // What follows a result may have begun the next work.
  private void end(int job) {
    if (job == newest) {
      busy.set(null);
      running = null;
    }
  }

  /** Asks the work to stop; whether it could is known at its end. */
  void cancel() {
    Busy now = busy.get();
    Running job = running;
    if (now != null && job != null) {
      busy.set(new Busy(now.sentence(), now.rows(), true));
      job.cancel();
    }
  }

  boolean isBusy() {
    return busy.get() != null;
  }

  ReadOnlyObjectProperty<@Nullable Busy> busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Progress by rows that stops work when the person wants that. */
  static Progress rows(guian.registry.ui.port.Progress progress) {
    return done -> {
      progress.check();
      progress.report(done, 0);
    };
  }
}
