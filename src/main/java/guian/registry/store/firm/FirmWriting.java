package guian.registry.store.firm;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;

import guian.registry.model.NameKey;
import guian.registry.model.NameKind;
import guian.registry.model.RefusedException;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.FirmNameRecord;
import guian.registry.store.db.tables.records.FirmRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Changes firms and their names by hand, in one step. */
final class FirmWriting {
  private final Writing step;

  FirmWriting(Writing step) {
    this.step = step;
  }

  /** The firm's row, or a refusal when it is gone. */
  FirmRecord firm(long id) {
    FirmRecord row = step.db().fetchOne(FIRM, FIRM.ID.eq(id));
    if (row == null) {
      throw new RefusedException("firm.gone", id);
    }
    return row;
  }

  long create(String name, @Nullable String creditCode) {
    FirmRecord row = new FirmRecord();
    row.setIsResident(true);
    FirmFieldRules rules = new FirmFieldRules(step, row);
    rules.set(FirmField.NAME, name);
    rules.set(FirmField.CREDIT_CODE, creditCode);
    rules.checkName();
    return step.insert(row, null);
  }

  boolean change(long firmId, FirmField field, @Nullable String text) {
    FirmRecord row = firm(firmId);
    FirmFieldRules rules = new FirmFieldRules(step, row);
    rules.set(field, text);
    if (field == FirmField.NAME) {
      rules.checkName();
    }
    return step.update(row, firmId) > 0;
  }

  int confirm(long firmId, @Nullable Relation relation, String who) {
    FirmRecord row = firm(firmId);
    row.setRelation(relation == null ? null : relation.code());
    row.setRelationBasis(relation == null ? null : RelationBasis.CONFIRMED.code());
    row.setRelationBy(relation == null ? null : who);
    row.setRelationOn(
        relation == null ? null : LocalDate.ofInstant(step.at(), ZoneOffset.UTC).toString());
    return step.update(row, firmId);
  }

  long addName(long firmId, NameKind kind, String name) {
    FirmRecord firm = firm(firmId);
    String stripped = FirmFieldRules.name(name);
    boolean known =
        firm.getName().equals(stripped)
            || step.db()
                .fetchExists(
                    FIRM_NAME, FIRM_NAME.FIRM_ID.eq(firmId).and(FIRM_NAME.NAME.eq(stripped)));
    if (known) {
      throw new RefusedException("firm.name.present", stripped);
    }
    FirmNameRecord row = new FirmNameRecord();
    row.setFirmId(firmId);
    row.setKind(kind.code());
    row.setName(stripped);
    row.setNameKey(NameKey.of(stripped));
    return step.insert(row, firmId);
  }

  boolean removeName(long nameId) {
    FirmNameRecord row = step.db().fetchOne(FIRM_NAME, FIRM_NAME.ID.eq(nameId));
    if (row != null) {
      step.delete(row, row.getFirmId());
    }
    return row != null;
  }
}
