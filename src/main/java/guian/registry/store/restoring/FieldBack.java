package guian.registry.store.restoring;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.MERGE;
import static guian.registry.store.db.Tables.PLACEMENT;

import guian.registry.model.Coded;
import guian.registry.model.RefusedException;
import guian.registry.store.KeptRow;
import guian.registry.store.Writing;
import guian.registry.store.db.DefaultSchema;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.firm.FirmField;
import guian.registry.store.firm.FirmWriting;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** Sets a field back to the value it had before a line of the history. */
final class FieldBack {
  // Fields of a firm's row that change together.
  private static final List<Set<String>> TOGETHER =
      List.of(
          Set.of("relation", "relation_basis", "relation_by", "relation_on"),
          Set.of("industry_code", "industry_edition"),
          Set.of("capital", "capital_currency"));
  // Those that others could have taken meanwhile, or that others follow from.
  private static final Set<String> BY_RULES =
      Set.of(
          FirmField.NAME.code(),
          FirmField.CREDIT_CODE.code(),
          FirmField.REGISTRATION_NUMBER.code(),
          FirmField.LEGAL_FORM.code());

  private final Writing step;

  FieldBack(Writing step) {
    this.step = step;
  }

  void run(ChangeRecord change) {
    Table<?> table =
        Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(change.getTableName()));
    if (table.equals(MERGE)) {
      throw new RefusedException("restore.merge");
    }
    if (table.equals(PLACEMENT) && PLACEMENT.UNIVERSITY_ID.getName().equals(change.getField())) {
      new RowBack(step).run(change);
    } else if (table.equals(FIRM) && BY_RULES.contains(change.getField())) {
      byRules(change);
    } else {
      set(table, change);
    }
  }

  private void byRules(ChangeRecord change) {
    FirmField field = Coded.of(FirmField.class, change.getField());
    long firm = Long.parseLong(change.getRowId());
    if (!new FirmWriting(step).change(firm, field, change.getOldValue())) {
      throw new RefusedException("restore.same");
    }
  }

  private void set(Table<?> table, ChangeRecord change) {
    Field<Long> id = Objects.requireNonNull(table.field("id", Long.class));
    Object found = step.db().fetchOne(table, id.eq(Long.valueOf(change.getRowId())));
    if (!(found instanceof UpdatableRecord<?> row)) {
      throw new RefusedException("restore.row");
    }
    for (ChangeRecord each : together(table, change)) {
      KeptRow.put(row, Objects.requireNonNull(table.field(each.getField())), each.getOldValue());
    }
    new RowRules(step).check(row);
    if (step.update(row, change.getFirmId()) == 0) {
      throw new RefusedException("restore.same");
    }
  }

  private List<ChangeRecord> together(Table<?> table, ChangeRecord change) {
    List<ChangeRecord> ofRow =
        step.db()
            .fetch(
                CHANGE,
                CHANGE
                    .STEP_ID
                    .eq(change.getStepId())
                    .and(CHANGE.TABLE_NAME.eq(change.getTableName()))
                    .and(CHANGE.ROW_ID.eq(change.getRowId()))
                    .and(CHANGE.ACTION.eq("update")));
    // A claim is a multiple or an amount, never neither.
    if (table.equals(CLAIM)) {
      return ofRow;
    }
    Set<String> fields =
        table.equals(FIRM)
            ? TOGETHER.stream()
                .filter(group -> group.contains(change.getField()))
                .findFirst()
                .orElse(Set.of(change.getField()))
            : Set.of(change.getField());
    return ofRow.stream().filter(each -> fields.contains(each.getField())).toList();
  }
}
