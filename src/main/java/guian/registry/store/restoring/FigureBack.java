package guian.registry.store.restoring;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.SOURCE;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.RefusedException;
import guian.registry.model.Standing;
import guian.registry.model.Via;
import guian.registry.store.KeptRow;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.db.tables.records.ObservationRecord;
import guian.registry.store.db.tables.records.SourceRecord;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Puts the figure in use again that was in use before a line of the history. */
final class FigureBack {
  private final Writing step;

  FigureBack(Writing step) {
    this.step = step;
  }

  void run(ChangeRecord change) {
    if (change.getAction().equals("delete")) {
      insert(change);
      return;
    }
    ObservationRecord row =
        step.db().fetchOne(OBSERVATION, OBSERVATION.ID.eq(Long.valueOf(change.getRowId())));
    if (row == null) {
      throw new RefusedException("restore.row");
    }
    ObservationRecord before = before(change, row);
    if (before == null) {
      remove(change, row);
    } else {
      use(before);
    }
  }

  /** The figure that the line's step put out of use. */
  private @Nullable ObservationRecord before(ChangeRecord change, ObservationRecord row) {
    return step.db()
        .select(OBSERVATION)
        .from(OBSERVATION)
        .join(CHANGE)
        .on(CHANGE.ROW_ID.eq(OBSERVATION.ID.cast(String.class)))
        .where(CHANGE.STEP_ID.eq(change.getStepId()))
        .and(CHANGE.TABLE_NAME.eq(OBSERVATION.getName()))
        .and(CHANGE.FIELD.eq(OBSERVATION.STANDING.getName()))
        .and(CHANGE.OLD_VALUE.eq(Standing.CURRENT.code()))
        .and(isOfKey(row))
        .and(OBSERVATION.ID.ne(row.getId()))
        .fetchAny(r -> r.value1());
  }

  private static Condition isOfKey(ObservationRecord row) {
    return OBSERVATION
        .FIRM_ID
        .eq(row.getFirmId())
        .and(OBSERVATION.INDICATOR.eq(row.getIndicator()))
        .and(OBSERVATION.PERIOD.eq(row.getPeriod()))
        .and(OBSERVATION.NATURE.eq(row.getNature()));
  }

  private void use(ObservationRecord before) {
    if (before.getStanding().equals(Standing.CURRENT.code())) {
      throw new RefusedException("restore.same");
    }
    putOutOfUse(before);
    before.setStanding(Standing.CURRENT.code());
    before.setSettledAgainst(null);
    step.update(before, before.getFirmId());
  }

  private void putOutOfUse(ObservationRecord key) {
    ObservationRecord inUse =
        step.db()
            .fetchOne(
                OBSERVATION, isOfKey(key).and(OBSERVATION.STANDING.eq(Standing.CURRENT.code())));
    if (inUse != null) {
      inUse.setStanding(Standing.FORMER.code());
      step.update(inUse, inUse.getFirmId());
    }
  }

  /** There was none before: only what a person typed goes, and only while nothing builds on it. */
  private void remove(ChangeRecord change, ObservationRecord row) {
    if (row.getImportId() != null) {
      throw new RefusedException("restore.import", Long.toString(row.getImportId()));
    }
    if (!isByHand(change)) {
      throw new RefusedException("restore.source", source(row));
    }
    if (step.db().fetchCount(OBSERVATION, isOfKey(row)) > 1) {
      throw new RefusedException("restore.later");
    }
    step.delete(row, row.getFirmId());
  }

  private boolean isByHand(ChangeRecord change) {
    return step.db()
        .fetchExists(
            STEP,
            STEP.ID
                .eq(change.getStepId())
                .and(STEP.VIA.in(Via.MANUAL.code(), Via.UNDO.code()))
                .and(STEP.IMPORT_ID.isNull()));
  }

  private String source(ObservationRecord row) {
    return String.valueOf(
        step.db()
            .select(SOURCE.NAME)
            .from(SOURCE)
            .where(SOURCE.ID.eq(row.getSourceId()))
            .fetchOne(SOURCE.NAME));
  }

  private void insert(ChangeRecord change) {
    ObservationRecord row =
        (ObservationRecord) KeptRow.of(step.db(), OBSERVATION, change.getOldValue());
    if (step.db().fetchExists(OBSERVATION, OBSERVATION.ID.eq(row.getId()))) {
      throw new RefusedException("restore.present");
    }
    Long imported = row.getImportId();
    if (imported != null
        && step.db()
            .fetchExists(IMPORT, IMPORT.ID.eq(imported).and(IMPORT.UNDONE_AT.isNotNull()))) {
      throw new RefusedException("restore.undone", Long.toString(imported));
    }
    if (imported == null) {
      row.setSourceId(typedSource(row.getSourceId()));
    }
    new References(step).check(row);
    putOutOfUse(row);
    row.setStanding(Standing.CURRENT.code());
    step.insert(row, row.getFirmId());
  }

  // The source of what a person types came with the first figure and may have gone with it.
  private Long typedSource(Long id) {
    boolean there = step.db().fetchExists(SOURCE, SOURCE.ID.eq(id));
    ChangeRecord gone =
        there
            ? null
            : step.db()
                .fetchAny(
                    CHANGE,
                    CHANGE
                        .TABLE_NAME
                        .eq(SOURCE.getName())
                        .and(CHANGE.ROW_ID.eq(Long.toString(id)))
                        .and(CHANGE.ACTION.eq("delete")));
    if (gone == null) {
      return id;
    }
    SourceRecord kept = (SourceRecord) KeptRow.of(step.db(), SOURCE, gone.getOldValue());
    SourceRecord same =
        step.db()
            .fetchAny(SOURCE, SOURCE.KIND.eq(kept.getKind()).and(SOURCE.NAME.eq(kept.getName())));
    if (same != null) {
      return same.getId();
    }
    step.insert(kept, null);
    return id;
  }
}
