package guian.registry.store.history;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.CLAWBACK;
import static guian.registry.store.db.Tables.COMMITMENT;
import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.PLACEMENT_SHARE;
import static guian.registry.store.db.Tables.SOURCE;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.Coded;
import guian.registry.model.Observation;
import guian.registry.model.Standing;
import guian.registry.model.Via;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.db.tables.records.StepRecord;
import guian.registry.store.figures.ObservationReading;
import guian.registry.store.figures.ReportedFigure;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A firm's changes as a person reads them: a revised figure is one line, not a new row and an old
 * row's change of standing.
 */
public final class History {
  // That a row went over to another firm tells the line of the merge.
  private static final List<String> MOVED =
      List.of("firm_id", "owner_id", "kept_id", "parted_step");

  // What belongs to a row tells less than the row.
  private static final List<String> PARTS =
      Stream.of(INSTALMENT, COMMITMENT, CLAWBACK, PLACEMENT_SHARE).map(Table::getName).toList();

  private final DSLContext db;
  private final long firmId;

  public History(DSLContext db, long firmId) {
    this.db = db;
    this.firmId = firmId;
  }

  /** The new value of a revised figure tells the change of the former value's standing as well. */
  private Condition shown() {
    return CHANGE
        .FIRM_ID
        .eq(firmId)
        .and(CHANGE.FIELD.isNull().or(CHANGE.FIELD.notIn(MOVED)))
        .and(CHANGE.TABLE_NAME.ne(OBSERVATION.getName()).or(CHANGE.FIELD.isNull()).or(isChoice()));
  }

  /** That a person put another source's figure in use; the rest of a figure goes along. */
  private static Condition isChoice() {
    return CHANGE
        .FIELD
        .eq(OBSERVATION.STANDING.getName())
        .and(CHANGE.NEW_VALUE.eq(Standing.CURRENT.code()))
        .and(
            CHANGE.STEP_ID.in(
                DSL.select(STEP.ID).from(STEP).where(STEP.VIA.eq(Via.MANUAL.code()))));
  }

  public long count() {
    return db.fetchCount(CHANGE, shown());
  }

  public List<HistoryEntry> entries(int offset, int limit) {
    return entries(select(shown()).orderBy(CHANGE.ID.desc()).limit(limit).offset(offset).fetch());
  }

  /** The first line of a step; null when none of its changes is shown. */
  @Nullable HistoryEntry firstOf(long stepId) {
    var rows =
        select(shown().and(CHANGE.STEP_ID.eq(stepId)))
            .orderBy(CHANGE.TABLE_NAME.in(PARTS), CHANGE.ID)
            .limit(1)
            .fetch();
    return entries(rows).stream().findFirst().orElse(null);
  }

  /** How many lines a step has. */
  int countOf(long stepId) {
    return db.fetchCount(CHANGE, shown().and(CHANGE.STEP_ID.eq(stepId)));
  }

  private SelectConditionStep<Record3<ChangeRecord, StepRecord, String>> select(Condition which) {
    return db.select(CHANGE, STEP, SOURCE.NAME)
        .from(CHANGE)
        .join(STEP)
        .on(STEP.ID.eq(CHANGE.STEP_ID))
        .leftJoin(IMPORT)
        .on(IMPORT.ID.eq(STEP.IMPORT_ID))
        .leftJoin(SOURCE)
        .on(SOURCE.ID.eq(IMPORT.SOURCE_ID))
        .where(which);
  }

  private List<HistoryEntry> entries(Result<Record3<ChangeRecord, StepRecord, String>> rows) {
    Map<Long, Long> replaced = replaced(rows);
    List<ChangeRecord> changes = rows.map(r -> r.value1());
    Map<Long, Observation> figures = new HashMap<>();
    new ChangedRows(db)
        .of(OBSERVATION, changes)
        .forEach((id, row) -> figures.put(id, ObservationReading.observation(row)));
    Shown shown =
        new Shown(
            figures,
            replaced,
            new ObservationReading(db).byId(replaced.values()),
            new StakeLines(db).of(changes),
            new AboutLines(db).of(changes));
    return rows.map(r -> entry(r.value1(), r.value2(), r.value3(), shown));
  }

  /** For each change that brought a figure in: the figure that its step made a former one. */
  private Map<Long, Long> replaced(Result<Record3<ChangeRecord, StepRecord, String>> rows) {
    var former = OBSERVATION.as("former");
    var demoted = CHANGE.as("demoted");
    Map<Long, Long> found = new HashMap<>();
    db.select(CHANGE.ID, former.ID)
        .from(CHANGE)
        .join(OBSERVATION)
        .on(CHANGE.ROW_ID.eq(OBSERVATION.ID.cast(String.class)))
        .join(demoted)
        .on(demoted.STEP_ID.eq(CHANGE.STEP_ID))
        .and(demoted.FIRM_ID.eq(firmId))
        .and(demoted.TABLE_NAME.eq(OBSERVATION.getName()))
        .and(demoted.FIELD.eq(OBSERVATION.STANDING.getName()))
        .and(demoted.NEW_VALUE.in(Standing.FORMER.code(), Standing.BESIDE.code()))
        .join(former)
        .on(former.ID.cast(String.class).eq(demoted.ROW_ID))
        .and(former.FIRM_ID.eq(OBSERVATION.FIRM_ID))
        .and(former.INDICATOR.eq(OBSERVATION.INDICATOR))
        .and(former.PERIOD.eq(OBSERVATION.PERIOD))
        .and(former.NATURE.eq(OBSERVATION.NATURE))
        .where(CHANGE.ID.in(rows.map(r -> r.value1().getId())))
        .and(CHANGE.TABLE_NAME.eq(OBSERVATION.getName()))
        .and(CHANGE.ACTION.eq("insert").or(isChoice()))
        .forEach(r -> found.put(r.value1(), r.value2()));
    return found;
  }

  /** What changes are about, by their ids; the figures they replaced by their own. */
  private record Shown(
      Map<Long, Observation> figures,
      Map<Long, Long> replaced,
      Map<Long, ReportedFigure> former,
      Map<Long, StakeShown> stakes,
      Map<Long, About> about) {}

  private static HistoryEntry entry(
      ChangeRecord change, StepRecord step, @Nullable String sourceName, Shown shown) {
    return new HistoryEntry(
        change.getId(),
        change.getStepId(),
        Instant.parse(step.getAt()),
        step.getBy(),
        Coded.of(Via.class, step.getVia()),
        step.getImportId(),
        sourceName,
        change.getTableName(),
        Coded.of(HistoryEntry.Action.class, change.getAction()),
        change.getField(),
        change.getOldValue(),
        change.getNewValue(),
        shown.figures.get(change.getId()),
        Optional.ofNullable(shown.replaced.get(change.getId()))
            .map(shown.former::get)
            .map(ReportedFigure::observation)
            .orElse(null),
        shown.stakes.get(change.getId()),
        shown.about.get(change.getId()));
  }
}
