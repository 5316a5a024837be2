package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.CLAWBACK;
import static guian.registry.store.db.Tables.COMMITMENT;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.PLACEMENT_SHARE;
import static guian.registry.store.db.Tables.RESTATEMENT;

import guian.registry.model.Nature;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ClaimRecord;
import guian.registry.store.db.tables.records.ObservationRecord;
import guian.registry.store.db.tables.records.PlacementRecord;
import guian.registry.store.db.tables.records.PlacementShareRecord;
import guian.registry.store.db.tables.records.RestatementRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Takes back the grants, placements and claims that an import brought. What a later import states
 * too stays, with that as its evidence.
 */
final class ListsBack {
  private final Writing step;
  private final StepsTaken steps;
  private final long importId;
  private final Set<Long> gone;
  private final Map<Long, Long> firmOfGrant = new HashMap<>();
  private final Map<String, Map<Long, List<RestatementRecord>>> restated = new HashMap<>();
  private final List<Long> kept = new ArrayList<>();

  ListsBack(Writing step, StepsTaken steps, long importId) {
    this.step = step;
    this.steps = steps;
    this.importId = importId;
    this.gone = new HashSet<>(steps.struck());
    gone.add(steps.ofImport(importId));
  }

  /** The firms of grants, posts and claims that stay because somebody has worked on them since. */
  List<Long> kept() {
    return kept;
  }

  void run() {
    List<RestatementRecord> own =
        step.db().selectFrom(RESTATEMENT).where(RESTATEMENT.IMPORT_ID.eq(importId)).fetch();
    if (own.isEmpty() && !hasLists()) {
      return;
    }
    step.forget(RESTATEMENT, RESTATEMENT.IMPORT_ID.eq(importId));
    step.db()
        .selectFrom(RESTATEMENT)
        .orderBy(RESTATEMENT.IMPORT_ID)
        .forEach(row ->
            restated
                .computeIfAbsent(row.getTableName(), unused -> new HashMap<>())
                .computeIfAbsent(row.getRowId(), unused -> new ArrayList<>())
                .add(row));
    step.db()
        .select(GRANT.ID, GRANT.FIRM_ID)
        .from(GRANT)
        .forEach(r -> firmOfGrant.put(r.value1(), r.value2()));
    remove(INSTALMENT, INSTALMENT.ID, own, row -> firmOfGrant.get(row.getGrantId()));
    restoreInstalments(own);
    remove(CLAWBACK, CLAWBACK.ID, own, row -> firmOfGrant.get(row.getGrantId()));
    new CommitmentsBack(step, importId, firmOfGrant, restatedIn(GRANT).keySet())
        .run(InsertedRows.ids(COMMITMENT, gone));
    kept.addAll(new GrantsBack(step, steps, importId, restatedIn(GRANT)).run(ids(GRANT, own)));
    restorePlacements(own);
    placements();
    claims();
    new UnusedRows(step, gone).run();
  }

  private void restoreInstalments(List<RestatementRecord> own) {
    List<Field<?>> fields =
        List.of(
            INSTALMENT.DUE_ON, INSTALMENT.DUE_AMOUNT, INSTALMENT.PAID_ON, INSTALMENT.PAID_AMOUNT);
    new ValuesBack<>(step, gone, INSTALMENT, INSTALMENT.ID, fields)
        .run(
            steps.ofImport(importId),
            ids(INSTALMENT, own),
            restatedLater(INSTALMENT),
            row -> firmOfGrant.get(row.getGrantId()));
  }

  private void restorePlacements(List<RestatementRecord> own) {
    new ValuesBack<>(step, gone, PLACEMENT, PLACEMENT.ID, List.of(PLACEMENT.POSTS))
        .run(
            steps.ofImport(importId),
            ids(PLACEMENT, own),
            restatedLater(PLACEMENT),
            PlacementRecord::getFirmId);
  }

  private boolean hasLists() {
    return step.db().fetchExists(GRANT, GRANT.IMPORT_ID.eq(importId))
        || step.db().fetchExists(PLACEMENT, PLACEMENT.IMPORT_ID.eq(importId))
        || step.db().fetchExists(CLAIM, CLAIM.SOURCE_ID.eq(source(importId)))
        || step.db()
            .fetchExists(
                CHANGE,
                CHANGE
                    .STEP_ID
                    .eq(steps.ofImport(importId))
                    .and(
                        CHANGE.TABLE_NAME.in(
                            GRANT.getName(), INSTALMENT.getName(), PLACEMENT.getName())));
  }

  private Map<Long, List<RestatementRecord>> restatedIn(Table<?> table) {
    return restated.getOrDefault(table.getName(), Map.of());
  }

  private Set<Long> restatedLater(Table<?> table) {
    Set<Long> ids = new HashSet<>();
    restatedIn(table)
        .forEach((id, rows) -> {
          if (rows.getLast().getImportId() > importId) {
            ids.add(id);
          }
        });
    return ids;
  }

  private static Set<Long> ids(Table<?> table, List<RestatementRecord> own) {
    Set<Long> ids = new HashSet<>();
    own.stream()
        .filter(row -> row.getTableName().equals(table.getName()))
        .forEach(row -> ids.add(row.getRowId()));
    return ids;
  }

  // What this import brought, or states of one taken back before, and no other states.
  private <R extends UpdatableRecord<R>> void remove(
      Table<R> table, Field<Long> id, List<RestatementRecord> own, Writing.FirmOf<R> firmOf) {
    List<R> rows =
        step.db()
            .selectFrom(table)
            .where(id.in(InsertedRows.ids(table, List.of(steps.ofImport(importId)))))
            .or(id.in(ids(table, own)).and(id.in(InsertedRows.ids(table, gone))))
            .fetch();
    rows.removeIf(row -> restatedIn(table).containsKey(row.get(id)));
    step.deleteAll(table, rows, firmOf);
  }

  private void placements() {
    List<PlacementRecord> going = new ArrayList<>();
    for (PlacementRecord row :
        step.db().selectFrom(PLACEMENT).where(PLACEMENT.IMPORT_ID.eq(importId)).fetch()) {
      List<RestatementRecord> again = restatedIn(PLACEMENT).get(row.getId());
      if (again != null) {
        RestatementRecord to = again.getFirst();
        row.setImportId(to.getImportId());
        row.setSourceId(source(to.getImportId()));
        row.setSheet(to.getSheet());
        row.setCell(to.getCell());
        step.update(row, row.getFirmId());
      } else if (isEdited(PLACEMENT, row.getId(), row.getFirmId())) {
        kept.add(row.getFirmId());
      } else {
        going.add(row);
      }
    }
    removeShares(going);
    step.deleteAll(PLACEMENT, going, PlacementRecord::getFirmId);
  }

  private void removeShares(List<PlacementRecord> going) {
    Map<Long, Long> firms = new HashMap<>();
    going.forEach(row -> firms.put(row.getId(), row.getFirmId()));
    step.deleteAll(
        PLACEMENT_SHARE,
        step.db()
            .selectFrom(PLACEMENT_SHARE)
            .where(PLACEMENT_SHARE.PLACEMENT_ID.in(firms.keySet()))
            .fetch(),
        (PlacementShareRecord row) -> firms.get(row.getPlacementId()));
  }

  private Long source(long ofImport) {
    return Objects.requireNonNull(
        step.db()
            .select(IMPORT.SOURCE_ID)
            .from(IMPORT)
            .where(IMPORT.ID.eq(ofImport))
            .fetchOne(IMPORT.SOURCE_ID));
  }

  private boolean isEdited(Table<?> table, long id, long firmId) {
    return step
        .db()
        .select(CHANGE.STEP_ID)
        .from(CHANGE)
        .where(CHANGE.FIRM_ID.eq(firmId))
        .and(CHANGE.TABLE_NAME.eq(table.getName()))
        .and(CHANGE.ROW_ID.eq(Long.toString(id)))
        .fetch(CHANGE.STEP_ID)
        .stream()
        .anyMatch(steps::isByHand);
  }

  // A claim goes with the figure that states it.
  private void claims() {
    List<ClaimRecord> going = new ArrayList<>();
    for (ClaimRecord row :
        step.db().selectFrom(CLAIM).where(CLAIM.SOURCE_ID.eq(source(importId))).fetch()) {
      ObservationRecord figure = figure(row);
      if (isEdited(CLAIM, row.getId(), row.getFirmId())) {
        kept.add(row.getFirmId());
      } else if (figure == null) {
        going.add(row);
      } else {
        row.setSourceId(figure.getSourceId());
        row.setSheet(figure.getSheet());
        row.setCell(figure.getCell());
        step.update(row, row.getFirmId());
      }
    }
    step.deleteAll(CLAIM, going, ClaimRecord::getFirmId);
  }

  // A figure that states the same and has no claim of its own.
  private @Nullable ObservationRecord figure(ClaimRecord claim) {
    return step.db()
        .selectFrom(OBSERVATION)
        .where(OBSERVATION.FIRM_ID.eq(claim.getFirmId()))
        .and(OBSERVATION.INDICATOR.eq(claim.getIndicator()))
        .and(OBSERVATION.PERIOD.eq(claim.getTargetPeriod()))
        .and(OBSERVATION.NATURE.in(Nature.FORECAST.code(), Nature.TARGET.code()))
        .and(OBSERVATION.AMOUNT.eq(claim.getTargetAmount()))
        .and(OBSERVATION.IMPORT_ID.isNotNull())
        .andNotExists(
            DSL.selectOne()
                .from(CLAIM)
                .where(CLAIM.FIRM_ID.eq(claim.getFirmId()))
                .and(CLAIM.ID.ne(claim.getId()))
                .and(CLAIM.SOURCE_ID.eq(OBSERVATION.SOURCE_ID))
                .and(CLAIM.SHEET.eq(OBSERVATION.SHEET))
                .and(CLAIM.CELL.eq(OBSERVATION.CELL)))
        .orderBy(OBSERVATION.ID)
        .limit(1)
        .fetchOne();
  }
}
