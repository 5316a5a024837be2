package guian.registry.store.ledger;

import guian.registry.model.Coded;
import guian.registry.model.Indicator;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.store.db.tables.records.ClaimRecord;
import guian.registry.store.db.tables.records.ObservationRecord;
import guian.registry.store.db.tables.records.PlacementRecord;
import guian.registry.store.db.tables.records.SourceRecord;
import guian.registry.store.db.tables.records.UniversityRecord;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Turns rows of a ledger into records of the schema. */
final class LedgerRecords {
  private final String who;
  private final String at;

  /** Records of sources that {@code who} read at {@code at} (UTC, ISO 8601). */
  LedgerRecords(String who, String at) {
    this.who = who;
    this.at = at;
  }

  TableRecord<?> of(LedgerRow row) {
    return switch (row) {
      case LedgerRow.Source source -> source(source);
      case LedgerRow.Firm firm -> LedgerFirmRecords.firm(firm);
      case LedgerRow.Name name -> LedgerFirmRecords.name(name);
      case LedgerRow.Stake stake -> LedgerFirmRecords.stake(stake);
      case LedgerRow.Figure figure -> figure(figure);
      case LedgerRow.Claim claim -> claim(claim);
      case LedgerRow.Policy policy -> LedgerGrantRecords.policy(policy);
      case LedgerRow.Grant grant -> LedgerGrantRecords.grant(grant);
      case LedgerRow.Instalment part -> LedgerGrantRecords.instalment(part);
      case LedgerRow.Commitment promise -> LedgerGrantRecords.commitment(promise);
      case LedgerRow.Clawback back -> LedgerGrantRecords.clawback(back);
      case LedgerRow.University university -> university(university);
      case LedgerRow.Placement placement -> placement(placement);
      case LedgerRow.Setting setting -> throw new IllegalArgumentException(setting.key());
    };
  }

  private SourceRecord source(LedgerRow.Source row) {
    SourceRecord made = new SourceRecord();
    made.setId(row.id());
    made.setKind(row.kind());
    made.setName(row.name());
    made.setReference(row.reference());
    made.setReadAt(at);
    made.setReadBy(who);
    return made;
  }

  private static ObservationRecord figure(LedgerRow.Figure row) {
    ObservationRecord made = new ObservationRecord();
    made.setFirmId(row.firmId());
    made.setIndicator(row.indicator());
    made.setPeriod(row.period().code());
    made.setNature(row.nature().code());
    made.setStanding(row.standing().code());
    made.setDisclosure(row.amount() == null ? "not_disclosed" : "disclosed");
    made.setAmount(row.amount());
    made.setUnit(row.unit());
    made.setRaw(row.evidence().raw());
    made.setUnitFrom(row.evidence().unitFrom());
    made.setSourceId(row.evidence().sourceId());
    made.setSheet(row.evidence().sheet());
    made.setCell(row.evidence().cell());
    return made;
  }

  private static ClaimRecord claim(LedgerRow.Claim row) {
    ClaimRecord made = new ClaimRecord();
    made.setFirmId(row.firmId());
    made.setIndicator(Indicator.REVENUE);
    made.setSaid(row.said());
    made.setSaidBy(row.saidBy());
    made.setSaidOn(iso(row.saidOn()));
    made.setBasePeriod(code(row.basePeriod()));
    made.setBaseAmount(row.baseAmount());
    made.setMultiple(
        row.multiple() == null ? null : row.multiple().movePointRight(2).longValueExact());
    made.setTargetPeriod(row.targetPeriod().code());
    made.setTargetAmount(row.targetAmount());
    made.setSourceId(row.sourceId());
    return made;
  }

  private static UniversityRecord university(LedgerRow.University row) {
    UniversityRecord made = new UniversityRecord();
    made.setId(row.id());
    made.setName(row.name());
    return made;
  }

  private static PlacementRecord placement(LedgerRow.Placement row) {
    PlacementRecord made = new PlacementRecord();
    made.setFirmId(row.firmId());
    made.setUniversityId(row.universityId());
    made.setTitle(row.title());
    made.setPosts(row.posts());
    made.setStartsOn(iso(row.startsOn()));
    made.setEndsOn(iso(row.endsOn()));
    made.setSourceId(row.sourceId());
    return made;
  }

  static @Nullable String iso(@Nullable PartialDate date) {
    return date == null ? null : date.iso();
  }

  static @Nullable String code(@Nullable Coded value) {
    return value == null ? null : value.code();
  }

  static @Nullable String code(@Nullable Period period) {
    return period == null ? null : period.code();
  }
}
