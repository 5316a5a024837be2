package guian.registry.store.ledger;

import static guian.registry.store.ledger.LedgerRecords.code;
import static guian.registry.store.ledger.LedgerRecords.iso;

import guian.registry.store.db.tables.records.ClawbackRecord;
import guian.registry.store.db.tables.records.CommitmentRecord;
import guian.registry.store.db.tables.records.GrantRecord;
import guian.registry.store.db.tables.records.InstalmentRecord;
import guian.registry.store.db.tables.records.PolicyRecord;

/** Turns rows of a ledger about policies and grants into records. */
final class LedgerGrantRecords {
  private LedgerGrantRecords() {}

  static PolicyRecord policy(LedgerRow.Policy row) {
    PolicyRecord made = new PolicyRecord();
    made.setId(row.id());
    made.setName(row.name());
    made.setDocumentNumber(row.documentNumber());
    made.setClause(row.clause());
    made.setKind(row.kind());
    made.setIssuedOn(iso(row.issuedOn()));
    made.setReference(row.reference());
    return made;
  }

  static GrantRecord grant(LedgerRow.Grant row) {
    GrantRecord made = new GrantRecord();
    made.setId(row.id());
    made.setFirmId(row.firmId());
    made.setPolicyId(row.policyId());
    made.setKind(row.kind());
    made.setBasis(row.basis());
    made.setBatch(row.batch());
    made.setFundSource(row.fundSource());
    made.setAppliedOn(iso(row.appliedOn()));
    made.setApprovedOn(iso(row.approvedOn()));
    made.setApprovedAmount(row.approvedAmount());
    made.setStatus(row.status().code());
    made.setSourceId(row.sourceId());
    return made;
  }

  static InstalmentRecord instalment(LedgerRow.Instalment row) {
    InstalmentRecord made = new InstalmentRecord();
    made.setGrantId(row.grantId());
    made.setSequence(row.sequence());
    made.setDueOn(iso(row.dueOn()));
    made.setDueAmount(row.dueAmount());
    made.setPaidOn(iso(row.paidOn()));
    made.setPaidAmount(row.paidAmount());
    return made;
  }

  static CommitmentRecord commitment(LedgerRow.Commitment row) {
    CommitmentRecord made = new CommitmentRecord();
    made.setGrantId(row.grantId());
    made.setIndicator(row.indicator());
    made.setSaid(row.said());
    made.setAmount(row.amount());
    made.setDuePeriod(code(row.due()));
    made.setOutcome(row.met() == null ? null : row.met() ? "met" : "missed");
    return made;
  }

  static ClawbackRecord clawback(LedgerRow.Clawback row) {
    ClawbackRecord made = new ClawbackRecord();
    made.setGrantId(row.grantId());
    made.setDecidedOn(iso(row.decidedOn()));
    made.setAmount(row.amount());
    made.setReason(row.reason());
    made.setReceivedOn(iso(row.receivedOn()));
    made.setReceivedAmount(row.receivedAmount());
    return made;
  }
}
