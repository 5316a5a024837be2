package guian.registry.store.history;

import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.history.ChangedThing.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * The observations of one key (firm, indicator, period, nature) are one thing: a revision puts a
 * row in the place of another. Where a row went to another key, as with a merge, both are one.
 */
final class ObservedKeys {
  private static final List<Field<?>> KEY =
      List.of(OBSERVATION.FIRM_ID, OBSERVATION.INDICATOR, OBSERVATION.PERIOD, OBSERVATION.NATURE);
  private static final List<Field<?>> VALUE =
      List.of(OBSERVATION.DISCLOSURE, OBSERVATION.AMOUNT, OBSERVATION.UNIT);
  private static final int CHUNK = 500;

  private final DSLContext db;
  private final Map<Row, Map<String, String>> now = new HashMap<>();
  private final Map<String, List<ChangeRecord>> keys = new LinkedHashMap<>();

  /**
   * Of rows.
   *
   * @param rows each with its changes, the oldest first
   */
  ObservedKeys(DSLContext db, Map<Row, List<ChangeRecord>> rows) {
    this.db = db;
    fetch(List.copyOf(rows.keySet()));
    Joined<String> joined = new Joined<>();
    Map<Row, String> own = new HashMap<>();
    rows.forEach((row, changes) -> {
      List<String> all = keys(row, changes);
      all.forEach(key -> joined.join(key, all.getFirst()));
      own.put(row, all.getFirst());
    });
    rows.forEach((row, changes) ->
        keys.computeIfAbsent(
                joined.root(Objects.requireNonNull(own.get(row))), unused -> new ArrayList<>())
            .addAll(changes));
  }

  private void fetch(List<Row> rows) {
    for (int i = 0; i < rows.size(); i += CHUNK) {
      List<Long> ids =
          rows.subList(i, Math.min(rows.size(), i + CHUNK)).stream()
              .map(row -> Long.valueOf(row.id()))
              .toList();
      db.selectFrom(OBSERVATION)
          .where(OBSERVATION.ID.in(ids))
          .forEach(row ->
              now.put(
                  new Row(OBSERVATION.getName(), row.getId().toString()),
                  ChangedThing.content(row)));
    }
  }

  private List<String> keys(Row row, List<ChangeRecord> changes) {
    List<String> keys = new ArrayList<>();
    new ChangedThing(db, changes)
        .walk(
            now.containsKey(row) ? Map.of(row, now.get(row)) : Map.of(),
            (step, rows) -> rows.values().forEach(content -> keys.add(text(KEY, content))));
    return keys;
  }

  /** The changes of each key, the oldest first. */
  Stream<ChangedThing> things() {
    return keys.values().stream()
        .map(changes ->
            new ChangedThing(
                db, changes.stream().sorted(Comparator.comparing(ChangeRecord::getId)).toList()));
  }

  /** The values in use after each step. */
  Stretches stretches(ChangedThing thing) {
    return thing.stretches(now(thing), ObservedKeys::inUse);
  }

  private Map<Row, Map<String, String>> now(ChangedThing thing) {
    Map<Row, Map<String, String>> own = new HashMap<>();
    thing.changes().stream()
        .map(Row::of)
        .filter(now::containsKey)
        .forEach(row -> own.put(row, now.get(row)));
    return own;
  }

  private static String inUse(Map<Row, Map<String, String>> rows) {
    return rows.values().stream()
        .filter(ObservedKeys::isInUse)
        .map(content -> text(KEY, content) + " " + text(VALUE, content))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static boolean isInUse(Map<String, String> content) {
    return "current".equals(content.get(OBSERVATION.STANDING.getName()));
  }

  private static String text(List<Field<?>> fields, Map<String, String> content) {
    return fields.stream()
        .map(field -> content.getOrDefault(field.getName(), ""))
        .collect(Collectors.joining(" "));
  }

  /** The import that a value in use is now owed to; null when to none. */
  @Nullable Long importInUse(ChangedThing thing) {
    return now(thing).values().stream()
        .filter(ObservedKeys::isInUse)
        .map(content -> content.get(OBSERVATION.IMPORT_ID.getName()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(Long::valueOf)
        .orElse(null);
  }
}
