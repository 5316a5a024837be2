package guian.registry.store.imports;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;
import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.MENTION;
import static guian.registry.store.db.Tables.SOURCE;

import guian.registry.model.RefusedException;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.Import;
import guian.registry.store.db.tables.Source;
import guian.registry.store.db.tables.records.FirmNameRecord;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.db.tables.records.ImportRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Record1;
import org.jooq.impl.DSL;

/** Takes one import back. */
final class ImportUndo {
  private static final int CHUNK = 500;

  private final Writing step;
  private final String who;
  private final long importId;
  private final List<UndoneImport.Kept> kept = new ArrayList<>();
  private int firmsRemoved;

  ImportUndo(Writing step, String who, long importId) {
    this.step = step;
    this.who = who;
    this.importId = importId;
  }

  UndoneImport run() {
    ImportRecord row = standing();
    refuseWhileImportedAgain();
    step.belongsTo(importId);
    StepsTaken steps = new StepsTaken(step.db());
    long undone = steps.ofImport(importId);
    FiguresBack figures = new FiguresBack(step, importId);
    figures.run();
    ListsBack lists = new ListsBack(step, steps, importId);
    lists.run();
    StakesBack stakes = new StakesBack(step, steps, row);
    List<Long> heads = stakes.run();
    FactsBack facts = new FactsBack(step, steps, undone, importId);
    facts.run();
    // What the import stated of firms without changing anything counts no longer.
    step.forget(MENTION, MENTION.IMPORT_ID.eq(importId));
    removeNames(row.getSourceId(), steps, facts.formerNamesKept());
    new AnswersBack(step, importId).run(undone);
    removeFirms(row.getSourceId(), undone, orphans(stakes.owners(), steps));
    row.setUndoneAt(Writing.at(step.at()));
    row.setUndoneBy(who);
    step.update(row, null);
    step.undoes(undone);
    kept.addAll(facts.kept());
    note(lists.kept(), "grant");
    note(heads, "head_office");
    note(figures.kept().stream().map(f -> new Stays(f.firmId(), f.field())).toList());
    return new UndoneImport(
        file(row),
        firmsRemoved,
        facts.restored(),
        figures.removed(),
        figures.restored(),
        List.copyOf(kept));
  }

  private ImportRecord standing() {
    ImportRecord row = step.db().fetchOne(IMPORT, IMPORT.ID.eq(importId));
    if (row == null) {
      throw new RefusedException("import.unknown", Long.toString(importId));
    }
    if (row.getUndoneAt() != null) {
      throw new RefusedException("import.undone", Long.toString(importId));
    }
    return row;
  }

  /** Something of a firm that stays. */
  private record Stays(long firmId, String field) {}

  private void note(List<Long> firms, String field) {
    note(firms.stream().map(id -> new Stays(id, field)).toList());
  }

  private void note(List<Stays> stays) {
    Map<Long, String> names = new HashMap<>();
    List<Long> ids = stays.stream().map(Stays::firmId).distinct().toList();
    for (int i = 0; i < ids.size(); i += CHUNK) {
      step.db()
          .select(FIRM.ID, FIRM.NAME)
          .from(FIRM)
          .where(FIRM.ID.in(ids.subList(i, Math.min(ids.size(), i + CHUNK))))
          .forEach(r -> names.put(r.value1(), r.value2()));
    }
    stays.stream()
        .filter(each -> names.containsKey(each.firmId()))
        .distinct()
        .map(each ->
            new UndoneImport.Kept(
                each.firmId(), Objects.requireNonNull(names.get(each.firmId())), each.field()))
        .forEach(kept::add);
  }

  // Imports before shapes were kept left no trace of what they found unchanged.
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
        .and(again.SHAPE.isNull())
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

  // Those that came with the import, or have passed to it from one taken back before.
  private void removeNames(long sourceId, StepsTaken steps, Set<Long> stay) {
    List<FirmNameRecord> rows =
        step.db()
            .selectFrom(FIRM_NAME)
            .where(FIRM_NAME.ID.in(InsertedRows.ids(FIRM_NAME, List.of(steps.ofImport(importId)))))
            .or(
                FIRM_NAME
                    .SOURCE_ID
                    .eq(sourceId)
                    .and(FIRM_NAME.ID.in(InsertedRows.ids(FIRM_NAME, steps.struck()))))
            .fetch();
    rows.removeIf(row -> stay.contains(row.getId()));
    step.deleteAll(FIRM_NAME, rows, FirmNameRecord::getFirmId);
  }

  // Head offices of an import taken back before, which stayed only because this one named them.
  private List<Long> orphans(Set<Long> owners, StepsTaken steps) {
    return step.db()
        .select(FIRM.ID)
        .from(FIRM)
        .where(FIRM.ID.in(owners))
        .and(FIRM.ID.in(InsertedRows.ids(FIRM, steps.struck())))
        .fetch(FIRM.ID);
  }

  // The firms that came with the import, or have passed to it from one taken back before.
  private void removeFirms(long sourceId, long undone, List<Long> orphans) {
    FirmChunks.of(
        step.db()
            .select(FIRM.ID)
            .from(FIRM)
            .where(
                FIRM.ID
                    .in(InsertedRows.ids(FIRM, List.of(undone)))
                    .or(FIRM.SOURCE_ID.eq(sourceId))
                    .or(FIRM.ID.in(orphans)))
            .orderBy(FIRM.ID),
        ids -> removeFirms(ids, undone));
  }

  // A firm that another import names stays as that one's; one that somebody changed, or brought
  // something to, stays and is listed.
  private void removeFirms(List<Long> ids, long undone) {
    Map<Long, Long> named = named(ids);
    Set<Long> builtOn = new FirmReferences(step.db()).builtOn(ids, List.of(undone, step.stepId()));
    List<FirmRecord> removed = new ArrayList<>();
    for (FirmRecord row : step.db().selectFrom(FIRM).where(FIRM.ID.in(ids)).orderBy(FIRM.ID)) {
      Long source = named.get(row.getId());
      if (source != null) {
        row.setSourceId(source);
        step.update(row, row.getId());
      } else if (builtOn.contains(row.getId())) {
        kept.add(new UndoneImport.Kept(row.getId(), row.getName(), "firm"));
      } else {
        removed.add(row);
      }
    }
    step.deleteAll(FIRM, removed, FirmRecord::getId);
    firmsRemoved += removed.size();
  }

  /** The source of the earliest import that stands and names a firm, by firm. */
  private Map<Long, Long> named(List<Long> ids) {
    Map<Long, Long> named = new HashMap<>();
    step.db()
        .select(MENTION.FIRM_ID, IMPORT.SOURCE_ID)
        .from(MENTION)
        .join(IMPORT)
        .on(IMPORT.ID.eq(MENTION.IMPORT_ID))
        .where(MENTION.FIRM_ID.in(ids))
        .orderBy(MENTION.IMPORT_ID)
        .forEach(r -> named.putIfAbsent(r.value1(), r.value2()));
    return named;
  }
}
