package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;
import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.MAPPING;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.SOURCE;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.RefusedException;
import guian.registry.model.RelationBasis;
import guian.registry.model.Via;
import guian.registry.store.ChangeLog;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.Import;
import guian.registry.store.db.tables.Source;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.db.tables.records.FirmNameRecord;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.db.tables.records.ImportRecord;
import guian.registry.store.db.tables.records.ObservationRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Takes one import back. */
final class ImportUndo {
  // Columns that go in pairs.
  private static final Map<String, Set<String>> PAIRS =
      Map.of(
          "relation", Set.of("relation", "relation_basis"),
          "relation_basis", Set.of("relation", "relation_basis"),
          "industry_code", Set.of("industry_code", "industry_edition"),
          "industry_edition", Set.of("industry_code", "industry_edition"),
          "capital", Set.of("capital", "capital_currency"),
          "capital_currency", Set.of("capital", "capital_currency"));

  private static final int CHUNK = 500;

  private final Writing step;
  private final String who;
  private final long importId;
  private final List<UndoneImport.Kept> kept = new ArrayList<>();
  private int factsRestored;

  ImportUndo(Writing step, String who, long importId) {
    this.step = step;
    this.who = who;
    this.importId = importId;
  }

  UndoneImport run() {
    ImportRecord row = step.db().fetchOne(IMPORT, IMPORT.ID.eq(importId));
    if (row == null) {
      throw new RefusedException("import.unknown", Long.toString(importId));
    }
    if (row.getUndoneAt() != null) {
      throw new RefusedException("import.undone", Long.toString(importId));
    }
    refuseWhileImportedAgain();
    step.belongsTo(importId);
    long undone = importStep();
    List<ObservationRecord> figures = removeFigures();
    int figuresRestored = new FiguresBack(step).restore(figures);
    removeNames(undone);
    new ListsBack(step, undone).run();
    restoreFacts(undone);
    forgetAnswers(undone);
    int firmsRemoved = removeFirms(undone);
    row.setUndoneAt(Writing.at(step.at()));
    row.setUndoneBy(who);
    step.update(row, null);
    step.undoes(undone);
    return new UndoneImport(
        file(row), firmsRemoved, factsRestored, figures.size(), figuresRestored, List.copyOf(kept));
  }

  // What a later import of the same file found unchanged would go with this one.
  private void refuseWhileImportedAgain() {
    Import undone = IMPORT.as("undone");
    Source again = SOURCE.as("again");
    step.db()
        .select(DSL.max(IMPORT.ID))
        .from(IMPORT)
        .join(again)
        .on(again.ID.eq(IMPORT.SOURCE_ID))
        .where(IMPORT.ID.gt(importId))
        .and(IMPORT.UNDONE_AT.isNull())
        .and(
            again.SHA256.eq(
                DSL.select(SOURCE.SHA256)
                    .from(undone)
                    .join(SOURCE)
                    .on(SOURCE.ID.eq(undone.SOURCE_ID))
                    .where(undone.ID.eq(importId))))
        .fetchOptional(Record1::value1)
        .ifPresent(later -> {
          throw new RefusedException("import.again", Long.toString(importId), Long.toString(later));
        });
  }

  private String file(ImportRecord row) {
    return Objects.requireNonNull(
        step.db()
            .select(SOURCE.NAME)
            .from(SOURCE)
            .where(SOURCE.ID.eq(row.getSourceId()))
            .fetchOne(SOURCE.NAME));
  }

  private long importStep() {
    return Objects.requireNonNull(
        step.db()
            .select(STEP.ID)
            .from(STEP)
            .where(STEP.IMPORT_ID.eq(importId).and(STEP.VIA.eq(Via.IMPORT.code())))
            .fetchOne(STEP.ID));
  }

  private List<ObservationRecord> removeFigures() {
    List<ObservationRecord> rows =
        step.db().selectFrom(OBSERVATION).where(OBSERVATION.IMPORT_ID.eq(importId)).fetch();
    step.deleteAll(OBSERVATION, rows, ObservationRecord::getFirmId);
    return rows;
  }

  private void removeNames(long undone) {
    List<FirmNameRecord> rows =
        step.db().selectFrom(FIRM_NAME).where(FIRM_NAME.ID.in(inserted(undone, FIRM_NAME))).fetch();
    step.deleteAll(FIRM_NAME, rows, FirmNameRecord::getFirmId);
  }

  private org.jooq.Select<Record1<Long>> inserted(long undone, Table<?> table) {
    return DSL.select(CHANGE.ROW_ID.cast(Long.class))
        .from(CHANGE)
        .where(CHANGE.STEP_ID.eq(undone))
        .and(CHANGE.TABLE_NAME.eq(table.getName()))
        .and(CHANGE.ACTION.eq("insert"));
  }

  // What this import was the last to remember is again as it was before.
  private void forgetAnswers(long undone) {
    step.db()
        .selectFrom(CHANGE)
        .where(CHANGE.STEP_ID.eq(undone))
        .and(CHANGE.TABLE_NAME.eq(MAPPING.getName()))
        .fetch()
        .forEach(change -> {
          String shape = change.getRowId();
          String now =
              step.db()
                  .select(MAPPING.ANSWERS)
                  .from(MAPPING)
                  .where(MAPPING.SHAPE.eq(shape))
                  .fetchOne(MAPPING.ANSWERS);
          if (Objects.equals(now, change.getNewValue())) {
            step.set(MAPPING.SHAPE, shape, MAPPING.ANSWERS, change.getOldValue());
          }
        });
  }

  private void restoreFacts(long undone) {
    Map<String, List<ChangeRecord>> byFirm = new LinkedHashMap<>();
    step.db()
        .selectFrom(CHANGE)
        .where(CHANGE.STEP_ID.eq(undone))
        .and(CHANGE.TABLE_NAME.eq(FIRM.getName()))
        .and(CHANGE.ACTION.eq("update"))
        .orderBy(CHANGE.ID)
        .forEach(c -> byFirm.computeIfAbsent(c.getRowId(), unused -> new ArrayList<>()).add(c));
    byFirm.forEach((id, changes) -> restoreFirm(Long.parseLong(id), changes));
  }

  private void restoreFirm(long firmId, List<ChangeRecord> changes) {
    FirmRecord row = step.db().fetchOne(FIRM, FIRM.ID.eq(firmId));
    if (row == null) {
      return;
    }
    List<ChangeRecord> standing = changes.stream().filter(c -> isAsImported(row, c)).toList();
    for (ChangeRecord change : changes) {
      String field = change.getField();
      Set<String> pair = PAIRS.getOrDefault(field, Set.of(field));
      long pairStanding = standing.stream().filter(c -> pair.contains(c.getField())).count();
      long pairChanged = changes.stream().filter(c -> pair.contains(c.getField())).count();
      if (pairStanding == pairChanged) {
        put(row, Objects.requireNonNull(FIRM.field(field)), change.getOldValue());
      } else {
        kept.add(new UndoneImport.Kept(firmId, row.getName(), field));
      }
    }
    factsRestored += step.update(row, firmId);
  }

  // A relation that a person has confirmed since is theirs, even where it says the same.
  private static boolean isAsImported(FirmRecord row, ChangeRecord change) {
    boolean confirmed =
        change.getField().startsWith("relation")
            && RelationBasis.CONFIRMED.code().equals(row.getRelationBasis());
    return !confirmed
        && Objects.equals(
            ChangeLog.text(row.get(FIRM.field(change.getField()))), change.getNewValue());
  }

  private static <T> void put(
      FirmRecord row, Field<T> field, @org.jspecify.annotations.Nullable String value) {
    row.set(field, field.getDataType().convert(value));
  }

  private int removeFirms(long undone) {
    List<FirmRecord> rows =
        step.db().selectFrom(FIRM).where(FIRM.ID.in(inserted(undone, FIRM))).fetch();
    int removed = 0;
    for (int i = 0; i < rows.size(); i += CHUNK) {
      removed += removeFirms(rows.subList(i, Math.min(rows.size(), i + CHUNK)), undone);
    }
    return removed;
  }

  // A firm that a later step which still stands changed, or brought something to, stays.
  private int removeFirms(List<FirmRecord> rows, long undone) {
    Set<Long> builtOn =
        new FirmReferences(step.db())
            .builtOn(rows.stream().map(FirmRecord::getId).toList(), List.of(undone, step.stepId()));
    rows.stream()
        .filter(row -> builtOn.contains(row.getId()))
        .forEach(row -> kept.add(new UndoneImport.Kept(row.getId(), row.getName(), "firm")));
    List<FirmRecord> removed = rows.stream().filter(row -> !builtOn.contains(row.getId())).toList();
    step.deleteAll(FIRM, removed, FirmRecord::getId);
    return removed.size();
  }
}
