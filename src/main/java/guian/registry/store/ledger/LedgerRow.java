package guian.registry.store.ledger;

import guian.registry.model.Amount;
import guian.registry.model.Evidence;
import guian.registry.model.GrantStatus;
import guian.registry.model.Nature;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.model.SizeClass;
import guian.registry.model.Standing;
import guian.registry.model.Status;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a ledger that fills an empty registry. Amounts are in hundredths of their unit (fen),
 * shares in millionths; rows name each other by the ids they carry.
 */
public sealed interface LedgerRow {
  /** One setting. */
  record Setting(String key, String value) implements LedgerRow {}

  /** Where rows come from; {@code kind} is {@code publication} or {@code invented}. */
  record Source(long id, String kind, String name, @Nullable String reference)
      implements LedgerRow {}

  /** A firm, of the zone when {@code resident}. */
  record Firm(
      long id,
      boolean resident,
      String name,
      @Nullable String nameEn,
      @Nullable String creditCode,
      Standings standings,
      @Nullable String industry,
      @Nullable String park,
      @Nullable PartialDate founded,
      @Nullable Amount capital,
      @Nullable SizeClass size,
      @Nullable String address,
      @Nullable String note,
      long sourceId)
      implements LedgerRow {}

  /** What a firm is by its registration, and who said so. */
  record Standings(
      @Nullable String legalForm,
      @Nullable Relation relation,
      @Nullable RelationBasis basis,
      @Nullable String confirmedBy,
      @Nullable PartialDate confirmedOn,
      @Nullable Status status) {
    /** Nothing is known. */
    public static final Standings UNKNOWN = new Standings(null, null, null, null, null, null);
  }

  /** Another name of a firm; {@code kind} is that of the schema. */
  record Name(long firmId, String name, String kind, @Nullable PartialDate until, long sourceId)
      implements LedgerRow {}

  /** An owner's share of a firm, or a firm's head office. */
  record Stake(
      long ownerId,
      long firmId,
      boolean headOffice,
      @Nullable Long share,
      @Nullable PartialDate from,
      @Nullable PartialDate until,
      long sourceId)
      implements LedgerRow {}

  /** One observation; {@code amount} is null when it was not disclosed. */
  record Figure(
      long firmId,
      String indicator,
      Period period,
      Nature nature,
      Standing standing,
      @Nullable Long amount,
      String unit,
      Evidence evidence)
      implements LedgerRow {}

  /** A stated future of a firm's revenue. */
  record Claim(
      long firmId,
      String said,
      @Nullable String saidBy,
      @Nullable PartialDate saidOn,
      @Nullable Period basePeriod,
      @Nullable Long baseAmount,
      @Nullable BigDecimal multiple,
      Period targetPeriod,
      @Nullable Long targetAmount,
      long sourceId)
      implements LedgerRow {}

  /** A policy that grants rest on. */
  record Policy(
      long id,
      String name,
      @Nullable String documentNumber,
      @Nullable String clause,
      @Nullable String kind,
      @Nullable PartialDate issuedOn,
      @Nullable String reference)
      implements LedgerRow {}

  /** A grant to a firm. */
  record Grant(
      long id,
      long firmId,
      long policyId,
      @Nullable String kind,
      @Nullable String basis,
      @Nullable String batch,
      @Nullable String fundSource,
      @Nullable PartialDate appliedOn,
      @Nullable PartialDate approvedOn,
      @Nullable Long approvedAmount,
      GrantStatus status,
      long sourceId)
      implements LedgerRow {}

  /** One payment of a grant, due or made. */
  record Instalment(
      long grantId,
      long sequence,
      @Nullable PartialDate dueOn,
      @Nullable Long dueAmount,
      @Nullable PartialDate paidOn,
      @Nullable Long paidAmount)
      implements LedgerRow {}

  /** What a firm promised for a grant; {@code met} is null while it is open. */
  record Commitment(
      long grantId,
      @Nullable String indicator,
      String said,
      @Nullable Long amount,
      @Nullable Period due,
      @Nullable Boolean met)
      implements LedgerRow {}

  /** Money asked back. */
  record Clawback(
      long grantId,
      PartialDate decidedOn,
      long amount,
      String reason,
      @Nullable PartialDate receivedOn,
      @Nullable Long receivedAmount)
      implements LedgerRow {}

  /** A university that firms offer places to. */
  record University(long id, String name) implements LedgerRow {}

  /** A firm's work-experience posts. */
  record Placement(
      long firmId,
      @Nullable Long universityId,
      @Nullable String title,
      long posts,
      @Nullable PartialDate startsOn,
      @Nullable PartialDate endsOn,
      long sourceId)
      implements LedgerRow {}
}
