package guian.registry.store.firm;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;

import guian.registry.model.NameKey;
import guian.registry.model.NameKind;
import guian.registry.model.RefusedException;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.model.Relations;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.FirmNameRecord;
import guian.registry.store.db.tables.records.FirmRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Changes firms and their names by hand, in one step. */
public final class FirmWriting {
  private final Writing step;

  /** Changes as part of {@code step}. */
  public FirmWriting(Writing step) {
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
    FirmRecord row = named(name, creditCode, true);
    proposeRelation(row);
    return step.insert(row, null);
  }

  long createOutside(String name) {
    return step.insert(named(name, null, false), null);
  }

  private FirmRecord named(String name, @Nullable String creditCode, boolean resident) {
    FirmRecord row = new FirmRecord();
    row.setIsResident(resident);
    FirmFieldRules rules = new FirmFieldRules(step, row);
    rules.set(FirmField.NAME, name);
    rules.set(FirmField.CREDIT_CODE, creditCode);
    rules.checkName();
    return row;
  }

  /** As {@link FirmEdits#change}. */
  public boolean change(long firmId, FirmField field, @Nullable String text) {
    FirmRecord row = firm(firmId);
    FirmFieldRules rules = new FirmFieldRules(step, row);
    rules.set(field, text);
    if (field == FirmField.NAME) {
      rules.checkName();
    }
    if ((field == FirmField.NAME || field == FirmField.LEGAL_FORM) && !isConfirmed(row)) {
      proposeRelation(row);
    }
    return step.update(row, firmId) > 0;
  }

  private static boolean isConfirmed(FirmRecord row) {
    return RelationBasis.CONFIRMED.code().equals(row.getRelationBasis());
  }

  /** What the registered type and the name show; nothing when they show nothing. */
  private static void proposeRelation(FirmRecord row) {
    Relation shown = Relations.shown(row.getLegalForm(), row.getName()).orElse(null);
    if (shown == null && row.getRelation() == null) {
      return;
    }
    row.setRelation(shown == null ? null : shown.code());
    row.setRelationBasis(shown == null ? null : RelationBasis.DERIVED.code());
    row.setRelationBy(null);
    row.setRelationOn(null);
  }

  /** Takes a person's word about the relation back: what the type and the name show holds again. */
  int unconfirm(long firmId) {
    FirmRecord row = firm(firmId);
    proposeRelation(row);
    return step.update(row, firmId);
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
