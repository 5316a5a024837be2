package guian.registry.store.imports;

import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.SOURCE;

import guian.registry.model.Via;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.db.tables.records.ImportRecord;
import java.time.Instant;
import java.util.List;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;

/** The imports of a registry: what they were, and taking one back. */
public final class ImportHistory {
  private final Registry registry;

  public ImportHistory(Registry registry) {
    this.registry = registry;
  }

  /** All imports, the newest first. */
  public List<ImportEntry> list() {
    return registry.read(db ->
        db.select(IMPORT, SOURCE.NAME, SOURCE.SHA256)
            .from(IMPORT)
            .join(SOURCE)
            .on(SOURCE.ID.eq(IMPORT.SOURCE_ID))
            .orderBy(IMPORT.ID.desc())
            .fetch(ImportHistory::entry));
  }

  private static ImportEntry entry(Record3<ImportRecord, String, String> found) {
    ImportRecord row = found.value1();
    return new ImportEntry(
        row.getId(),
        found.value2(),
        found.value3(),
        Instant.parse(row.getAppliedAt()),
        row.getAppliedBy(),
        new ImportBatch.Counts(
            Math.toIntExact(row.getFirmsNew()),
            Math.toIntExact(row.getFirmsUpdated()),
            Math.toIntExact(row.getFirmsUnchanged()),
            Math.toIntExact(row.getObservationsNew()),
            Math.toIntExact(row.getObservationsRevised()),
            Math.toIntExact(row.getObservationsUnchanged())),
        Math.toIntExact(row.getRejected()),
        instant(row.getUndoneAt()));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  /**
   * Takes an import back: what it made goes, what it changed is as before, and what was changed
   * since then stays and is listed.
   *
   * @throws guian.registry.model.RefusedException {@code import.unknown} or {@code import.undone}
   */
  public UndoneImport undo(Author author, long importId) {
    Author undoing = new Author(author.who(), Via.UNDO, null);
    return registry.write(undoing, step -> new ImportUndo(step, author.who(), importId).run());
  }
}
