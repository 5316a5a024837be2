package guian.registry.store.ledger;

import static guian.registry.store.ledger.LedgerRecords.code;
import static guian.registry.store.ledger.LedgerRecords.iso;

import guian.registry.model.Industries;
import guian.registry.model.NameKey;
import guian.registry.store.db.tables.records.FirmNameRecord;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.db.tables.records.StakeRecord;

/** Turns rows of a ledger about firms, their names and their owners into records. */
final class LedgerFirmRecords {
  private LedgerFirmRecords() {}

  static FirmRecord firm(LedgerRow.Firm row) {
    FirmRecord made = new FirmRecord();
    made.setId(row.id());
    made.setIsResident(row.resident());
    made.setName(row.name());
    made.setNameKey(NameKey.of(row.name()));
    made.setNameEn(row.nameEn());
    made.setCreditCode(row.creditCode());
    made.setIndustryCode(row.industry());
    made.setIndustryEdition(row.industry() == null ? null : Industries.EDITION);
    made.setPark(row.park());
    made.setFoundedOn(iso(row.founded()));
    made.setCapital(row.capital() == null ? null : row.capital().hundredths());
    made.setCapitalCurrency(row.capital() == null ? null : row.capital().unit());
    made.setSizeClass(code(row.size()));
    made.setAddress(row.address());
    made.setNote(row.note());
    made.setSourceId(row.sourceId());
    stand(made, row.standings());
    return made;
  }

  static FirmNameRecord name(LedgerRow.Name row) {
    FirmNameRecord made = new FirmNameRecord();
    made.setFirmId(row.firmId());
    made.setName(row.name());
    made.setNameKey(NameKey.of(row.name()));
    made.setKind(row.kind());
    made.setUntilOn(iso(row.until()));
    made.setSourceId(row.sourceId());
    return made;
  }

  static StakeRecord stake(LedgerRow.Stake row) {
    StakeRecord made = new StakeRecord();
    made.setOwnerId(row.ownerId());
    made.setFirmId(row.firmId());
    made.setKind(row.headOffice() ? "head_office" : "share");
    made.setShare(row.share());
    made.setFromOn(iso(row.from()));
    made.setUntilOn(iso(row.until()));
    made.setSourceId(row.sourceId());
    return made;
  }

  private static void stand(FirmRecord made, LedgerRow.Standings standings) {
    made.setLegalForm(standings.legalForm());
    made.setRelation(code(standings.relation()));
    made.setRelationBasis(code(standings.basis()));
    made.setRelationBy(standings.confirmedBy());
    made.setRelationOn(iso(standings.confirmedOn()));
    made.setStatus(code(standings.status()));
  }
}
