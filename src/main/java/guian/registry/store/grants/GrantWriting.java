package guian.registry.store.grants;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.POLICY;

import guian.registry.model.GrantStatus;
import guian.registry.model.RefusedException;
import guian.registry.store.KeptRow;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.GrantRecord;
import guian.registry.store.db.tables.records.PolicyRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Changes grants by hand, in one step. */
final class GrantWriting {
  private final Writing step;

  GrantWriting(Writing step) {
    this.step = step;
  }

  long add(long firmId, String policy) {
    if (!step.db().fetchExists(FIRM, FIRM.ID.eq(firmId))) {
      throw new RefusedException("firm.gone", firmId);
    }
    if (policy.isBlank()) {
      throw new RefusedException("grant.policy");
    }
    GrantRecord row = new GrantRecord();
    row.setFirmId(firmId);
    row.setPolicyId(policy(policy.strip()));
    row.setStatus(GrantStatus.APPLIED.code());
    return step.insert(row, firmId);
  }

  private long policy(String name) {
    Long known =
        step.db()
            .select(DSL.min(POLICY.ID))
            .from(POLICY)
            .where(POLICY.NAME.eq(name))
            .fetchSingle()
            .value1();
    if (known != null) {
      return known;
    }
    PolicyRecord row = new PolicyRecord();
    row.setName(name);
    return step.insert(row, null);
  }

  boolean change(GrantField field, long rowId, @Nullable String text) {
    UpdatableRecord<?> row =
        find(field.part(), rowId).orElseThrow(() -> new RefusedException("grant.gone"));
    GrantRules rules = new GrantRules(step, grant(row));
    KeptRow.put(row, field.column(), GrantText.stored(field, text));
    boolean differs = step.update(row, firm(row)) > 0;
    rules.check();
    return differs;
  }

  long addPart(long grantId, GrantField.Part part, Map<GrantField, String> texts) {
    GrantRecord grant =
        Optional.ofNullable(step.db().fetchOne(GRANT, GRANT.ID.eq(grantId)))
            .orElseThrow(() -> new RefusedException("grant.gone"));
    if (texts.values().stream().allMatch(String::isBlank)) {
      throw new RefusedException("grant.needed");
    }
    GrantRules rules = new GrantRules(step, grantId);
    UpdatableRecord<?> row = (UpdatableRecord<?>) step.db().newRecord(part.table());
    KeptRow.put(row, grantId(part.table()), grantId);
    for (GrantField field : part.fields()) {
      KeptRow.put(row, field.column(), GrantText.stored(field, texts.get(field)));
    }
    if (part == GrantField.Part.INSTALMENT) {
      row.set(INSTALMENT.SEQUENCE, nextSequence(grantId));
    }
    long id = step.insert(row, grant.getFirmId());
    rules.check();
    return id;
  }

  private long nextSequence(long grantId) {
    Long last =
        step.db()
            .select(DSL.max(INSTALMENT.SEQUENCE))
            .from(INSTALMENT)
            .where(INSTALMENT.GRANT_ID.eq(grantId))
            .fetchSingle()
            .value1();
    return last == null ? 1 : last + 1;
  }

  boolean remove(GrantField.Part part, long rowId) {
    Optional<UpdatableRecord<?>> row = find(part, rowId);
    row.ifPresent(found -> {
      GrantRules rules = new GrantRules(step, grant(found));
      // What belongs to a grant goes before it, so that it comes back after it.
      if (part == GrantField.Part.GRANT) {
        removeParts(rowId, firm(found));
      }
      step.delete(found, firm(found));
      rules.check();
    });
    return row.isPresent();
  }

  private void removeParts(long grantId, Long firmId) {
    for (GrantField.Part part :
        List.of(GrantField.Part.INSTALMENT, GrantField.Part.COMMITMENT, GrantField.Part.CLAWBACK)) {
      for (Record row : step.db().fetch(part.table(), grantId(part.table()).eq(grantId))) {
        step.delete((UpdatableRecord<?>) row, firmId);
      }
    }
  }

  private Optional<UpdatableRecord<?>> find(GrantField.Part part, long rowId) {
    Field<Long> id = Objects.requireNonNull(part.table().field("id", Long.class));
    return Optional.ofNullable((UpdatableRecord<?>) step.db().fetchOne(part.table(), id.eq(rowId)));
  }

  private static Field<Long> grantId(Table<?> table) {
    return Objects.requireNonNull(table.field(INSTALMENT.GRANT_ID.getName(), Long.class));
  }

  private static long grant(UpdatableRecord<?> row) {
    return row instanceof GrantRecord grant
        ? grant.getId()
        : Objects.requireNonNull(row.get(grantId(row.getTable())));
  }

  private Long firm(UpdatableRecord<?> row) {
    if (row instanceof GrantRecord grant) {
      return grant.getFirmId();
    }
    return step.db()
        .select(GRANT.FIRM_ID)
        .from(GRANT)
        .where(GRANT.ID.eq(grant(row)))
        .fetchSingle()
        .value1();
  }
}
