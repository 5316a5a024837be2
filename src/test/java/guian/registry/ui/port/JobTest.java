package guian.registry.ui.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.RefusedException;
import guian.registry.ui.common.DirectTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class JobTest {
  private final List<String> told = new ArrayList<>();
  private final List<String> usual = new ArrayList<>();

  private Job<String> job(Work<String> work) {
    return new Job<>(
            work,
            job -> {
              job.perform(new Cancelled()).run();
              return () -> {};
            },
            refused -> usual.add("refused " + refused.code()),
            failure -> usual.add("failed " + failure.getMessage()))
        .onSuccess(result -> told.add("done " + result))
        .onCancelled(() -> told.add("cancelled"))
        .onEnd(() -> told.add("end"));
  }

  private static final class Cancelled implements Progress {
    @Override
    public void report(long done, long total) {}

    @Override
    public boolean isCancelled() {
      return true;
    }
  }

  @Test
  void aResultIsDeliveredEvenWhenTheJobWasCancelledTooLate() {
    job(progress -> "it").start();
    assertEquals(List.of("done it", "end"), told);
  }

  @Test
  void workThatLooksStopsWhenCancelled() {
    job(
            progress -> {
              progress.check();
              return "never";
            })
        .start();
    assertEquals(List.of("cancelled", "end"), told);
  }

  @Test
  void aRefusalGoesToTheJobOrElseToTheUsualPlace() {
    Work<String> refusing =
        progress -> {
          throw new RefusedException("firm.name.empty");
        };
    job(refusing).start();
    job(refusing).onRefused(refused -> told.add("mine " + refused.code())).start();
    assertEquals(List.of("refused firm.name.empty"), usual);
    assertEquals(List.of("end", "mine firm.name.empty", "end"), told);
  }

  @Test
  void aFailureReachesTheProgramsHandlerWhateverTheJobDoes() {
    job(
            progress -> {
              throw new IllegalStateException("broken");
            })
        .onError(failure -> told.add("mine " + failure.getMessage()))
        .start();
    assertEquals(List.of("mine broken", "end"), told);
    assertEquals(List.of("failed broken"), usual);
  }

  @Test
  void theEndComesEvenWhenAConsequenceFails() {
    Job<String> job =
        job(progress -> "it")
            .onSuccess(result -> {
              throw new CancellationException();
            });
    try {
      job.start();
    } catch (CancellationException e) {
      told.add("thrown");
    }
    assertEquals(List.of("end", "thrown"), told);
  }

  @Test
  void heldTasksRunInTheOrderTheTestWants() {
    DirectTasks tasks = new DirectTasks();
    tasks.hold();
    tasks.of(progress -> "first").onSuccess(told::add).start();
    tasks.of(progress -> "second").onSuccess(told::add).start();
    tasks.runLast();
    tasks.runFirst();
    assertEquals(List.of("second", "first"), told);
  }
}
