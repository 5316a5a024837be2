package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.STAKE;

import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.StakeRecord;
import java.util.ArrayList;
import java.util.List;
import org.jooq.impl.DSL;

/** Takes back the head offices that an import recorded; what somebody has changed since stays. */
final class StakesBack {
  private final Writing step;
  private final StepsTaken steps;
  private final long undone;

  StakesBack(Writing step, StepsTaken steps, long undone) {
    this.step = step;
    this.steps = steps;
    this.undone = undone;
  }

  /** The branches whose head office stays. */
  List<Long> run() {
    List<Long> kept = new ArrayList<>();
    List<StakeRecord> going = new ArrayList<>();
    for (StakeRecord row : brought()) {
      if (isEdited(row.getId())) {
        kept.add(row.getFirmId());
      } else {
        going.add(row);
      }
    }
    step.deleteAll(STAKE, going, StakeRecord::getFirmId);
    return kept;
  }

  private List<StakeRecord> brought() {
    return step.db()
        .selectFrom(STAKE)
        .where(
            STAKE.ID.in(
                DSL.select(CHANGE.ROW_ID.cast(Long.class))
                    .from(CHANGE)
                    .where(CHANGE.STEP_ID.eq(undone))
                    .and(CHANGE.TABLE_NAME.eq(STAKE.getName()))
                    .and(CHANGE.ACTION.eq("insert"))))
        .fetch();
  }

  private boolean isEdited(long id) {
    return step
        .db()
        .select(CHANGE.STEP_ID)
        .from(CHANGE)
        .where(CHANGE.TABLE_NAME.eq(STAKE.getName()))
        .and(CHANGE.ROW_ID.eq(Long.toString(id)))
        .fetch(CHANGE.STEP_ID)
        .stream()
        .anyMatch(steps::isByHand);
  }
}
