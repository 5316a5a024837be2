package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.MENTION;
import static guian.registry.store.db.Tables.STAKE;

import guian.registry.model.StakeKind;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ImportRecord;
import guian.registry.store.db.tables.records.StakeRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.impl.DSL;

/**
 * Takes back the head offices that an import recorded. What somebody has changed since stays; what
 * another import states becomes that one's.
 */
final class StakesBack {
  private final Writing step;
  private final StepsTaken steps;
  private final long importId;
  private final long sourceId;
  private final long undone;
  private final Set<Long> owners = new HashSet<>();

  StakesBack(Writing step, StepsTaken steps, ImportRecord undone) {
    this.step = step;
    this.steps = steps;
    this.importId = undone.getId();
    this.sourceId = undone.getSourceId();
    this.undone = steps.ofImport(importId);
  }

  /** A head office that an import states of a branch. */
  private record Stated(long owner, String raw, long sourceId) {
    static Stated of(String statement, long sourceId) {
      int blank = statement.indexOf(' ');
      return new Stated(
          Long.parseLong(statement.substring(0, blank)), statement.substring(blank + 1), sourceId);
    }
  }

  /** The branches whose head office stays. */
  List<Long> run() {
    List<Long> kept = new ArrayList<>();
    List<StakeRecord> going = new ArrayList<>();
    List<StakeRecord> coming = new ArrayList<>();
    for (StakeRecord row : brought()) {
      Optional<Stated> stated = stated(row.getFirmId());
      if (isEdited(row.getId())) {
        kept.add(row.getFirmId());
      } else if (stated.isPresent() && stated.get().owner() == row.getOwnerId()) {
        row.setSourceId(stated.get().sourceId());
        step.update(row, row.getFirmId());
      } else {
        going.add(row);
        stated.filter(other -> isOnly(row)).ifPresent(other -> coming.add(row(row, other)));
      }
    }
    step.deleteAll(STAKE, going, StakeRecord::getFirmId);
    going.forEach(row -> owners.add(row.getOwnerId()));
    coming.forEach(row -> step.insert(row, row.getFirmId()));
    return kept;
  }

  /** The head offices that are no longer recorded as such. */
  Set<Long> owners() {
    return owners;
  }

  // Those that came with the import, or have passed to it from one taken back before.
  private List<StakeRecord> brought() {
    Set<Long> gone = new HashSet<>(steps.struck());
    gone.add(undone);
    return step.db()
        .selectFrom(STAKE)
        .where(STAKE.ID.in(InsertedRows.ids(STAKE, List.of(undone))))
        .or(STAKE.SOURCE_ID.eq(sourceId).and(STAKE.ID.in(InsertedRows.ids(STAKE, gone))))
        .fetch();
  }

  // The first import that stands and names one that stays.
  private Optional<Stated> stated(long branch) {
    return step
        .db()
        .select(MENTION.asterisk(), IMPORT.SOURCE_ID)
        .from(MENTION)
        .join(IMPORT)
        .on(IMPORT.ID.eq(MENTION.IMPORT_ID))
        .where(MENTION.FIRM_ID.eq(branch))
        .and(MENTION.IMPORT_ID.ne(importId))
        .orderBy(MENTION.IMPORT_ID)
        .fetch()
        .stream()
        .flatMap(r ->
            Optional.ofNullable(FirmPast.others(r.into(MENTION)).get(Statement.HEAD_OFFICE))
                .map(said -> Stated.of(said, r.get(IMPORT.SOURCE_ID)))
                .stream())
        .filter(stated -> stays(stated.owner()))
        .findFirst();
  }

  // A head office that only this import names goes with it.
  private boolean stays(long firm) {
    boolean own =
        step.db()
            .fetchExists(
                FIRM,
                FIRM.ID
                    .eq(firm)
                    .and(
                        FIRM.SOURCE_ID
                            .eq(sourceId)
                            .or(
                                FIRM.ID.in(
                                    DSL.select(CHANGE.ROW_ID.cast(Long.class))
                                        .from(CHANGE)
                                        .where(CHANGE.STEP_ID.eq(undone))
                                        .and(CHANGE.TABLE_NAME.eq(FIRM.getName()))
                                        .and(CHANGE.ACTION.eq("insert"))))));
    return own
        ? step.db()
            .fetchExists(MENTION, MENTION.FIRM_ID.eq(firm).and(MENTION.IMPORT_ID.ne(importId)))
        : step.db().fetchExists(FIRM, FIRM.ID.eq(firm));
  }

  private boolean isOnly(StakeRecord row) {
    return !step.db()
        .fetchExists(STAKE, STAKE.FIRM_ID.eq(row.getFirmId()).and(STAKE.ID.ne(row.getId())));
  }

  private static StakeRecord row(StakeRecord former, Stated stated) {
    StakeRecord row = new StakeRecord();
    row.setOwnerId(stated.owner());
    row.setFirmId(former.getFirmId());
    row.setKind(StakeKind.HEAD_OFFICE.code());
    row.setRaw(stated.raw());
    row.setSourceId(stated.sourceId());
    return row;
  }

  private boolean isEdited(long id) {
    return step
        .db()
        .select(CHANGE.STEP_ID)
        .from(CHANGE)
        .where(CHANGE.TABLE_NAME.eq(STAKE.getName()))
        .and(CHANGE.ROW_ID.eq(Long.toString(id)))
        .fetch(CHANGE.STEP_ID)
        .stream()
        .anyMatch(steps::isByHand);
  }
}
