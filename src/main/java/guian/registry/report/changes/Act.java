package guian.registry.report.changes;

import guian.registry.store.report.LaterStep;
import org.jspecify.annotations.Nullable;

/**
 * What changed printed numbers.
 *
 * @param step null where no act of the history did
 */
public record Act(Reason reason, @Nullable LaterStep step) {
  static final Act RULES = new Act(Reason.RULES, null);
  static final Act TEMPLATE = new Act(Reason.TEMPLATE, null);

  static Act of(LaterStep step) {
    return new Act(Reason.of(step), step);
  }
}
