package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.INSTALMENT;

import guian.registry.store.ChangeLog;
import guian.registry.store.KeptRow;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.db.tables.records.InstalmentRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Makes instalments of which an import said that they are paid as the other steps have them. */
final class InstalmentsBack {
  private static final List<Field<?>> FIELDS =
      List.of(INSTALMENT.DUE_ON, INSTALMENT.DUE_AMOUNT, INSTALMENT.PAID_ON, INSTALMENT.PAID_AMOUNT);

  private final Writing step;
  private final Set<Long> gone;
  private final Map<Long, Long> firmOfGrant;

  /**
   * Works in a step.
   *
   * @param gone the steps of imports that are taken back, this one's among them
   */
  InstalmentsBack(Writing step, Set<Long> gone, Map<Long, Long> firmOfGrant) {
    this.step = step;
    this.gone = gone;
    this.firmOfGrant = firmOfGrant;
  }

  /**
   * Restores them.
   *
   * @param undone the import's step
   * @param own those that the import states; one that is taken back may have said the same before
   * @param stay those that a later import states so too
   */
  void run(long undone, Set<Long> own, Set<Long> stay) {
    Set<Long> ids = new HashSet<>(own);
    step.db()
        .selectDistinct(CHANGE.ROW_ID)
        .from(CHANGE)
        .where(CHANGE.STEP_ID.eq(undone))
        .and(CHANGE.TABLE_NAME.eq(INSTALMENT.getName()))
        .and(CHANGE.ACTION.eq("update"))
        .forEach(r -> ids.add(Long.valueOf(r.value1())));
    for (InstalmentRecord row :
        step.db().selectFrom(INSTALMENT).where(INSTALMENT.ID.in(ids)).fetch()) {
      if (!stay.contains(row.getId())) {
        restore(row);
      }
    }
  }

  private void restore(InstalmentRecord row) {
    List<ChangeRecord> changes =
        step.db()
            .selectFrom(CHANGE)
            .where(CHANGE.TABLE_NAME.eq(INSTALMENT.getName()))
            .and(CHANGE.ROW_ID.eq(Long.toString(row.getId())))
            .and(CHANGE.ACTION.eq("update"))
            .orderBy(CHANGE.ID)
            .fetch();
    for (Field<?> field : FIELDS) {
      put(row, field, value(row, field, changes));
    }
    step.update(row, firmOfGrant.get(row.getGrantId()));
  }

  // What the row was made with, and what was said since by steps that stand.
  private @Nullable String value(InstalmentRecord row, Field<?> field, List<ChangeRecord> changes) {
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

  private static <T> void put(InstalmentRecord row, Field<T> field, @Nullable String value) {
    if (!Objects.equals(ChangeLog.text(row.get(field)), value)) {
      KeptRow.put(row, field, value);
    }
  }
}
