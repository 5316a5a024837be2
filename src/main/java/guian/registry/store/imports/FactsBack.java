package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;
import static guian.registry.store.db.Tables.MENTION;

import guian.registry.model.NameKind;
import guian.registry.store.ChangeLog;
import guian.registry.store.KeptRow;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.db.tables.records.FirmNameRecord;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.db.tables.records.MentionRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what an import said of firms: each fact is again what the history gives without it,
 * with what later imports state and what persons typed.
 */
final class FactsBack {
  private static final String NAME = "name";

  private final Writing step;
  private final long undone;
  private final long importId;
  private final StepsTaken steps;
  private final List<UndoneImport.Kept> kept = new ArrayList<>();
  private final Set<Long> formerNamesKept = new HashSet<>();
  private final List<FirmNameRecord> stale = new ArrayList<>();
  private int restored;

  /**
   * Takes back the step {@code undone}.
   *
   * @param importId its import; what that stated without changing anything is still there
   */
  FactsBack(Writing step, StepsTaken steps, long undone, long importId) {
    this.step = step;
    this.undone = undone;
    this.importId = importId;
    this.steps = steps;
  }

  int restored() {
    return restored;
  }

  List<UndoneImport.Kept> kept() {
    return kept;
  }

  /** Which names that the import added stay, because what stands still makes them former ones. */
  Set<Long> formerNamesKept() {
    return formerNamesKept;
  }

  void run() {
    var changed =
        DSL.select(CHANGE.FIRM_ID)
            .from(CHANGE)
            .where(CHANGE.STEP_ID.eq(undone))
            .and(CHANGE.TABLE_NAME.in(FIRM.getName(), FIRM_NAME.getName()));
    var stated = DSL.select(MENTION.FIRM_ID).from(MENTION).where(MENTION.IMPORT_ID.eq(importId));
    FirmChunks.of(
        step.db()
            .select(FIRM.ID)
            .from(FIRM)
            .where(FIRM.ID.in(changed).or(FIRM.ID.in(stated)))
            .orderBy(FIRM.ID),
        this::restore);
    step.deleteAll(FIRM_NAME, stale, FirmNameRecord::getFirmId);
  }

  private void restore(List<Long> ids) {
    Map<Long, List<ChangeRecord>> changes = new HashMap<>();
    step.db()
        .selectFrom(CHANGE)
        .where(CHANGE.FIRM_ID.in(ids))
        .and(CHANGE.TABLE_NAME.eq(FIRM.getName()))
        .orderBy(CHANGE.ID)
        .forEach(c -> changes.computeIfAbsent(c.getFirmId(), unused -> new ArrayList<>()).add(c));
    Map<Long, Map<Long, MentionRecord>> mentions = new HashMap<>();
    step.db()
        .selectFrom(MENTION)
        .where(MENTION.FIRM_ID.in(ids))
        .forEach(m ->
            mentions
                .computeIfAbsent(m.getFirmId(), unused -> new TreeMap<>())
                .put(steps.ofImport(m.getImportId()), m));
    Map<Long, List<FirmNameRecord>> names = new HashMap<>();
    step.db()
        .selectFrom(FIRM_NAME)
        .where(FIRM_NAME.FIRM_ID.in(ids))
        .forEach(n -> names.computeIfAbsent(n.getFirmId(), unused -> new ArrayList<>()).add(n));
    for (FirmRecord row : step.db().selectFrom(FIRM).where(FIRM.ID.in(ids)).fetch()) {
      Map<Long, MentionRecord> said = mentions.getOrDefault(row.getId(), Map.of());
      FirmPast past =
          new FirmPast(row, changes.getOrDefault(row.getId(), List.of()), said, steps.vias());
      restore(row, past, said.get(undone), names.getOrDefault(row.getId(), List.of()));
    }
  }

  /** The facts with what is taken back, and without. */
  private record Folds(FactFold before, FactFold after) {}

  private void restore(
      FirmRecord row, FirmPast past, @Nullable MentionRecord mine, List<FirmNameRecord> names) {
    FactFold before = past.without(steps.struck());
    Set<Long> more = new HashSet<>(steps.struck());
    more.add(undone);
    FactFold after = past.without(more);
    names(row.getId(), past, names, new Folds(before, after));
    Set<String> columns = new LinkedHashSet<>();
    past.changed(undone).forEach(change -> columns.add(change.getField()));
    if (mine != null) {
      columns.addAll(FirmPast.columns(mine));
    }
    if (past.made() != null && more.contains(past.made()) && past.isNamedWithout(more)) {
      for (Field<?> field : row.fields()) {
        if (before.has(field.getName())) {
          columns.add(field.getName());
        }
      }
    }
    columns.stream()
        .map(FactColumns::together)
        .distinct()
        .forEach(together -> put(row, together, before, after));
    noteKept(row, past, after);
    restored += step.update(row, row.getId());
  }

  // A name that became a former one by a change of name is one only while the firm has had it.
  private void names(long firmId, FirmPast past, List<FirmNameRecord> names, Folds folds) {
    Map<String, FactFold.Former> missing = folds.after().formers();
    missing.keySet().removeAll(folds.before().formers().keySet());
    for (FirmNameRecord name : names) {
      FactFold.Former former = folds.after().formers().get(name.getNameKey());
      missing.remove(name.getNameKey());
      if (!name.getKind().equals(NameKind.FORMER.code())) {
        continue;
      }
      boolean byChange =
          steps
              .ofSource(name.getSourceId())
              .filter(by -> past.isByChange(by, name.getName()))
              .isPresent();
      if (former != null) {
        pass(name, former);
      } else if (byChange && folds.before().formers().containsKey(name.getNameKey())) {
        stale.add(name);
      }
    }
    for (FactFold.Former former : missing.values()) {
      FirmNameRecord row = new FirmNameRecord();
      row.setFirmId(firmId);
      row.setName(former.name());
      row.setKind(NameKind.FORMER.code());
      row.setSourceId(steps.sourceOf(former.step()));
      step.insert(row, firmId);
    }
  }

  private void pass(FirmNameRecord name, FactFold.Former to) {
    if (steps.ofSource(name.getSourceId()).filter(by -> by == undone).isPresent()) {
      name.setSourceId(steps.sourceOf(to.step()));
      step.update(name, name.getFirmId());
      formerNamesKept.add(name.getId());
    }
  }

  // A fact that is not what the history gives is left as it is.
  private void put(FirmRecord row, Set<String> columns, FactFold before, FactFold after) {
    for (String column : columns) {
      String now = ChangeLog.text(row.get(field(row, column)));
      if (!Objects.equals(now, before.value(column))) {
        return;
      }
    }
    if (columns.contains("credit_code") && isTaken(after.value("credit_code"), row.getId())) {
      return;
    }
    for (String column : columns) {
      String value = after.value(column);
      boolean needed = column.equals(NAME) || column.equals("is_resident");
      if (value != null || !needed) {
        set(row, field(row, column), value);
      }
    }
  }

  private boolean isTaken(@Nullable String code, long firmId) {
    return code != null
        && step.db().fetchExists(FIRM, FIRM.CREDIT_CODE.eq(code).and(FIRM.ID.ne(firmId)));
  }

  private static Field<?> field(FirmRecord row, String column) {
    return Objects.requireNonNull(row.field(column));
  }

  private static <T> void set(FirmRecord row, Field<T> field, @Nullable String value) {
    Object stored =
        field.getType() == Boolean.class && value != null
            ? Boolean.valueOf(value.equals("1"))
            : value;
    if (!Objects.equals(ChangeLog.text(row.get(field)), value)) {
      KeptRow.put(row, field, stored);
    }
  }

  // What the import changed and what somebody, or another file, has changed since.
  private void noteKept(FirmRecord row, FirmPast past, FactFold after) {
    for (ChangeRecord change : past.changed(undone)) {
      String column = change.getField();
      String now = ChangeLog.text(row.get(field(row, column)));
      boolean later = after.step(column) > undone && past.isChangedBy(after.step(column), column);
      if (later || !Objects.equals(now, after.value(column))) {
        kept.add(new UndoneImport.Kept(row.getId(), row.getName(), column));
      }
    }
  }
}
