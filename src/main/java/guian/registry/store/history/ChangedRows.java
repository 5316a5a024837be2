package guian.registry.store.history;

import static guian.registry.store.db.Tables.CHANGE;

import guian.registry.store.KeptRow;
import guian.registry.store.db.tables.records.ChangeRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** Finds the rows that changes are about, those that were removed as well. */
final class ChangedRows {
  private static final String ID = "id";

  private final DSLContext db;

  ChangedRows(DSLContext db) {
    this.db = db;
  }

  /**
   * By the id of a change the row that it is about: one that came as it came, one that went as it
   * went, any other as it is or was last.
   */
  <R extends UpdatableRecord<R>> Map<Long, R> of(Table<R> table, Collection<ChangeRecord> changes) {
    List<ChangeRecord> mine =
        changes.stream().filter(c -> c.getTableName().equals(table.getName())).toList();
    if (mine.isEmpty()) {
      return Map.of();
    }
    Set<String> ids = mine.stream().map(ChangeRecord::getRowId).collect(Collectors.toSet());
    Map<String, R> last = removed(table, ids);
    last.putAll(present(table, ids));
    Map<String, List<ChangeRecord>> updates = updates(table, mine, ids);
    Map<Long, R> rows = new HashMap<>();
    for (ChangeRecord change : mine) {
      R row = last.get(change.getRowId());
      switch (change.getAction()) {
        case "delete" -> rows.put(change.getId(), kept(table, change.getOldValue()));
        case "insert" -> {
          if (row != null) {
            rows.put(change.getId(), asItCame(row, updates.get(change.getRowId()), change));
          }
        }
        default -> {
          if (row != null) {
            rows.put(change.getId(), row);
          }
        }
      }
    }
    return rows;
  }

  private static <R extends UpdatableRecord<R>> R asItCame(
      R last, @Nullable List<ChangeRecord> updates, ChangeRecord came) {
    if (updates == null) {
      return last;
    }
    R row = last.copy();
    row.set(id(row.getTable()), last.get(id(row.getTable())));
    // The oldest is put last.
    for (ChangeRecord update : updates) {
      if (update.getId() > came.getId()) {
        KeptRow.put(row, field(row.getTable(), update.getField()), update.getOldValue());
      }
    }
    return row;
  }

  private static Field<?> field(Table<?> table, String name) {
    return Objects.requireNonNull(table.field(name));
  }

  private static Field<Long> id(Table<?> table) {
    return Objects.requireNonNull(table.field(ID, Long.class));
  }

  private <R extends UpdatableRecord<R>> Map<String, R> present(Table<R> table, Set<String> ids) {
    Field<Long> id = id(table);
    return db.selectFrom(table)
        .where(id.in(ids.stream().map(Long::valueOf).toList()))
        .fetchMap(row -> row.get(id).toString(), row -> row);
  }

  private <R extends UpdatableRecord<R>> Map<String, R> removed(Table<R> table, Set<String> ids) {
    Map<String, R> rows = new HashMap<>();
    db.select(CHANGE.ROW_ID, CHANGE.OLD_VALUE)
        .from(CHANGE)
        .where(CHANGE.TABLE_NAME.eq(table.getName()))
        .and(CHANGE.ACTION.eq("delete"))
        .and(CHANGE.ROW_ID.in(ids))
        .orderBy(CHANGE.ID)
        .forEach(r -> rows.put(r.value1(), kept(table, r.value2())));
    return rows;
  }

  private <R extends UpdatableRecord<R>> R kept(Table<R> table, String json) {
    return table.getRecordType().cast(KeptRow.of(db, table, json));
  }

  /** By row the changes of its fields, the newest first. */
  private Map<String, List<ChangeRecord>> updates(
      Table<?> table, List<ChangeRecord> changes, Set<String> ids) {
    Set<Long> firms =
        changes.stream()
            .map(ChangeRecord::getFirmId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return db
        .selectFrom(CHANGE)
        .where(CHANGE.FIRM_ID.in(firms))
        .and(CHANGE.TABLE_NAME.eq(table.getName()))
        .and(CHANGE.ROW_ID.in(ids))
        .and(CHANGE.ACTION.eq("update"))
        .orderBy(CHANGE.ID.desc())
        .fetch()
        .stream()
        .collect(Collectors.groupingBy(ChangeRecord::getRowId));
  }
}
