package guian.registry.store;

import static guian.registry.store.db.Tables.CHANGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Collects the changes of one step and writes them in batches. */
public final class ChangeLog {
  private static final int BATCH = 5000;

  private final DSLContext db;
  private final Long stepId;
  private final BulkInsert changes;
  private final List<@Nullable Object[]> held = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();

  /** New rows that follow each other. */
  private record Stretch(Table<?> table, Field<?> firm, long first, long last) {}

  ChangeLog(DSLContext db, long stepId) {
    this.db = db;
    this.stepId = stepId;
    this.changes =
        new BulkInsert(
            db,
            CHANGE,
            CHANGE.STEP_ID,
            CHANGE.FIRM_ID,
            CHANGE.TABLE_NAME,
            CHANGE.ROW_ID,
            CHANGE.ACTION,
            CHANGE.FIELD,
            CHANGE.OLD_VALUE,
            CHANGE.NEW_VALUE);
  }

  void inserted(Table<?> table, String rowId, @Nullable Long firmId) {
    add(table, rowId, firmId, "insert", null, null, null);
  }

  /**
   * Notes the rows of a table from one id to another, all of them just inserted and none of them
   * changed afterwards, by what stands there at the end of the step.
   *
   * @param firm the field with the id of the row's firm
   */
  void inserted(Table<?> table, Field<?> firm, long first, long last) {
    Stretch before = stretches.isEmpty() ? null : stretches.getLast();
    if (before != null && before.table().equals(table) && before.last() + 1 == first) {
      stretches.removeLast();
      stretches.add(new Stretch(table, firm, before.first(), last));
    } else {
      stretches.add(new Stretch(table, firm, first, last));
    }
  }

  // SQLite copies rows several times faster than it takes them one by one. It does so once: before
  // each statement that writes several rows the search index writes down all that it has in memory.
  private void copy(Stretch rows) {
    Field<Long> id = Objects.requireNonNull(rows.table().field("id", Long.class));
    db.insertInto(
            CHANGE, CHANGE.STEP_ID, CHANGE.FIRM_ID, CHANGE.TABLE_NAME, CHANGE.ROW_ID, CHANGE.ACTION)
        .select(
            DSL.select(
                    DSL.val(stepId),
                    rows.firm().cast(Long.class),
                    DSL.inline(rows.table().getName()),
                    id.cast(String.class),
                    DSL.inline("insert"))
                .from(rows.table())
                .where(id.between(rows.first(), rows.last()))
                .orderBy(id))
        .execute();
  }

  void updated(
      Table<?> table,
      String rowId,
      @Nullable Long firmId,
      Field<?> field,
      @Nullable Object before,
      @Nullable Object after) {
    add(table, rowId, firmId, "update", field.getName(), text(before), text(after));
  }

  void deleted(Table<?> table, String rowId, @Nullable Long firmId, Record row) {
    add(table, rowId, firmId, "delete", null, RowJson.of(row), null);
  }

  public static @Nullable String text(@Nullable Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "1" : "0";
    }
    return value == null ? null : value.toString();
  }

  private void add(
      Table<?> table,
      String rowId,
      @Nullable Long firmId,
      String action,
      @Nullable String field,
      @Nullable String before,
      @Nullable String after) {
    held.add(
        new @Nullable Object[] {
          stepId, firmId, table.getName(), rowId, action, field, before, after
        });
    if (held.size() >= BATCH) {
      flush();
    }
  }

  private void flush() {
    changes.insert(held);
    held.clear();
  }

  /** Writes all that is not written yet. */
  void finish() {
    flush();
    stretches.forEach(this::copy);
    stretches.clear();
  }
}
