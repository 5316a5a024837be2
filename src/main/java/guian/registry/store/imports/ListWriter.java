package guian.registry.store.imports;

import static guian.registry.store.db.Tables.COMMITMENT;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.POLICY;

import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ClaimRecord;
import guian.registry.store.db.tables.records.ClawbackRecord;
import guian.registry.store.db.tables.records.CommitmentRecord;
import guian.registry.store.db.tables.records.GrantRecord;
import guian.registry.store.db.tables.records.InstalmentRecord;
import guian.registry.store.db.tables.records.PlacementRecord;
import guian.registry.store.db.tables.records.PolicyRecord;
import guian.registry.store.placements.Universities;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes the grants, placements and claims of an import. */
final class ListWriter {
  private final Writing step;
  private final long sourceId;
  private final long importId;
  private final Map<List<@Nullable String>, Long> policies = new HashMap<>();
  private final Universities universities;

  ListWriter(Writing step, long sourceId, long importId) {
    this.step = step;
    this.universities = new Universities(step);
    this.sourceId = sourceId;
    this.importId = importId;
  }

  void write(long firmId, ImportBatch.FirmWrite firm) {
    firm.grants().forEach(grant -> write(firmId, grant));
    firm.placements().forEach(placement -> write(firmId, placement));
    firm.claims().forEach(claim -> write(firmId, claim));
  }

  private void write(long firmId, ImportBatch.GrantWrite grant) {
    Long known = grant.grantId();
    long id = known == null ? insert(firmId, grant) : update(firmId, grant, known);
    long last =
        step.db()
            .select(DSL.coalesce(DSL.max(INSTALMENT.SEQUENCE), 0L))
            .from(INSTALMENT)
            .where(INSTALMENT.GRANT_ID.eq(id))
            .fetchSingle()
            .value1();
    for (KnownGrant.Paid payment : grant.payments()) {
      if (payment.id() != 0) {
        pay(firmId, payment);
        continue;
      }
      InstalmentRecord row = new InstalmentRecord();
      row.setGrantId(id);
      row.setSequence(++last);
      row.setDueOn(payment.dueOn());
      row.setDueAmount(payment.due());
      row.setPaidOn(payment.paidOn());
      row.setPaidAmount(payment.paid());
      step.insert(row, firmId);
    }
    grant.commitments().forEach(commitment -> write(firmId, id, commitment));
    ImportBatch.ClawbackWrite clawback = grant.clawback();
    if (clawback != null) {
      ClawbackRecord row = new ClawbackRecord();
      row.setGrantId(id);
      row.setAmount(clawback.amount());
      row.setReason(clawback.reason());
      row.setReceivedOn(clawback.on());
      row.setReceivedAmount(clawback.received());
      step.insert(row, firmId);
    }
  }

  // What was due before.
  private void pay(long firmId, KnownGrant.Paid payment) {
    InstalmentRecord row =
        Objects.requireNonNull(step.db().fetchOne(INSTALMENT, INSTALMENT.ID.eq(payment.id())));
    if (payment.dueOn() != null) {
      row.setDueOn(payment.dueOn());
    }
    if (payment.due() != null) {
      row.setDueAmount(payment.due());
    }
    row.setPaidOn(payment.paidOn());
    row.setPaidAmount(payment.paid());
    step.update(row, firmId);
  }

  private void write(long firmId, long grantId, ImportBatch.CommitmentWrite commitment) {
    if (isKnown(grantId, commitment)) {
      return;
    }
    CommitmentRecord row = new CommitmentRecord();
    row.setGrantId(grantId);
    row.setIndicator(commitment.indicator());
    row.setSaid(commitment.said());
    row.setAmount(commitment.amount());
    row.setDuePeriod(commitment.duePeriod());
    step.insert(row, firmId);
  }

  private boolean isKnown(long grantId, ImportBatch.CommitmentWrite commitment) {
    return step.db()
        .fetchExists(
            COMMITMENT,
            COMMITMENT
                .GRANT_ID
                .eq(grantId)
                .and(COMMITMENT.INDICATOR.eq(commitment.indicator()))
                .and(COMMITMENT.DUE_PERIOD.eq(commitment.duePeriod()))
                .and(COMMITMENT.AMOUNT.eq(commitment.amount())));
  }

  private long insert(long firmId, ImportBatch.GrantWrite grant) {
    GrantRecord row = new GrantRecord();
    row.setFirmId(firmId);
    row.setPolicyId(policy(grant.policy(), grant.document()));
    row.setKind(grant.kind());
    row.setBatch(grant.batch());
    row.setFundSource(grant.fund());
    row.setAppliedOn(grant.appliedOn());
    row.setApprovedOn(grant.approvedOn());
    row.setApprovedAmount(grant.approved());
    row.setStatus(Objects.requireNonNull(grant.status()).code());
    row.setSourceId(sourceId);
    row.setSheet(grant.cell().sheet());
    row.setCell(grant.cell().name());
    row.setImportId(importId);
    return step.insert(row, firmId);
  }

  private long update(long firmId, ImportBatch.GrantWrite grant, long id) {
    GrantRecord row = Objects.requireNonNull(step.db().fetchOne(GRANT, GRANT.ID.eq(id)));
    if (grant.approved() != null) {
      row.setApprovedAmount(grant.approved());
    }
    if (grant.status() != null) {
      row.setStatus(grant.status().code());
    }
    step.update(row, firmId);
    return id;
  }

  private long policy(String name, @Nullable String document) {
    return policies.computeIfAbsent(
        java.util.Arrays.asList(name, document),
        unused ->
            step.db()
                .select(POLICY.ID)
                .from(POLICY)
                .where(POLICY.NAME.eq(name))
                .and(document == null ? DSL.noCondition() : POLICY.DOCUMENT_NUMBER.eq(document))
                .orderBy(POLICY.ID)
                .limit(1)
                .fetchOptional(POLICY.ID)
                .orElseGet(() -> newPolicy(name, document)));
  }

  private long newPolicy(String name, @Nullable String document) {
    PolicyRecord row = new PolicyRecord();
    row.setName(name);
    row.setDocumentNumber(document);
    return step.insert(row, null);
  }

  private void write(long firmId, ImportBatch.PlacementWrite placement) {
    Long known = placement.placementId();
    if (known != null) {
      PlacementRecord there =
          Objects.requireNonNull(step.db().fetchOne(PLACEMENT, PLACEMENT.ID.eq(known)));
      there.setPosts((long) placement.posts());
      step.update(there, firmId);
      return;
    }
    PlacementRecord row = new PlacementRecord();
    row.setFirmId(firmId);
    row.setUniversityId(universities.alone(placement.universities()));
    row.setTitle(placement.title());
    row.setPosts((long) placement.posts());
    row.setStartsOn(placement.startsOn());
    row.setEndsOn(placement.endsOn());
    row.setSourceId(sourceId);
    row.setSheet(placement.cell().sheet());
    row.setCell(placement.cell().name());
    row.setImportId(importId);
    step.insert(row, firmId);
    universities.share(row, placement.universities());
  }

  private void write(long firmId, ImportBatch.ClaimWrite claim) {
    ClaimRecord row = new ClaimRecord();
    row.setFirmId(firmId);
    row.setIndicator(claim.key().indicator());
    row.setSaid(claim.said());
    row.setTargetPeriod(claim.key().period().code());
    row.setTargetAmount(claim.amount().hundredths());
    row.setSourceId(sourceId);
    row.setSheet(claim.cell().sheet());
    row.setCell(claim.cell().name());
    step.insert(row, firmId);
  }
}
