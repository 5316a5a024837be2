package guian.registry.store.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * Which step each change of one thing counts with, where some of its values went again: a value
 * that comes back takes along all that lay between, and a step that was taken back counts with the
 * next one that stands.
 */
final class Stretches {
  private final List<Long> steps = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  /**
   * Begins a thing.
   *
   * @param value before the first step
   */
  Stretches(String value) {
    values.add(value);
  }

  /** Goes on with what a step left, the oldest step first. */
  void add(long step, String value) {
    steps.add(step);
    values.add(value);
  }

  /** Whether it is what it was. */
  boolean isSame() {
    return values.getFirst().equals(values.getLast());
  }

  /** The steps that made a lasting difference, the oldest first. */
  List<Long> lasting(LongPredicate isCancelled) {
    List<String> left = new ArrayList<>(values.subList(0, 1));
    List<Long> by = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      int at = left.indexOf(values.get(i + 1));
      if (at < 0) {
        left.add(values.get(i + 1));
        by.add(steps.get(i));
      } else {
        left.subList(at + 1, left.size()).clear();
        by.subList(at, by.size()).clear();
      }
    }
    return by.stream().filter(step -> !isCancelled.test(step)).toList();
  }

  /** With which of some steps each one counts: the next of them, else the last. */
  Map<Long, Long> counted(List<Long> lasting) {
    Map<Long, Long> counted = new HashMap<>();
    for (Long step : steps) {
      counted.put(
          step,
          lasting.stream().filter(each -> each >= step).findFirst().orElse(lasting.getLast()));
    }
    return counted;
  }

  /** The newest step that stands, else the newest. */
  long newest(LongPredicate isCancelled) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (!isCancelled.test(steps.get(i))) {
        return steps.get(i);
      }
    }
    return steps.getLast();
  }
}
