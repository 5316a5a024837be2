package guian.registry.store.merging;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;
import static guian.registry.store.db.Tables.MENTION;
import static guian.registry.store.db.Tables.MERGE;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.STAKE;

import guian.registry.model.NameKey;
import guian.registry.model.NameKind;
import guian.registry.model.RefusedException;
import guian.registry.model.Standing;
import guian.registry.store.FirmNaming;
import guian.registry.store.Writing;
import guian.registry.store.db.DefaultSchema;
import guian.registry.store.db.tables.records.FirmNameRecord;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.db.tables.records.MergeRecord;
import guian.registry.store.db.tables.records.ObservationRecord;
import guian.registry.store.db.tables.records.StakeRecord;
import guian.registry.store.firm.FirmField;
import guian.registry.store.stakes.StakeRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** The work of one merge. Every row that moves leaves its change, so that it can move back. */
final class FirmMerging {
  private static final Map<FirmField, List<Field<?>>> PAIRS =
      Map.of(
          FirmField.INDUSTRY_CODE, List.of(FIRM.INDUSTRY_CODE, FIRM.INDUSTRY_EDITION),
          FirmField.CAPITAL, List.of(FIRM.CAPITAL, FIRM.CAPITAL_CURRENCY));

  private final Writing step;
  private final long keptId;
  private final long goneId;

  FirmMerging(Writing step, long keptId, long goneId) {
    this.step = step;
    this.keptId = keptId;
    this.goneId = goneId;
  }

  void run(Set<FirmField> fromGone) {
    if (keptId == goneId) {
      throw new RefusedException("merge.same");
    }
    FirmRecord kept = firm(keptId);
    FirmRecord gone = firm(goneId);
    moveNames();
    moveFigures();
    moveStakes();
    moveOthers();
    moveMerges();
    step.delete(gone, goneId);
    String before = kept.getName();
    take(kept, gone, fromGone);
    step.update(kept, keptId);
    otherName(kept, gone.getName());
    otherName(kept, before);
    note(gone);
  }

  private FirmRecord firm(long id) {
    FirmRecord row = step.db().fetchOne(FIRM, FIRM.ID.eq(id));
    if (row == null) {
      throw new RefusedException("firm.gone", id);
    }
    return row;
  }

  private void moveNames() {
    Set<List<String>> known = new HashSet<>();
    step.db()
        .selectFrom(FIRM_NAME)
        .where(FIRM_NAME.FIRM_ID.eq(keptId))
        .forEach(row -> known.add(List.of(row.getKind(), row.getName())));
    for (FirmNameRecord row :
        step.db().selectFrom(FIRM_NAME).where(FIRM_NAME.FIRM_ID.eq(goneId)).fetch()) {
      if (known.contains(List.of(row.getKind(), row.getName()))) {
        step.delete(row, goneId);
      } else {
        row.setFirmId(keptId);
        step.update(row, keptId);
      }
    }
  }

  // What both have stands side by side; the kept firm's is in use.
  private void moveFigures() {
    Set<List<String>> known = new HashSet<>();
    step.db()
        .selectFrom(OBSERVATION)
        .where(OBSERVATION.FIRM_ID.eq(keptId))
        .and(OBSERVATION.STANDING.eq(Standing.CURRENT.code()))
        .forEach(row -> known.add(key(row)));
    for (ObservationRecord row :
        step.db().selectFrom(OBSERVATION).where(OBSERVATION.FIRM_ID.eq(goneId)).fetch()) {
      row.setFirmId(keptId);
      if (row.getStanding().equals(Standing.CURRENT.code()) && known.contains(key(row))) {
        row.setStanding(Standing.BESIDE.code());
      }
      step.update(row, keptId);
    }
  }

  private static List<String> key(ObservationRecord row) {
    return List.of(row.getIndicator(), row.getPeriod(), row.getNature());
  }

  // Nothing owns itself, nobody is an owner twice, and the firm that stays may not come to be
  // owned to more than the whole or in a circle, as if the stakes were typed.
  private void moveStakes() {
    List<StakeRecord> moved = new ArrayList<>();
    Set<List<Object>> known = new HashSet<>();
    step.db()
        .selectFrom(STAKE)
        .where(STAKE.FIRM_ID.eq(keptId).or(STAKE.OWNER_ID.eq(keptId)))
        .forEach(row -> known.add(List.of(row.getOwnerId(), row.getFirmId(), row.getKind())));
    for (StakeRecord row :
        step.db()
            .selectFrom(STAKE)
            .where(STAKE.FIRM_ID.eq(goneId).or(STAKE.OWNER_ID.eq(goneId)))
            .fetch()) {
      long owner = row.getOwnerId() == goneId ? keptId : row.getOwnerId();
      long owned = row.getFirmId() == goneId ? keptId : row.getFirmId();
      if (owner == owned || known.contains(List.<Object>of(owner, owned, row.getKind()))) {
        step.delete(row, goneId);
      } else {
        row.setOwnerId(owner);
        row.setFirmId(owned);
        step.update(row, keptId);
        moved.add(row);
      }
    }
    moved.forEach(new StakeRules(step)::check);
  }

  /** Whatever else belongs to a firm. */
  private void moveOthers() {
    Set<Table<?>> done = Set.of(FIRM, FIRM_NAME, OBSERVATION, STAKE, CHANGE, MENTION, MERGE);
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      Field<Long> firm = table.field("firm_id", Long.class);
      if (firm != null && table.field("id") != null && !done.contains(table)) {
        for (Object found : step.db().selectFrom(table).where(firm.eq(goneId)).fetch()) {
          UpdatableRecord<?> row = (UpdatableRecord<?>) found;
          row.set(firm, keptId);
          step.update(row, keptId);
        }
      }
    }
  }

  private void moveMerges() {
    for (MergeRecord row : step.db().selectFrom(MERGE).where(MERGE.KEPT_ID.eq(goneId)).fetch()) {
      row.setKeptId(keptId);
      step.update(row, keptId);
    }
  }

  private static void take(FirmRecord kept, FirmRecord gone, Set<FirmField> fromGone) {
    for (FirmField field : FirmField.values()) {
      List<Field<?>> columns =
          PAIRS.getOrDefault(field, List.of(Objects.requireNonNull(FIRM.field(field.code()))));
      boolean lacks = kept.get(columns.getFirst()) == null;
      boolean has = gone.get(columns.getFirst()) != null;
      if (has && (lacks || fromGone.contains(field))) {
        columns.forEach(column -> put(kept, gone, column));
      }
    }
    if (kept.getRelation() == null && gone.getRelation() != null) {
      List.<Field<?>>of(FIRM.RELATION, FIRM.RELATION_BASIS, FIRM.RELATION_BY, FIRM.RELATION_ON)
          .forEach(column -> put(kept, gone, column));
    }
    if (gone.getIsResident() && !kept.getIsResident()) {
      kept.setIsResident(true);
    }
  }

  private static <T> void put(FirmRecord kept, FirmRecord gone, Field<T> column) {
    if (!FirmNaming.DERIVED.contains(column)) {
      kept.set(column, gone.get(column));
    }
  }

  private void otherName(FirmRecord kept, String name) {
    boolean known =
        NameKey.of(kept.getName()).equals(NameKey.of(name))
            || step.db()
                .fetchExists(
                    FIRM_NAME,
                    FIRM_NAME.FIRM_ID.eq(keptId).and(FIRM_NAME.NAME_KEY.eq(NameKey.of(name))));
    if (!known) {
      FirmNameRecord row = new FirmNameRecord();
      row.setFirmId(keptId);
      row.setKind(NameKind.AS_GIVEN.code());
      row.setName(name);
      step.insert(row, keptId);
    }
  }

  private void note(FirmRecord gone) {
    MergeRecord row = new MergeRecord();
    row.setStepId(step.stepId());
    row.setKeptId(keptId);
    row.setGoneId(goneId);
    row.setGoneName(gone.getName());
    row.setGoneCode(gone.getCreditCode());
    row.setGoneNumber(gone.getRegistrationNumber());
    step.insert(row, keptId);
  }
}
