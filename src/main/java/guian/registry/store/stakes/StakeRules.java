package guian.registry.store.stakes;

import guian.registry.model.Holding;
import guian.registry.model.OwnershipRules;
import guian.registry.model.RefusedException;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.StakeRecord;
import java.util.ArrayList;
import java.util.List;

/** Refuses a stake that cannot be beside those that are recorded. */
public final class StakeRules {
  private final Writing step;

  /** Looks at the stakes as {@code step} has left them so far. */
  public StakeRules(Writing step) {
    this.step = step;
  }

  /**
   * Checks a stake, recorded already or not yet.
   *
   * @throws RefusedException {@code stake.order}, {@code stake.over}, {@code stake.over.always},
   *     {@code stake.cycle}, {@code stake.head}, {@code stake.branch}
   */
  public void check(StakeRecord row) {
    Holding stake = StakeReading.holding(row);
    StakeReading reading = new StakeReading(step.db());
    List<Holding> others = new ArrayList<>(reading.in(stake.firm()));
    others.addAll(reading.below(stake.firm()));
    OwnershipRules.fault(stake, others)
        .ifPresent(fault -> {
          throw new StakeFaults(step.db()).refusal(stake, fault);
        });
  }
}
