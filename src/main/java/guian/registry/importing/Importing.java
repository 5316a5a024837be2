package guian.registry.importing;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.formats.Workbooks;
import guian.registry.importing.plan.Batches;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.plan.Planner;
import guian.registry.importing.recognise.Vocabulary;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Password;
import guian.registry.importing.workbook.Progress;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.RefusedException;
import guian.registry.model.Via;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.imports.ImportEntry;
import guian.registry.store.imports.ImportHistory;
import guian.registry.store.imports.ImportLookup;
import guian.registry.store.imports.ImportWriter;
import guian.registry.store.imports.UndoneImport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports spreadsheets into one registry. */
public final class Importing {
  /** The file with the words that an official adds to the vocabulary. */
  public static final String WORDS = "vocabulary.txt";

  private final Registry registry;
  private final Path words;
  private final Workbooks workbooks = new Workbooks(Limits.WINDOW);

  /** Imports into this registry, by the words that stand beside it too. */
  public Importing(Registry registry) {
    this(registry, registry.path());
  }

  /**
   * Imports into this registry.
   *
   * @param beside the file beside which an official's words stand, in {@value #WORDS}
   */
  public Importing(Registry registry, Path beside) {
    this.registry = registry;
    this.words = beside.resolveSibling(WORDS);
  }

  /**
   * Reads a file.
   *
   * @throws RefusedException a {@code file.*} code when it cannot be read
   */
  public Workbook open(Path file, Progress progress) {
    return open(file, null, progress);
  }

  /**
   * Reads a file that may be locked, within the {@linkplain Limits#WINDOW limits of the window}.
   *
   * @param password what unlocks it; null when none was given
   * @throws RefusedException {@code file.too_large_here} past these limits; {@code
   *     file.password_needed} or {@code file.password_wrong} when it is locked, another {@code
   *     file.*} code when it cannot be read
   */
  public Workbook open(Path file, @Nullable Password password, Progress progress) {
    try {
      return workbooks.open(file, password, progress);
    } catch (RefusedException refused) {
      throw refused.code().equals("file.too_large")
          ? new RefusedException(refused, "file.too_large_here", String.valueOf(file.getFileName()))
          : refused;
    }
  }

  /**
   * Reads a table that was pasted: lines of fields, or a web page.
   *
   * @param name what it is called; it tells nothing of its content
   * @throws RefusedException a {@code file.*} code when it cannot be read
   */
  public Workbook paste(String name, String text, Progress progress) {
    return workbooks.paste(name, text, progress);
  }

  /** The registry's clock. */
  public Clock clock() {
    return registry.clock();
  }

  /**
   * Plans the import of a file; writes nothing.
   *
   * @throws RefusedException when what the person told does not fit the file
   */
  public Plan plan(Workbook workbook, Answers answers) {
    Planner planner =
        new Planner(
            new ImportLookup(registry),
            new FirmQueries(registry).indicators(),
            Vocabulary.load().with(words));
    return planner.plan(workbook, answers, LocalDate.now(registry.clock()));
  }

  /**
   * Writes a plan in one step and returns the import's id.
   *
   * @throws RefusedException {@code import.open} while a question is open, {@code import.nothing}
   *     when no sheet holds firms, {@code import.stale} when the registry has changed since
   */
  public long commit(Plan plan, String who, Progress progress) {
    if (!plan.hasTable()) {
      throw new RefusedException("import.nothing", plan.source().name());
    }
    if (!plan.isReady()) {
      throw new RefusedException("import.open", Integer.toString(plan.questions().size()));
    }
    Author author = new Author(who, Via.IMPORT, null);
    return new ImportWriter(registry).write(author, Batches.of(plan), progress::rows);
  }

  /** The imports so far, the newest first. */
  public List<ImportEntry> history() {
    return new ImportHistory(registry).list();
  }

  /**
   * Takes an import back.
   *
   * @throws RefusedException {@code import.unknown} or {@code import.undone}
   */
  public UndoneImport undo(long importId, String who) {
    return new ImportHistory(registry).undo(Author.manual(who), importId);
  }
}
