package guian.registry.store;

import static guian.registry.store.db.Tables.CHANGE;

import guian.registry.store.db.tables.records.ChangeRecord;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONFormat;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Collects the changes of one step and writes them in batches. */
public final class ChangeLog {
  private static final int BATCH = 5000;
  private static final JSONFormat ROW =
      new JSONFormat().header(false).recordFormat(JSONFormat.RecordFormat.OBJECT);

  private final DSLContext db;
  private final long stepId;
  private final List<ChangeRecord> held = new ArrayList<>();

  ChangeLog(DSLContext db, long stepId) {
    this.db = db;
    this.stepId = stepId;
  }

  void inserted(Table<?> table, String rowId, @Nullable Long firmId) {
    add(row(table, rowId, firmId, "insert"));
  }

  void updated(
      Table<?> table,
      String rowId,
      @Nullable Long firmId,
      Field<?> field,
      @Nullable Object before,
      @Nullable Object after) {
    ChangeRecord change = row(table, rowId, firmId, "update");
    change.setField(field.getName());
    change.setOldValue(text(before));
    change.setNewValue(text(after));
    add(change);
  }

  void deleted(Table<?> table, String rowId, @Nullable Long firmId, Record row) {
    ChangeRecord change = row(table, rowId, firmId, "delete");
    change.setOldValue(row.formatJSON(ROW));
    add(change);
  }

  public static @Nullable String text(@Nullable Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "1" : "0";
    }
    return value == null ? null : value.toString();
  }

  private ChangeRecord row(Table<?> table, String rowId, @Nullable Long firmId, String action) {
    ChangeRecord change = new ChangeRecord();
    change.setStepId(stepId);
    change.setFirmId(firmId);
    change.setTableName(table.getName());
    change.setRowId(rowId);
    change.setAction(action);
    return change;
  }

  private void add(ChangeRecord change) {
    held.add(change);
    if (held.size() >= BATCH) {
      flush();
    }
  }

  void flush() {
    BulkInsert.into(db, CHANGE, held);
    held.clear();
  }
}
