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
import guian.registry.model.Standing;
import guian.registry.model.Via;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.db.tables.records.StepRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  /**
   * That a person put another figure in use, or took that back; the rest of a figure goes along,
   * and where one came or went its own line tells the rest.
   */
  private Condition isChoice() {
    var other = CHANGE.as("other");
    return CHANGE
        .FIELD
        .eq(OBSERVATION.STANDING.getName())
        .and(CHANGE.NEW_VALUE.eq(Standing.CURRENT.code()))
        .and(
            CHANGE.STEP_ID.in(
                DSL.select(STEP.ID)
                    .from(STEP)
                    .where(STEP.VIA.in(Via.MANUAL.code(), Via.UNDO.code()))))
        .andNotExists(
            DSL.selectOne()
                .from(other)
                .where(other.STEP_ID.eq(CHANGE.STEP_ID))
                .and(other.FIRM_ID.eq(firmId))
                .and(other.TABLE_NAME.eq(OBSERVATION.getName()))
                .and(other.FIELD.isNull()));
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
    List<ChangeRecord> changes = rows.map(r -> r.value1());
    Shown shown =
        new Shown(
            new FigureLines(db, firmId).of(changes),
            new StakeLines(db).of(changes),
            new AboutLines(db).of(changes));
    return rows.map(r -> entry(r.value1(), r.value2(), r.value3(), shown));
  }

  /** What changes are about, by their ids. */
  private record Shown(
      Map<Long, FigureLines.Line> figures, Map<Long, StakeShown> stakes, Map<Long, About> about) {}

  private static HistoryEntry entry(
      ChangeRecord change, StepRecord step, @Nullable String sourceName, Shown shown) {
    FigureLines.Line figure = shown.figures.get(change.getId());
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
        figure == null ? null : figure.figure(),
        figure == null ? null : figure.instead(),
        shown.stakes.get(change.getId()),
        shown.about.get(change.getId()));
  }
}
