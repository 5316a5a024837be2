package guian.registry.store.imports;

import guian.registry.model.RelationBasis;
import guian.registry.model.Via;
import guian.registry.store.ChangeLog;
import guian.registry.store.FirmNaming;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.db.tables.records.MentionRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was said of one firm, in the order of the steps, from which its facts can be made anew
 * without some of them.
 */
final class FirmPast {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, @Nullable String> first;
  private final @Nullable Long made;
  private final TreeMap<Long, List<ChangeRecord>> updates = new TreeMap<>();
  private final TreeMap<Long, MentionRecord> mentions = new TreeMap<>();
  private final Map<Long, Via> vias;

  /**
   * The past of a firm.
   *
   * @param now its row
   * @param changes the changes of its row, the oldest first
   * @param mentions what imports that stand state of it, by their step
   * @param vias through what each step was taken
   */
  FirmPast(
      FirmRecord now,
      List<ChangeRecord> changes,
      Map<Long, MentionRecord> mentions,
      Map<Long, Via> vias) {
    this.vias = vias;
    this.mentions.putAll(mentions);
    this.first = values(now);
    Long insertedBy = null;
    for (ChangeRecord change : changes.reversed()) {
      String field = change.getField();
      if (field != null) {
        first.put(field, change.getOldValue());
      } else if (change.getAction().equals("insert")) {
        insertedBy = change.getStepId();
      }
    }
    this.made = insertedBy;
    for (ChangeRecord change : changes) {
      if (change.getField() != null) {
        updates.computeIfAbsent(change.getStepId(), unused -> new ArrayList<>()).add(change);
      }
    }
  }

  private static Map<String, @Nullable String> values(FirmRecord row) {
    Map<String, @Nullable String> values = new HashMap<>();
    for (Field<?> field : row.fields()) {
      if (!FirmNaming.DERIVED.contains(field) && !field.getName().matches("id|source_id")) {
        values.put(field.getName(), ChangeLog.text(row.get(field)));
      }
    }
    return values;
  }

  /** The step that made the firm; null when it is older than the history. */
  @Nullable Long made() {
    return made;
  }

  /** Whether another import names the firm; one that only edits by hand keep stays as it is. */
  boolean isNamedWithout(Set<Long> struck) {
    return mentions.keySet().stream().anyMatch(step -> !struck.contains(step));
  }

  /** The columns that a step changed. */
  List<ChangeRecord> changed(long step) {
    return updates.getOrDefault(step, List.of());
  }

  /** Whether a step changed a column, or one that belongs to it. */
  boolean isChangedBy(long step, String column) {
    return changed(step).stream()
        .anyMatch(change -> FactColumns.together(column).contains(change.getField()));
  }

  /** The facts without what some steps said. */
  FactFold without(Set<Long> struck) {
    FactFold fold = new FactFold();
    Map<String, @Nullable String> actual = new HashMap<>(first);
    if (made == null || !struck.contains(made)) {
      fold.begin(made == null ? 0 : made, first);
    }
    Set<Long> steps = new TreeSet<>(updates.keySet());
    steps.addAll(mentions.keySet());
    for (long step : steps) {
      List<ChangeRecord> changes = changed(step);
      changes.forEach(change -> actual.put(change.getField(), change.getNewValue()));
      if (!struck.contains(step)) {
        apply(fold, step, changes, actual);
        MentionRecord mention = mentions.get(step);
        if (mention != null) {
          fold.state(step, stated(mention, actual));
          formerNames(mention).forEach(name -> fold.former(step, name));
        }
      }
    }
    return fold;
  }

  // A person who sets one of the columns that belong together means them all.
  private void apply(
      FactFold fold, long step, List<ChangeRecord> changes, Map<String, @Nullable String> actual) {
    if (vias.get(step) == Via.IMPORT) {
      Map<String, @Nullable String> stated = new LinkedHashMap<>();
      changes.forEach(change ->
          FactColumns.together(change.getField())
              .forEach(column -> stated.put(column, actual.get(column))));
      fold.state(step, stated);
    } else {
      changes.forEach(change ->
          FactColumns.together(change.getField())
              .forEach(column -> fold.set(step, column, actual.get(column))));
    }
  }

  private static Map<String, @Nullable String> stated(
      MentionRecord mention, Map<String, @Nullable String> actual) {
    Map<String, @Nullable String> stated = new HashMap<>();
    for (String fact : mention.getSame().split(" ")) {
      FactColumns.of(fact).forEach(column -> stated.put(column, actual.get(column)));
    }
    if (stated.containsKey(Statement.RELATION)) {
      stated.put("relation_basis", RelationBasis.DERIVED.code());
    }
    others(mention).forEach((fact, text) -> stated.putAll(FactColumns.of(fact, text)));
    return stated;
  }

  /** The columns of the facts that an import states of a firm. */
  static Set<String> columns(MentionRecord mention) {
    Set<String> columns = new HashSet<>();
    for (String fact : mention.getSame().split(" ")) {
      columns.addAll(FactColumns.of(fact));
    }
    others(mention).forEach((fact, text) -> columns.addAll(FactColumns.of(fact, text).keySet()));
    return columns;
  }

  /** The names that an import gives as former ones. */
  private static List<String> formerNames(MentionRecord mention) {
    return others(mention).getOrDefault(Statement.FORMER_NAMES, "").lines().toList();
  }

  /** Whether a step is a file's that names the firm and does not give a name as a former one. */
  boolean isByChange(long step, String name) {
    MentionRecord mention = mentions.get(step);
    return mention != null && !formerNames(mention).contains(name);
  }

  /** What an import states of a firm where the registry's facts stay, by field. */
  static Map<String, String> others(MentionRecord mention) {
    String other = mention.getOther();
    return other == null ? Map.of() : JSON.readValue(other, new TypeReference<>() {});
  }
}
