package guian.registry.store.restoring;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.CLAWBACK;
import static guian.registry.store.db.Tables.COMMITMENT;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.MERGE;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.PLACEMENT_SHARE;

import guian.registry.model.RefusedException;
import guian.registry.store.KeptRow;
import guian.registry.store.Writing;
import guian.registry.store.db.DefaultSchema;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.db.tables.records.FirmNameRecord;
import guian.registry.store.db.tables.records.InstalmentRecord;
import guian.registry.store.history.StepUndo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Brings a removed row back, or takes one away that was added, with what came or went with it. */
final class RowBack {
  private static final String ID = "id";

  /** Where the rows name the row that they belong to. */
  private static final Map<Table<?>, Field<Long>> PARTS =
      Map.of(
          INSTALMENT, INSTALMENT.GRANT_ID,
          COMMITMENT, COMMITMENT.GRANT_ID,
          CLAWBACK, CLAWBACK.GRANT_ID,
          PLACEMENT_SHARE, PLACEMENT_SHARE.PLACEMENT_ID);

  private final Writing step;

  RowBack(Writing step) {
    this.step = step;
  }

  void run(ChangeRecord change) {
    Table<?> table = table(change);
    if (table.equals(FIRM)) {
      throw new RefusedException("restore.firm");
    }
    if (table.equals(MERGE)) {
      throw new RefusedException("restore.merge");
    }
    List<ChangeRecord> unit = unit(change);
    unit.forEach(each -> checkPlace(each, unit.size() > 1));
    checkParts(unit);
    if (!(unit.size() == 1 && isTaken(change))) {
      new StepUndo(step).reverseAll(unit);
    }
    unit.forEach(this::checkRules);
  }

  /** An instalment whose number went to another one comes back behind it. */
  private boolean isTaken(ChangeRecord change) {
    if (!change.getAction().equals("delete")
        || !(kept(change) instanceof InstalmentRecord row)
        || !isThere(row)) {
      return false;
    }
    row.setSequence(
        step.db()
                .select(DSL.max(INSTALMENT.SEQUENCE))
                .from(INSTALMENT)
                .where(INSTALMENT.GRANT_ID.eq(row.getGrantId()))
                .fetchSingle()
                .value1()
            + 1);
    step.insert(row, change.getFirmId());
    return true;
  }

  private boolean isThere(InstalmentRecord row) {
    return step.db()
        .fetchExists(
            INSTALMENT,
            INSTALMENT
                .GRANT_ID
                .eq(row.getGrantId())
                .and(INSTALMENT.SEQUENCE.eq(row.getSequence())));
  }

  private static Table<?> table(ChangeRecord change) {
    return Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(change.getTableName()));
  }

  /**
   * The changes that go together, the last first: those of a row's parts in the same step, and of
   * the row itself where it came or went with them.
   */
  private List<ChangeRecord> unit(ChangeRecord change) {
    Table<?> root = root(table(change));
    Long id = rootId(change);
    List<ChangeRecord> related =
        step
            .db()
            .fetch(
                CHANGE,
                CHANGE.STEP_ID.eq(change.getStepId()).and(CHANGE.FIRM_ID.eq(change.getFirmId())))
            .stream()
            .filter(each -> root.equals(root(table(each))) && Objects.equals(id, rootId(each)))
            .filter(each -> each.getField() == null || isUniversity(each))
            .sorted((one, other) -> Long.compare(other.getId(), one.getId()))
            .toList();
    boolean whole =
        root.equals(PLACEMENT)
            || related.stream()
                .anyMatch(each ->
                    table(each).equals(root) && each.getAction().equals(change.getAction()));
    return whole ? related : List.of(change);
  }

  /** The grant that a change is about; null when it is about none. */
  @Nullable Long grant(ChangeRecord change) {
    return root(table(change)).equals(GRANT) ? rootId(change) : null;
  }

  private static boolean isUniversity(ChangeRecord change) {
    return PLACEMENT.UNIVERSITY_ID.getName().equals(change.getField());
  }

  private static Table<?> root(Table<?> table) {
    return table.equals(PLACEMENT_SHARE) ? PLACEMENT : PARTS.containsKey(table) ? GRANT : table;
  }

  private @Nullable Long rootId(ChangeRecord change) {
    Field<Long> parent = PARTS.get(table(change));
    if (parent == null) {
      return table(change).field(ID) == null ? null : Long.valueOf(change.getRowId());
    }
    Record row = change.getAction().equals("delete") ? kept(change) : present(change);
    return row == null ? null : row.get(parent);
  }

  private UpdatableRecord<?> kept(ChangeRecord change) {
    return KeptRow.of(step.db(), table(change), change.getOldValue());
  }

  private @Nullable UpdatableRecord<?> present(ChangeRecord change) {
    Table<?> table = table(change);
    Field<Long> id = Objects.requireNonNull(table.field(ID, Long.class));
    return (UpdatableRecord<?>) step.db().fetchOne(table, id.eq(Long.valueOf(change.getRowId())));
  }

  private void checkPlace(ChangeRecord change, boolean withParts) {
    UpdatableRecord<?> row = present(change);
    if (!change.getAction().equals("delete")) {
      if (row == null) {
        throw new RefusedException("restore.row");
      }
      return;
    }
    if (row != null) {
      throw new RefusedException("restore.present");
    }
    UpdatableRecord<?> kept = kept(change);
    // The row that parts belong to comes back with them.
    if (!(withParts && PARTS.containsKey(table(change)))) {
      new References(step).check(kept);
    }
    if (kept instanceof FirmNameRecord name && isNamed(name)) {
      throw new RefusedException("firm.name.present", name.getName());
    }
  }

  private boolean isNamed(FirmNameRecord row) {
    return step.db()
        .fetchExists(
            FIRM_NAME,
            FIRM_NAME
                .FIRM_ID
                .eq(row.getFirmId())
                .and(FIRM_NAME.KIND.eq(row.getKind()))
                .and(FIRM_NAME.NAME.eq(row.getName())));
  }

  /** What belongs to a row that is to go, and did not come with it, keeps it. */
  private void checkParts(List<ChangeRecord> unit) {
    for (ChangeRecord change : unit) {
      if (!change.getAction().equals("insert") || !table(change).equals(GRANT)) {
        continue;
      }
      long grant = Long.parseLong(change.getRowId());
      int parts =
          PARTS.entrySet().stream()
              .filter(part -> root(part.getKey()).equals(GRANT))
              .mapToInt(part -> step.db().fetchCount(part.getKey(), part.getValue().eq(grant)))
              .sum();
      if (parts >= unit.size()) {
        throw new RefusedException("restore.belongs");
      }
    }
  }

  private void checkRules(ChangeRecord change) {
    UpdatableRecord<?> row = present(change);
    if (row != null) {
      new RowRules(step).check(row);
    }
  }
}
