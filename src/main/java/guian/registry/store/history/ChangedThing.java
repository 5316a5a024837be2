package guian.registry.store.history;

import guian.registry.store.ChangeLog;
import guian.registry.store.FirmNaming;
import guian.registry.store.KeptRow;
import guian.registry.store.db.DefaultSchema;
import guian.registry.store.db.tables.records.ChangeRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Rows whose changes belong together, with what they hold after each step. */
final class ChangedThing {
  /** A row of a table. */
  record Row(String table, String id) {
    static Row of(ChangeRecord change) {
      return new Row(change.getTableName(), change.getRowId());
    }
  }

  private final DSLContext db;
  private final List<ChangeRecord> changes;

  /**
   * Of changes.
   *
   * @param changes all of the rows, the oldest first
   */
  ChangedThing(DSLContext db, List<ChangeRecord> changes) {
    this.db = db;
    this.changes = changes;
  }

  List<ChangeRecord> changes() {
    return changes;
  }

  /** Whether more than one step changed it. */
  boolean isOfSeveralSteps() {
    return changes.stream().map(ChangeRecord::getStepId).distinct().count() > 1;
  }

  /**
   * What it is worth after each step.
   *
   * @param now what its rows hold at the end; one that is gone is not among them
   * @param value of the rows that there are
   */
  Stretches stretches(
      Map<Row, Map<String, String>> now, Function<Map<Row, Map<String, String>>, String> value) {
    NavigableMap<Long, String> after = new TreeMap<>();
    walk(now, (step, rows) -> after.put(step, value.apply(rows)));
    Stretches stretches = new Stretches(after.firstEntry().getValue());
    after.tailMap(0L, false).forEach(stretches::add);
    return stretches;
  }

  /**
   * Shows what the rows hold after each step, the newest first, and before the first as after 0.
   */
  void walk(Map<Row, Map<String, String>> now, BiConsumer<Long, Map<Row, Map<String, String>>> at) {
    Map<Row, Map<String, String>> rows = new HashMap<>(now);
    long step = 0;
    for (ChangeRecord change : changes.reversed()) {
      if (change.getStepId() != step) {
        step = change.getStepId();
        at.accept(step, rows);
      }
      reverse(rows, change);
    }
    at.accept(0L, rows);
  }

  private void reverse(Map<Row, Map<String, String>> rows, ChangeRecord change) {
    Row row = Row.of(change);
    switch (change.getAction()) {
      case "insert" -> rows.remove(row);
      case "delete" ->
          rows.put(row, content(KeptRow.of(db, table(row.table()), change.getOldValue())));
      default -> rows.put(row, with(rows.getOrDefault(row, Map.of()), change));
    }
  }

  private static Map<String, String> with(Map<String, String> content, ChangeRecord change) {
    Map<String, String> changed = new TreeMap<>(content);
    if (change.getOldValue() == null) {
      changed.remove(change.getField());
    } else {
      changed.put(change.getField(), change.getOldValue());
    }
    return changed;
  }

  static Table<?> table(String name) {
    return Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(name));
  }

  /** What a row holds, as the history writes it; what is empty is left out. */
  static Map<String, String> content(Record row) {
    Map<String, String> content = new TreeMap<>();
    for (Field<?> field : row.fields()) {
      String text = FirmNaming.DERIVED.contains(field) ? null : ChangeLog.text(row.get(field));
      if (text != null) {
        content.put(field.getName(), text);
      }
    }
    return content;
  }

  /** The changes of fields that go in pairs, as capital and its currency, each group by itself. */
  static List<List<ChangeRecord>> fields(List<ChangeRecord> ofOneRow) {
    Map<String, List<ChangeRecord>> groups = new TreeMap<>();
    for (ChangeRecord change : ofOneRow) {
      String field = Objects.requireNonNull(change.getField());
      int end = field.indexOf('_');
      groups
          .computeIfAbsent(end < 0 ? field : field.substring(0, end), unused -> new ArrayList<>())
          .add(change);
    }
    return List.copyOf(groups.values());
  }
}
