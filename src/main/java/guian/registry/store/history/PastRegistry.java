package guian.registry.store.history;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.CONFIRMATION;
import static guian.registry.store.db.Tables.MENTION;
import static guian.registry.store.db.Tables.RESTATEMENT;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.sqlite.SqliteCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Result;

/**
 * A registry as it was after an earlier step of its history: a copy of its file in which all later
 * changes are reversed, the newest first. The registry itself is only read.
 */
public final class PastRegistry implements AutoCloseable {
  private static final int CHUNK = 20_000;

  private final Path folder;
  private final Registry copy;

  private PastRegistry(Path folder, Registry copy) {
    this.folder = folder;
    this.copy = copy;
  }

  /**
   * A copy of the registry as it is now.
   *
   * @throws RefusedException {@code registry.copy} when there is no room for one
   */
  public static PastRegistry of(Registry registry) {
    Path folder = folder();
    try {
      Path file = folder.resolve("past.guian");
      SqliteCopy.take(registry.file(), file);
      return new PastRegistry(folder, Registry.open(file, registry.clock()));
    } catch (RuntimeException e) {
      discard(folder);
      throw e instanceof RefusedException refused && refused.code().equals("registry.full")
          ? new RefusedException(e, "registry.copy", folder.toString())
          : e;
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("guian-past");
    } catch (IOException e) {
      throw new RefusedException(e, "registry.copy", System.getProperty("java.io.tmpdir", ""));
    }
  }

  /** The copy, at the state it was last taken back to. */
  public Registry registry() {
    return copy;
  }

  /**
   * Writes the history of the copy after a step anew, so that each later step holds what it
   * lastingly changed, and acts that took each other back hold nothing. As it was at that step the
   * registry is the same; in between it is as if they had never been.
   *
   * @param tables those whose changes are looked at
   */
  public void keepLasting(long since, Collection<String> tables) {
    copy.writeMany(
        Author.manual(""),
        step -> {
          new NetHistory(step.db(), since, tables).write();
          return since;
        });
  }

  /** Reverses everything that came after a step, the step's own changes stay. */
  public void backTo(long stepId) {
    // Between acts that were told apart a row may be without the one that it belongs to.
    copy.writeMany(
        Author.manual(""),
        step -> {
          rewind(step.db(), stepId);
          return stepId;
        });
  }

  private static void rewind(DSLContext db, long stepId) {
    // What imports said of rows beside has no history, and refers to rows that go.
    List.of(CONFIRMATION, MENTION, RESTATEMENT).forEach(beside -> db.deleteFrom(beside).execute());
    // The later steps go last: their changes refer to them, and they to the imports that go.
    db.update(STEP).setNull(STEP.IMPORT_ID).where(STEP.ID.gt(stepId)).execute();
    Reversal reversal = new Reversal(db);
    Result<ChangeRecord> changes;
    do {
      changes =
          db.selectFrom(CHANGE)
              .where(CHANGE.STEP_ID.gt(stepId))
              .orderBy(CHANGE.ID.desc())
              .limit(CHUNK)
              .fetch();
      int whole = changes.size() < CHUNK ? changes.size() : Reversal.lastBoundary(changes);
      reversal.reverse(changes.subList(0, whole));
      if (whole > 0) {
        db.deleteFrom(CHANGE)
            .where(CHANGE.ID.ge(changes.get(whole - 1).getId()))
            .and(CHANGE.STEP_ID.gt(stepId))
            .execute();
      }
    } while (changes.size() == CHUNK);
    db.deleteFrom(STEP).where(STEP.ID.gt(stepId)).execute();
  }

  @Override
  public void close() {
    copy.close();
    discard(folder);
  }

  private static void discard(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      // A temporary file that stays is the system's to remove.
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
