package guian.registry.store.history;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.MERGE;
import static guian.registry.store.db.Tables.SOURCE;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.Coded;
import guian.registry.model.FirmName;
import guian.registry.model.Via;
import guian.registry.store.Registry;
import guian.registry.store.db.tables.records.StepRecord;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Questions about the steps of the registry's history. */
public final class StepQueries {
  private final Registry registry;

  public StepQueries(Registry registry) {
    this.registry = registry;
  }

  /** The steps of the registry's history, the newest first, from {@code offset}. */
  public List<StepRow> steps(int offset, int limit) {
    return registry.read(db ->
        db.select(STEP, SOURCE.NAME, DSL.field(changes()))
            .from(STEP)
            .leftJoin(IMPORT)
            .on(IMPORT.ID.eq(STEP.IMPORT_ID))
            .leftJoin(SOURCE)
            .on(SOURCE.ID.eq(IMPORT.SOURCE_ID))
            .orderBy(STEP.ID.desc())
            .limit(limit)
            .offset(offset)
            .fetch(r -> step(db, r.value1(), r.value2(), r.value3())));
  }

  private static StepRow step(DSLContext db, StepRecord step, @Nullable String file, Long changes) {
    StepRow.Change first = firstOfFirm(db, step.getId());
    boolean byHand = step.getImportId() == null && !step.getVia().equals(Via.EXAMPLE.code());
    Long firmId = first == null ? null : first.firmId();
    return new StepRow(
        step.getId(),
        Instant.parse(step.getAt()),
        step.getBy(),
        Coded.of(Via.class, step.getVia()),
        file,
        step.getUndoes(),
        changes,
        first,
        byHand && firmId != null ? new History(db, firmId).firstOf(step.getId()) : null);
  }

  private static org.jooq.Select<org.jooq.Record1<Long>> changes() {
    return DSL.select(DSL.count().cast(Long.class)).from(CHANGE).where(CHANGE.STEP_ID.eq(STEP.ID));
  }

  private static StepRow.@Nullable Change first(DSLContext db, long stepId) {
    return first(db, CHANGE.STEP_ID.eq(stepId));
  }

  /** What a step did: a merge, else the first of its changes about a firm, else its first. */
  static StepRow.@Nullable Change firstOfFirm(DSLContext db, long stepId) {
    StepRow.Change merge =
        first(db, CHANGE.STEP_ID.eq(stepId).and(CHANGE.TABLE_NAME.eq(MERGE.getName())));
    if (merge != null) {
      return merge;
    }
    StepRow.Change first = first(db, CHANGE.STEP_ID.eq(stepId).and(CHANGE.FIRM_ID.isNotNull()));
    return first == null ? first(db, stepId) : first;
  }

  private static StepRow.@Nullable Change first(DSLContext db, Condition which) {
    Record found =
        db.select(CHANGE.TABLE_NAME, CHANGE.FIELD, CHANGE.FIRM_ID, FIRM.NAME, FIRM.NAME_EN)
            .from(CHANGE)
            .leftJoin(FIRM)
            .on(FIRM.ID.eq(CHANGE.FIRM_ID))
            .where(which)
            .orderBy(CHANGE.ID)
            .limit(1)
            .fetchOne();
    return found == null
        ? null
        : new StepRow.Change(
            found.get(CHANGE.TABLE_NAME),
            found.get(CHANGE.FIELD),
            found.get(CHANGE.FIRM_ID),
            name(found));
  }

  private static @Nullable FirmName name(Record found) {
    String name = found.get(FIRM.NAME);
    return name == null ? null : new FirmName(name, found.get(FIRM.NAME_EN));
  }

  /** How many steps there are. */
  public int stepCount() {
    return registry.read(db -> db.fetchCount(STEP));
  }
}
