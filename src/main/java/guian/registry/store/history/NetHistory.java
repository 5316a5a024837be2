package guian.registry.store.history;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.history.ChangedThing.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes the history of a copy anew, so that each step after one holds what it lastingly changed:
 * what an import brought and its undo took away is in neither, a value that was typed over one of
 * an undone import is the typing's alone. All of it together still leads from the same state to the
 * same state.
 */
final class NetHistory {
  private static final int CHUNK = 500;

  private final DSLContext db;
  private final long since;
  private final Condition counted;
  private final LastingActs acts;

  /**
   * Of the steps after one.
   *
   * @param tables those whose changes are looked at
   */
  NetHistory(DSLContext db, long since, Collection<String> tables) {
    this.db = db;
    this.since = since;
    this.counted = CHANGE.STEP_ID.gt(since).and(CHANGE.TABLE_NAME.in(tables));
    this.acts = new LastingActs(db, since);
  }

  void write() {
    for (List<Long> firms : new MovedRows(db, counted).together(CHUNK)) {
      net(CHANGE.FIRM_ID.in(firms));
    }
    net(CHANGE.FIRM_ID.isNull());
  }

  private void net(Condition of) {
    Map<Row, List<ChangeRecord>> rows = rows(of);
    Map<Row, List<ChangeRecord>> observed = new LinkedHashMap<>(rows);
    observed.keySet().removeIf(row -> !row.table().equals(OBSERVATION.getName()));
    rows.keySet().removeAll(observed.keySet());
    ObservedKeys keys = new ObservedKeys(db, observed);
    keys.things().filter(ChangedThing::isOfSeveralSteps).forEach(thing -> observed(thing, keys));
    things(rows).stream().filter(ChangedThing::isOfSeveralSteps).forEach(this::net);
  }

  private Map<Row, List<ChangeRecord>> rows(Condition of) {
    Map<Row, List<ChangeRecord>> rows = new LinkedHashMap<>();
    db.selectFrom(CHANGE)
        .where(counted)
        .and(of)
        .orderBy(CHANGE.ID)
        .forEach(change ->
            rows.computeIfAbsent(Row.of(change), unused -> new ArrayList<>()).add(change));
    return rows;
  }

  private List<ChangedThing> things(Map<Row, List<ChangeRecord>> rows) {
    List<ChangedThing> things = new ArrayList<>();
    rows.forEach((row, own) -> {
      if (own.stream().allMatch(change -> change.getAction().equals("update"))) {
        ChangedThing.fields(own).forEach(fields -> things.add(new ChangedThing(db, fields)));
      } else {
        things.add(new ChangedThing(db, own));
      }
    });
    return things;
  }

  private void observed(ChangedThing thing, ObservedKeys keys) {
    Stretches stretches = keys.stretches(thing);
    Long lasting = acts.ofImport(keys.importInUse(thing));
    move(thing, stretches.counted(lasting(stretches, lasting)));
  }

  private void net(ChangedThing thing) {
    if (thing.changes().stream().allMatch(change -> change.getField() != null)) {
      Stretches stretches = thing.stretches(fields(thing), Map::toString);
      shorten(thing, stretches.counted(lasting(stretches, null)));
    } else {
      row(thing);
    }
  }

  private void row(ChangedThing thing) {
    Row row = Row.of(thing.changes().getFirst());
    Table<?> table = ChangedThing.table(row.table());
    Map<Row, Map<String, String>> now = new HashMap<>();
    var found = db.fetchOne(table, id(table).eq(Long.valueOf(row.id())));
    if (found != null) {
      now.put(row, ChangedThing.content(found));
    }
    Stretches stretches = thing.stretches(now, Map::toString);
    if (stretches.isSame()) {
      delete(thing.changes());
    } else {
      Long other = table.equals(FIRM) ? acts.first(Long.parseLong(row.id()), since) : null;
      move(thing, stretches.counted(lasting(stretches, other)));
    }
  }

  private static Field<Long> id(Table<?> table) {
    return Objects.requireNonNull(table.field("id", Long.class));
  }

  private static Map<Row, Map<String, String>> fields(ChangedThing thing) {
    Map<String, String> last = new TreeMap<>();
    for (ChangeRecord change : thing.changes()) {
      if (change.getNewValue() == null) {
        last.remove(change.getField());
      } else {
        last.put(change.getField(), change.getNewValue());
      }
    }
    return Map.of(Row.of(thing.changes().getFirst()), last);
  }

  // What stays although those that wrote it were taken back is owed to another that states it too.
  private List<Long> lasting(Stretches stretches, @Nullable Long other) {
    List<Long> lasting = stretches.lasting(acts::isCancelled);
    if (!lasting.isEmpty()) {
      return lasting;
    }
    return List.of(
        other == null || stretches.isSame() ? stretches.newest(acts::isCancelled) : other);
  }

  private void move(ChangedThing thing, Map<Long, Long> counted) {
    Map<Long, List<Long>> moved = new HashMap<>();
    for (ChangeRecord change : thing.changes()) {
      Long step = counted.get(change.getStepId());
      if (!change.getStepId().equals(step)) {
        moved.computeIfAbsent(step, unused -> new ArrayList<>()).add(change.getId());
      }
    }
    moved.forEach((step, ids) ->
        db.update(CHANGE).set(CHANGE.STEP_ID, step).where(CHANGE.ID.in(ids)).execute());
  }

  // One change a field and step; together, since some fields go in pairs.
  private void shorten(ChangedThing thing, Map<Long, Long> counted) {
    Map<Long, Map<String, ChangeRecord>> steps = new LinkedHashMap<>();
    for (ChangeRecord change : thing.changes()) {
      steps
          .computeIfAbsent(counted.get(change.getStepId()), unused -> new LinkedHashMap<>())
          .merge(Objects.requireNonNull(change.getField()), change.copy(), NetHistory::joined);
    }
    delete(thing.changes());
    steps.forEach((step, fields) ->
        fields.values().stream()
            .filter(change -> !Objects.equals(change.getOldValue(), change.getNewValue()))
            .forEach(change -> insert(step, change)));
  }

  private static ChangeRecord joined(ChangeRecord first, ChangeRecord last) {
    first.setNewValue(last.getNewValue());
    return first;
  }

  private void insert(Long step, ChangeRecord change) {
    change.setId(null);
    change.setStepId(step);
    change.attach(db.configuration());
    change.insert();
  }

  private void delete(List<ChangeRecord> changes) {
    db.deleteFrom(CHANGE)
        .where(CHANGE.ID.in(changes.stream().map(ChangeRecord::getId).toList()))
        .execute();
  }
}
