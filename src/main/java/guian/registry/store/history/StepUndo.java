package guian.registry.store.history;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.SETTING;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.RefusedException;
import guian.registry.model.Via;
import guian.registry.store.ChangeLog;
import guian.registry.store.KeptRow;
import guian.registry.store.Writing;
import guian.registry.store.db.DefaultSchema;
import guian.registry.store.db.tables.records.ChangeRecord;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/**
 * Reverses a step: its changes one by one, the last first, as part of a step of its own. A step on
 * which a later one builds stays.
 */
public final class StepUndo {
  private static final String ID = "id";
  private static final String LATER = "undo.later";

  private final Writing step;

  /** Reverses as part of {@code step}. */
  public StepUndo(Writing step) {
    this.step = step;
  }

  /** Whether no step has taken this one back, or done again what it took back. */
  boolean isNotReversed(long stepId) {
    return !step.db().fetchExists(STEP, STEP.UNDOES.eq(stepId).or(STEP.REDOES.eq(stepId)));
  }

  /** A step that was not taken back, and takes none back. */
  private static Condition stands() {
    var undoing = STEP.as("undoing");
    return STEP.UNDOES
        .isNull()
        .and(STEP.VIA.ne(Via.UNDO.code()))
        .andNotExists(DSL.selectOne().from(undoing).where(undoing.UNDOES.eq(STEP.ID)));
  }

  /**
   * Reverses the changes of one step.
   *
   * @throws RefusedException {@code undo.later}
   */
  void reverse(long stepId) {
    reverseAll(step.db().fetch(CHANGE, CHANGE.STEP_ID.eq(stepId)).sortDesc(CHANGE.ID));
  }

  /**
   * Reverses changes of one step.
   *
   * @param changes the last first
   * @throws RefusedException {@code undo.later}
   */
  public void reverseAll(List<ChangeRecord> changes) {
    for (int i = 0; i < changes.size(); ) {
      int end = endOfRun(changes, i);
      reverse(changes.subList(i, end));
      i = end;
    }
  }

  /** The fields of one row change together, since some go in pairs (an amount and its currency). */
  private static int endOfRun(List<ChangeRecord> changes, int start) {
    ChangeRecord first = changes.get(start);
    int end = start + 1;
    while (first.getField() != null
        && end < changes.size()
        && changes.get(end).getField() != null
        && changes.get(end).getTableName().equals(first.getTableName())
        && changes.get(end).getRowId().equals(first.getRowId())) {
      end++;
    }
    return end;
  }

  private void reverse(List<ChangeRecord> run) {
    ChangeRecord change = run.get(0);
    Table<?> table =
        Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(change.getTableName()));
    switch (change.getAction()) {
      case "insert" -> remove(table, change);
      case "delete" -> restore(table, change);
      default -> {
        if (table.equals(SETTING)) {
          resetSetting(change);
        } else {
          reset(table, run);
        }
      }
    }
  }

  private void remove(Table<?> table, ChangeRecord change) {
    if (isTouchedLater(change)) {
      throw new RefusedException(LATER);
    }
    step.delete(row(table, change), change.getFirmId());
  }

  /**
   * Whether a later step that still stands changed the row, or anything of a firm to be removed.
   */
  private boolean isTouchedLater(ChangeRecord change) {
    Condition sameRow =
        CHANGE.TABLE_NAME.eq(change.getTableName()).and(CHANGE.ROW_ID.eq(change.getRowId()));
    Condition firm =
        change.getFirmId() == null
            ? CHANGE.FIRM_ID.isNull()
            : CHANGE.FIRM_ID.eq(change.getFirmId());
    return step.db()
        .fetchExists(
            step.db()
                .selectOne()
                .from(CHANGE)
                .join(STEP)
                .on(STEP.ID.eq(CHANGE.STEP_ID))
                .where(firm.and(sameRow))
                .and(CHANGE.ID.gt(change.getId()))
                .and(CHANGE.STEP_ID.ne(change.getStepId()))
                .and(stands()));
  }

  private void restore(Table<?> table, ChangeRecord change) {
    UpdatableRecord<?> row = KeptRow.of(step.db(), table, change.getOldValue());
    step.insert(row, change.getFirmId());
  }

  private void reset(Table<?> table, List<ChangeRecord> run) {
    UpdatableRecord<?> row = row(table, run.get(0));
    for (ChangeRecord change : run) {
      Field<?> field = Objects.requireNonNull(table.field(change.getField()));
      if (!Objects.equals(ChangeLog.text(row.get(field)), change.getNewValue())) {
        throw new RefusedException(LATER);
      }
      KeptRow.put(row, field, change.getOldValue());
    }
    step.update(row, run.get(0).getFirmId());
  }

  // A setting has no id: its key names it.
  private void resetSetting(ChangeRecord change) {
    String now =
        step.db()
            .select(SETTING.VALUE)
            .from(SETTING)
            .where(SETTING.KEY.eq(change.getRowId()))
            .fetchOne(SETTING.VALUE);
    if (!Objects.equals(now, change.getNewValue())) {
      throw new RefusedException(LATER);
    }
    step.set(SETTING.KEY, change.getRowId(), SETTING.VALUE, change.getOldValue());
  }

  private UpdatableRecord<?> row(Table<?> table, ChangeRecord change) {
    Field<Long> id = Objects.requireNonNull(table.field(ID, Long.class));
    Object found = step.db().fetchOne(table, id.eq(Long.valueOf(change.getRowId())));
    if (!(found instanceof UpdatableRecord<?> row)) {
      throw new RefusedException(LATER);
    }
    return row;
  }
}
