package guian.registry.store.imports;

import static guian.registry.store.db.Tables.COMMITMENT;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.Nature;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.CommitmentRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Record1;
import org.jooq.Select;

/** Takes back what an import said that firms promised: it goes with its figure, or its grant. */
final class CommitmentsBack {
  private final Writing step;
  private final long importId;
  private final Map<Long, Long> firmOfGrant;
  private final Set<Long> restated;

  /**
   * Takes back what an import said, once its figures are.
   *
   * @param firmOfGrant the firm of each grant
   * @param restated the grants that another import states too
   */
  CommitmentsBack(Writing step, long importId, Map<Long, Long> firmOfGrant, Set<Long> restated) {
    this.step = step;
    this.importId = importId;
    this.firmOfGrant = firmOfGrant;
    this.restated = restated;
  }

  /**
   * Takes it back.
   *
   * @param brought the commitments that this import, or one taken back before, brought
   */
  void run(Select<Record1<Long>> brought) {
    List<CommitmentRecord> rows =
        step.db().selectFrom(COMMITMENT).where(COMMITMENT.ID.in(brought)).fetch();
    rows.removeIf(row -> staysWithGrant(row.getGrantId()) && isStated(row));
    step.deleteAll(COMMITMENT, rows, row -> firmOfGrant.get(row.getGrantId()));
  }

  private boolean staysWithGrant(long grant) {
    return restated.contains(grant)
        || !step.db().fetchExists(GRANT, GRANT.ID.eq(grant).and(GRANT.IMPORT_ID.eq(importId)));
  }

  private boolean isStated(CommitmentRecord row) {
    return step.db()
        .fetchExists(
            OBSERVATION,
            OBSERVATION
                .FIRM_ID
                .eq(firmOfGrant.get(row.getGrantId()))
                .and(OBSERVATION.INDICATOR.eq(row.getIndicator()))
                .and(OBSERVATION.PERIOD.eq(row.getDuePeriod()))
                .and(OBSERVATION.NATURE.eq(Nature.TARGET.code()))
                .and(OBSERVATION.AMOUNT.eq(row.getAmount()))
                .and(OBSERVATION.IMPORT_ID.isNotNull()));
  }
}
