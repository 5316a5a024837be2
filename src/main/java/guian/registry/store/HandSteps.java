package guian.registry.store;

import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** The steps that were taken by hand since the registry was opened, the newest first. */
public final class HandSteps {
  private final Deque<Long> steps = new ConcurrentLinkedDeque<>();

  void add(long step) {
    steps.push(step);
  }

  public Optional<Long> newest() {
    return Optional.ofNullable(steps.peek());
  }

  public void remove(long step) {
    steps.remove(step);
  }
}
