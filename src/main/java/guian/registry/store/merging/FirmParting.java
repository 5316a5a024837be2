package guian.registry.store.merging;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.MERGE;

import guian.registry.model.RefusedException;
import guian.registry.store.ChangeLog;
import guian.registry.store.KeptRow;
import guian.registry.store.Writing;
import guian.registry.store.db.DefaultSchema;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.db.tables.records.MergeRecord;
import guian.registry.store.db.tables.records.ObservationRecord;
import guian.registry.store.imports.FigureSettling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** Takes one merge apart: row by row what the merge did is reversed, where it still holds. */
final class FirmParting {

  private final Writing step;
  private final MergeRecord merge;
  private final List<String> kept = new ArrayList<>();
  private final Set<FigureSettling.Key> keys = new LinkedHashSet<>();
  private int rows;
  private int left;

  FirmParting(Writing step, long mergeId) {
    this.step = step;
    MergeRecord row = step.db().fetchOne(MERGE, MERGE.ID.eq(mergeId));
    if (row == null || row.getPartedStep() != null || isGone(step, row.getKeptId())) {
      throw new RefusedException("merge.gone");
    }
    this.merge = row;
  }

  private static boolean isGone(Writing step, long firmId) {
    return !step.db().fetchExists(FIRM, FIRM.ID.eq(firmId));
  }

  Parted run() {
    Map<List<String>, List<ChangeRecord>> changes = new LinkedHashMap<>();
    step.db()
        .selectFrom(CHANGE)
        .where(CHANGE.STEP_ID.eq(merge.getStepId()))
        .orderBy(CHANGE.ID)
        .forEach(change ->
            changes
                .computeIfAbsent(
                    List.of(change.getTableName(), change.getRowId()), unused -> new ArrayList<>())
                .add(change));
    // The kept firm's code is free before the other comes back, and that is there before its rows.
    take(changes, FIRM.getName(), merge.getKeptId()).forEach(this::resetFacts);
    take(changes, FIRM.getName(), merge.getGoneId()).forEach(this::restore);
    changes.values().forEach(this::reverse);
    new FigureSettling(step).settle(keys, (key, row) -> {});
    merge.setPartedStep(step.stepId());
    step.update(merge, merge.getKeptId());
    return new Parted(merge.getGoneId(), merge.getGoneName(), rows, List.copyOf(kept), left);
  }

  private static List<List<ChangeRecord>> take(
      Map<List<String>, List<ChangeRecord>> changes, String table, long id) {
    List<ChangeRecord> found = changes.remove(List.of(table, Long.toString(id)));
    return found == null ? List.of() : List.of(found);
  }

  private void resetFacts(List<ChangeRecord> changes) {
    FirmRecord row =
        Objects.requireNonNull(step.db().fetchOne(FIRM, FIRM.ID.eq(merge.getKeptId())));
    Set<String> later = new LinkedHashSet<>();
    for (ChangeRecord change : changes) {
      Field<?> field = Objects.requireNonNull(row.field(change.getField()));
      if (!Objects.equals(ChangeLog.text(row.get(field)), change.getNewValue())) {
        later.add(change.getField());
      }
    }
    for (ChangeRecord change : changes) {
      if (later.stream().anyMatch(column -> isPair(column, change.getField()))) {
        kept.add(change.getField());
      } else {
        KeptRow.put(
            row, Objects.requireNonNull(row.field(change.getField())), change.getOldValue());
      }
    }
    step.update(row, row.getId());
  }

  private static boolean isPair(String one, String other) {
    return group(one).equals(group(other));
  }

  private static String group(String column) {
    return column.startsWith("relation")
        ? "relation"
        : column.startsWith("industry")
            ? "industry"
            : column.startsWith("capital") ? "capital" : column;
  }

  private void reverse(List<ChangeRecord> changes) {
    ChangeRecord first = changes.getFirst();
    boolean itself =
        first.getTableName().equals(MERGE.getName())
            && first.getRowId().equals(Long.toString(merge.getId()));
    if (itself) {
      return;
    }
    switch (first.getAction()) {
      case "insert" -> remove(first);
      case "delete" -> restore(changes);
      default -> moveBack(changes);
    }
  }

  private void remove(ChangeRecord change) {
    UpdatableRecord<?> row = row(change);
    if (row != null) {
      step.delete(row, change.getFirmId());
    }
  }

  private void restore(List<ChangeRecord> changes) {
    ChangeRecord change = changes.getFirst();
    Table<?> table = table(change);
    UpdatableRecord<?> row = KeptRow.of(step.db(), table, change.getOldValue());
    if (row instanceof FirmRecord firm && isTaken(firm.getCreditCode())) {
      firm.setCreditCode(null);
      kept.add(FIRM.CREDIT_CODE.getName());
    }
    step.insert(row, change.getFirmId());
  }

  private boolean isTaken(@Nullable String code) {
    return code != null && step.db().fetchExists(FIRM, FIRM.CREDIT_CODE.eq(code));
  }

  // A row that has been changed otherwise goes back as it is now.
  private void moveBack(List<ChangeRecord> changes) {
    UpdatableRecord<?> row = row(changes.getFirst());
    if (row == null || !isWithKept(row, changes)) {
      left++;
      return;
    }
    if (row instanceof ObservationRecord figure) {
      keys.add(FigureSettling.key(figure));
    }
    for (ChangeRecord change : changes) {
      Field<?> field = Objects.requireNonNull(row.field(change.getField()));
      KeptRow.put(row, field, change.getOldValue());
    }
    step.update(row, merge.getGoneId());
    rows++;
  }

  // The kept firm may itself have gone into another since.
  private boolean isWithKept(UpdatableRecord<?> row, List<ChangeRecord> changes) {
    String now = Long.toString(merge.getKeptId());
    return changes.stream()
        .filter(change -> change.getField().matches("firm_id|owner_id|kept_id"))
        .map(
            change -> ChangeLog.text(row.get(Objects.requireNonNull(row.field(change.getField())))))
        .allMatch(now::equals);
  }

  private static Table<?> table(ChangeRecord change) {
    return Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(change.getTableName()));
  }

  private @Nullable UpdatableRecord<?> row(ChangeRecord change) {
    Table<?> table = table(change);
    Field<Long> id = Objects.requireNonNull(table.field("id", Long.class));
    return (UpdatableRecord<?>) step.db().fetchOne(table, id.eq(Long.valueOf(change.getRowId())));
  }
}
