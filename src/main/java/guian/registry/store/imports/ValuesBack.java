package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CHANGE;

import guian.registry.store.ChangeLog;
import guian.registry.store.KeptRow;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ChangeRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** Makes rows of which an import said something else as the other steps have them. */
final class ValuesBack<R extends UpdatableRecord<R>> {
  private final Writing step;
  private final Set<Long> gone;
  private final Table<R> table;
  private final Field<Long> id;
  private final List<Field<?>> fields;

  /**
   * Works in a step.
   *
   * @param gone the steps of imports that are taken back, this one's among them
   * @param fields the columns that an import may change
   */
  ValuesBack(Writing step, Set<Long> gone, Table<R> table, Field<Long> id, List<Field<?>> fields) {
    this.step = step;
    this.gone = gone;
    this.table = table;
    this.id = id;
    this.fields = fields;
  }

  /**
   * Restores them.
   *
   * @param undone the import's step
   * @param own those that the import states; one that is taken back may have said the same before
   * @param stay those that a later import states so too
   * @param firmOf whose history a row belongs to
   */
  void run(long undone, Set<Long> own, Set<Long> stay, Writing.FirmOf<R> firmOf) {
    Set<Long> ids = new HashSet<>(own);
    step.db()
        .selectDistinct(CHANGE.ROW_ID)
        .from(CHANGE)
        .where(CHANGE.STEP_ID.eq(undone))
        .and(CHANGE.TABLE_NAME.eq(table.getName()))
        .and(CHANGE.ACTION.eq("update"))
        .forEach(r -> ids.add(Long.valueOf(r.value1())));
    for (R row : step.db().selectFrom(table).where(id.in(ids)).fetch()) {
      if (!stay.contains(row.get(id))) {
        restore(row, firmOf);
      }
    }
  }

  private void restore(R row, Writing.FirmOf<R> firmOf) {
    List<ChangeRecord> changes =
        step.db()
            .selectFrom(CHANGE)
            .where(CHANGE.TABLE_NAME.eq(table.getName()))
            .and(CHANGE.ROW_ID.eq(Long.toString(row.get(id))))
            .and(CHANGE.ACTION.eq("update"))
            .orderBy(CHANGE.ID)
            .fetch();
    for (Field<?> field : fields) {
      put(row, field, value(row, field, changes));
    }
    step.update(row, firmOf.firm(row));
  }

  // What the row was made with, and what was said since by steps that stand.
  private @Nullable String value(R row, Field<?> field, List<ChangeRecord> changes) {
    String value = ChangeLog.text(row.get(field));
    Map<Long, @Nullable String> said = new TreeMap<>();
    for (ChangeRecord change : changes.reversed()) {
      if (field.getName().equals(change.getField())) {
        said.putIfAbsent(change.getStepId(), change.getNewValue());
        value = change.getOldValue();
      }
    }
    for (Map.Entry<Long, @Nullable String> each : said.entrySet()) {
      value = gone.contains(each.getKey()) ? value : each.getValue();
    }
    return value;
  }

  private <T> void put(R row, Field<T> field, @Nullable String value) {
    if (!Objects.equals(ChangeLog.text(row.get(field)), value)) {
      KeptRow.put(row, field, value);
    }
  }
}
