package guian.registry.store.restoring;

import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.PlacementRecord;
import guian.registry.store.db.tables.records.StakeRecord;
import guian.registry.store.placements.PlacementRules;
import guian.registry.store.stakes.StakeRules;
import org.jooq.UpdatableRecord;

/** What holds for a row that a person edits holds for one that is brought back. */
final class RowRules {
  private final Writing step;

  RowRules(Writing step) {
    this.step = step;
  }

  void check(UpdatableRecord<?> row) {
    if (row instanceof StakeRecord stake) {
      new StakeRules(step).check(stake);
    } else if (row instanceof PlacementRecord placement) {
      PlacementRules.check(placement);
    }
  }
}
