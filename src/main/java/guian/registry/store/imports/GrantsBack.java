package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.CLAWBACK;
import static guian.registry.store.db.Tables.COMMITMENT;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.INSTALMENT;

import guian.registry.store.ChangeLog;
import guian.registry.store.KeptRow;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.db.tables.records.GrantRecord;
import guian.registry.store.db.tables.records.RestatementRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Takes back what an import said of grants. */
final class GrantsBack {
  private static final String APPROVED = GRANT.APPROVED_AMOUNT.getName();
  private static final String STATUS = GRANT.STATUS.getName();

  private final Writing step;
  private final StepsTaken steps;
  private final long importId;
  private final long undone;
  private final Map<Long, List<RestatementRecord>> restated;
  private final List<Long> kept = new ArrayList<>();

  /**
   * Takes back what an import said.
   *
   * @param restated what other imports state of grants again, the earliest first, by grant
   */
  GrantsBack(
      Writing step, StepsTaken steps, long importId, Map<Long, List<RestatementRecord>> restated) {
    this.step = step;
    this.steps = steps;
    this.importId = importId;
    this.undone = steps.ofImport(importId);
    this.restated = restated;
  }

  /**
   * Takes it back, and returns the firms of grants that stay because of what was done since.
   *
   * @param own the grants that the import stated again
   */
  List<Long> run(Set<Long> own) {
    Set<Long> ids = new HashSet<>(own);
    step.db()
        .select(CHANGE.ROW_ID)
        .from(CHANGE)
        .where(CHANGE.STEP_ID.eq(undone))
        .and(CHANGE.TABLE_NAME.eq(GRANT.getName()))
        .forEach(r -> ids.add(Long.valueOf(r.value1())));
    List<GrantRecord> going = new ArrayList<>();
    for (GrantRecord row :
        step.db()
            .selectFrom(GRANT)
            .where(GRANT.ID.in(ids).or(GRANT.IMPORT_ID.eq(importId)))
            .fetch()) {
      boolean isOwn = row.getImportId() != null && row.getImportId() == importId;
      List<RestatementRecord> again = restated.get(row.getId());
      if (isOwn && again != null) {
        pass(row, again.getFirst());
      } else if (isOwn && !isBuiltOn(row)) {
        going.add(row);
        continue;
      } else if (isOwn) {
        kept.add(row.getFirmId());
      }
      restore(row);
    }
    step.deleteAll(GRANT, going, GrantRecord::getFirmId);
    return kept;
  }

  private void pass(GrantRecord row, RestatementRecord to) {
    row.setImportId(to.getImportId());
    row.setSourceId(
        step.db()
            .select(IMPORT.SOURCE_ID)
            .from(IMPORT)
            .where(IMPORT.ID.eq(to.getImportId()))
            .fetchOne(IMPORT.SOURCE_ID));
    row.setSheet(to.getSheet());
    row.setCell(to.getCell());
  }

  // A grant that has an instalment, a clawback or a commitment, or that somebody changed, stays.
  private boolean isBuiltOn(GrantRecord row) {
    return step.db().fetchExists(INSTALMENT, INSTALMENT.GRANT_ID.eq(row.getId()))
        || step.db().fetchExists(CLAWBACK, CLAWBACK.GRANT_ID.eq(row.getId()))
        || step.db().fetchExists(COMMITMENT, COMMITMENT.GRANT_ID.eq(row.getId()))
        || changes(row).stream().anyMatch(change -> steps.isByHand(change.getStepId()));
  }

  private List<ChangeRecord> changes(GrantRecord row) {
    return step.db()
        .selectFrom(CHANGE)
        .where(CHANGE.FIRM_ID.eq(row.getFirmId()))
        .and(CHANGE.TABLE_NAME.eq(GRANT.getName()))
        .and(CHANGE.ROW_ID.eq(Long.toString(row.getId())))
        .orderBy(CHANGE.ID)
        .fetch();
  }

  private void restore(GrantRecord row) {
    List<ChangeRecord> changes = changes(row);
    Set<Long> more = new HashSet<>(steps.struck());
    more.add(undone);
    for (String column : List.of(APPROVED, STATUS)) {
      Field<?> field = Objects.requireNonNull(row.field(column));
      String now = ChangeLog.text(row.get(field));
      String before = fold(row, changes, column, steps.struck());
      String after = fold(row, changes, column, more);
      if (Objects.equals(now, before) && (after != null || column.equals(APPROVED))) {
        put(row, field, after);
      }
    }
    step.update(row, row.getFirmId());
  }

  private static <T> void put(GrantRecord row, Field<T> field, @Nullable String value) {
    if (!Objects.equals(ChangeLog.text(row.get(field)), value)) {
      KeptRow.put(row, field, value);
    }
  }

  // What a column comes to without the steps struck.
  private @Nullable String fold(
      GrantRecord row, List<ChangeRecord> changes, String column, Set<Long> struck) {
    String actual = ChangeLog.text(row.original(Objects.requireNonNull(row.field(column))));
    Map<Long, String> values = new TreeMap<>();
    for (ChangeRecord change : changes.reversed()) {
      if (column.equals(change.getField())) {
        values.putIfAbsent(change.getStepId(), change.getNewValue());
        actual = change.getOldValue();
      } else if (change.getAction().equals("insert")) {
        values.put(change.getStepId(), actual);
      }
    }
    String value = null;
    Map<Long, String> stated = stated(row, column);
    Set<Long> all = new java.util.TreeSet<>(values.keySet());
    all.addAll(stated.keySet());
    for (long each : all) {
      if (!struck.contains(each) && values.containsKey(each)) {
        value = values.get(each);
      } else if (!struck.contains(each) && (value == null || column.equals(APPROVED))) {
        value = stated.get(each);
      }
    }
    return value;
  }

  private Map<Long, String> stated(GrantRecord row, String column) {
    Map<Long, String> stated = new HashMap<>();
    for (RestatementRecord each : restated.getOrDefault(row.getId(), List.of())) {
      String text =
          column.equals(APPROVED) ? ChangeLog.text(each.getApprovedAmount()) : each.getStatus();
      if (text != null) {
        stated.put(steps.ofImport(each.getImportId()), text);
      }
    }
    return stated;
  }
}
