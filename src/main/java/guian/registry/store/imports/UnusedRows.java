package guian.registry.store.imports;

import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.PLACEMENT_SHARE;
import static guian.registry.store.db.Tables.POLICY;
import static guian.registry.store.db.Tables.UNIVERSITY;

import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.PolicyRecord;
import guian.registry.store.db.tables.records.UniversityRecord;
import java.util.Set;
import org.jooq.impl.DSL;

/** Removes policies and universities of imports taken back that nothing names any more. */
final class UnusedRows {
  private final Writing step;
  private final Set<Long> gone;

  /**
   * Works in a step.
   *
   * @param gone the steps of imports that are taken back
   */
  UnusedRows(Writing step, Set<Long> gone) {
    this.step = step;
    this.gone = gone;
  }

  void run() {
    removePolicies();
    removeUniversities();
  }

  private void removePolicies() {
    Writing.FirmOf<PolicyRecord> noFirm = row -> null;
    step.deleteAll(
        POLICY,
        step.db()
            .selectFrom(POLICY)
            .where(POLICY.ID.in(InsertedRows.ids(POLICY, gone)))
            .and(POLICY.ID.notIn(DSL.select(GRANT.POLICY_ID).from(GRANT)))
            .fetch(),
        noFirm);
  }

  private void removeUniversities() {
    Writing.FirmOf<UniversityRecord> noFirm = row -> null;
    step.deleteAll(
        UNIVERSITY,
        step.db()
            .selectFrom(UNIVERSITY)
            .where(UNIVERSITY.ID.in(InsertedRows.ids(UNIVERSITY, gone)))
            .and(
                UNIVERSITY.ID.notIn(
                    DSL.select(PLACEMENT_SHARE.UNIVERSITY_ID).from(PLACEMENT_SHARE)))
            .and(
                UNIVERSITY.ID.notIn(
                    DSL.select(PLACEMENT.UNIVERSITY_ID)
                        .from(PLACEMENT)
                        .where(PLACEMENT.UNIVERSITY_ID.isNotNull())))
            .fetch(),
        noFirm);
  }
}
