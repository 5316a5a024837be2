package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.CLAWBACK;
import static guian.registry.store.db.Tables.COMMITMENT;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.POLICY;
import static guian.registry.store.db.Tables.UNIVERSITY;

import guian.registry.store.ChangeLog;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.db.tables.records.GrantRecord;
import guian.registry.store.db.tables.records.PolicyRecord;
import guian.registry.store.db.tables.records.UniversityRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/** Takes back the grants, placements and claims that an import brought. */
final class ListsBack {
  private final Writing step;
  private final long undone;
  private final Map<Long, Long> firmOfGrant = new HashMap<>();

  /** Takes back what the step {@code undone} brought. */
  ListsBack(Writing step, long undone) {
    this.step = step;
    this.undone = undone;
  }

  void run() {
    if (!step.db()
        .fetchExists(
            CHANGE,
            CHANGE
                .STEP_ID
                .eq(undone)
                .and(
                    CHANGE.TABLE_NAME.in(GRANT.getName(), PLACEMENT.getName(), CLAIM.getName())))) {
      return;
    }
    step.db()
        .select(GRANT.ID, GRANT.FIRM_ID)
        .from(GRANT)
        .forEach(r -> firmOfGrant.put(r.value1(), r.value2()));
    delete(INSTALMENT, INSTALMENT.ID, row -> firmOfGrant.get(row.getGrantId()));
    delete(CLAWBACK, CLAWBACK.ID, row -> firmOfGrant.get(row.getGrantId()));
    restoreGrants();
    removeGrants();
    delete(PLACEMENT, PLACEMENT.ID, row -> row.getFirmId());
    delete(CLAIM, CLAIM.ID, row -> row.getFirmId());
    removePolicies();
    removeUniversities();
  }

  private <R extends UpdatableRecord<R>> void delete(
      Table<R> table, Field<Long> id, Writing.FirmOf<R> firmOf) {
    delete(table, id.in(inserted(table)), firmOf);
  }

  private <R extends UpdatableRecord<R>> void delete(
      Table<R> table, Condition which, Writing.FirmOf<R> firmOf) {
    step.deleteAll(table, step.db().selectFrom(table).where(which).fetch(), firmOf);
  }

  private Select<Record1<Long>> inserted(Table<?> table) {
    return DSL.select(CHANGE.ROW_ID.cast(Long.class))
        .from(CHANGE)
        .where(CHANGE.STEP_ID.eq(undone))
        .and(CHANGE.TABLE_NAME.eq(table.getName()))
        .and(CHANGE.ACTION.eq("insert"));
  }

  // What somebody changed since stays as it is.
  private void restoreGrants() {
    List<ChangeRecord> changes =
        step.db()
            .selectFrom(CHANGE)
            .where(CHANGE.STEP_ID.eq(undone))
            .and(CHANGE.TABLE_NAME.eq(GRANT.getName()))
            .and(CHANGE.ACTION.eq("update"))
            .orderBy(CHANGE.ID)
            .fetch();
    for (ChangeRecord change : changes) {
      long id = Long.parseLong(change.getRowId());
      GrantRecord row = step.db().fetchOne(GRANT, GRANT.ID.eq(id));
      Field<?> field = GRANT.field(Objects.requireNonNull(change.getField()));
      if (row != null
          && field != null
          && Objects.equals(ChangeLog.text(row.get(field)), change.getNewValue())) {
        put(row, field, change);
        step.update(row, row.getFirmId());
      }
    }
  }

  private static <T> void put(GrantRecord row, Field<T> field, ChangeRecord change) {
    row.set(field, field.getDataType().convert(change.getOldValue()));
  }

  // A grant that has got an instalment, a clawback or a commitment since stays.
  private void removeGrants() {
    delete(
        GRANT,
        GRANT
            .ID
            .in(inserted(GRANT))
            .and(GRANT.ID.notIn(DSL.select(INSTALMENT.GRANT_ID).from(INSTALMENT)))
            .and(GRANT.ID.notIn(DSL.select(CLAWBACK.GRANT_ID).from(CLAWBACK)))
            .and(GRANT.ID.notIn(DSL.select(COMMITMENT.GRANT_ID).from(COMMITMENT))),
        GrantRecord::getFirmId);
  }

  private void removePolicies() {
    Writing.FirmOf<PolicyRecord> noFirm = row -> null;
    delete(
        POLICY,
        POLICY
            .ID
            .in(inserted(POLICY))
            .and(POLICY.ID.notIn(DSL.select(GRANT.POLICY_ID).from(GRANT))),
        noFirm);
  }

  private void removeUniversities() {
    Writing.FirmOf<UniversityRecord> noFirm = row -> null;
    delete(
        UNIVERSITY,
        UNIVERSITY
            .ID
            .in(inserted(UNIVERSITY))
            .and(
                UNIVERSITY.ID.notIn(
                    DSL.select(PLACEMENT.UNIVERSITY_ID)
                        .from(PLACEMENT)
                        .where(PLACEMENT.UNIVERSITY_ID.isNotNull()))),
        noFirm);
  }
}
