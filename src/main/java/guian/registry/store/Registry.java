package guian.registry.store;

import guian.registry.model.RefusedException;
import guian.registry.store.sqlite.SearchIndex;
import guian.registry.store.sqlite.SqliteFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * One open registry file: several readers that never wait, and one writer at a time whose every act
 * is one transaction with its history.
 *
 * <p>Safe for use by several threads.
 */
public final class Registry implements AutoCloseable {
  private static final int READERS = 3;
  private static final Settings SETTINGS =
      new Settings().withExecuteLogging(false).withFetchTrimmedCharValues(false);

  private final SqliteFile file;
  private final Clock clock;
  private final Connection writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);

  private Registry(SqliteFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
    this.writer = file.connect();
    for (int i = 0; i < READERS; i++) {
      readers.add(file.connectReader());
    }
  }

  /**
   * Opens a registry, made new when the file does not exist, brought to this program's schema when
   * it is older. One that may not be written is opened as by {@link #look}.
   *
   * @throws RefusedException {@code registry.newer}, {@code registry.foreign}, {@code
   *     registry.locked} or {@code registry.unusable}; the file is as it was
   */
  public static Registry open(Path path, Clock clock) {
    return new Registry(SqliteFile.prepare(path), clock);
  }

  /**
   * Opens a registry for reading alone; every change is refused.
   *
   * @throws RefusedException as {@link #open}, and {@code registry.older} or {@code
   *     registry.unfinished} when it would have to be changed before it can be read
   */
  static Registry look(Path path, Clock clock) {
    return new Registry(SqliteFile.look(path), clock);
  }

  /** The file. */
  public Path path() {
    return file.path();
  }

  /** The clock that dates changes. */
  public Clock clock() {
    return clock;
  }

  /** The file with its SQLite-only abilities: search, backup, checks. */
  public SqliteFile file() {
    return file;
  }

  /** Runs a query on one consistent state of the registry. */
  public <T> T read(Function<DSLContext, T> query) {
    Connection connection = take();
    try {
      return query.apply(context(connection));
    } catch (RuntimeException e) {
      throw file.explained(e);
    } finally {
      readers.add(connection);
    }
  }

  private Connection take() {
    try {
      return readers.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new java.util.concurrent.CancellationException();
    }
  }

  /**
   * Runs {@code work} as one step: all of it with its history, or nothing.
   *
   * @throws RefusedException what {@code work} refused with, or {@code registry.full}, {@code
   *     registry.locked}, {@code registry.readonly}; nothing is changed then
   */
  public <T> T write(Author author, Function<Writing, T> work) {
    if (!file.isWritable()) {
      throw new RefusedException("registry.readonly", path().toString());
    }
    writing.lock();
    try {
      return context(writer).transactionResult(tx -> inStep(tx.dsl(), author, work));
    } catch (RuntimeException e) {
      throw file.explained(e);
    } finally {
      writing.unlock();
    }
  }

  /**
   * As {@link #write}, for a step of many rows that refer only to rows of this step, or to rows
   * that it has looked up: SQLite does not look each of them up once more, which is half its work.
   */
  public <T> T writeMany(Author author, Function<Writing, T> work) {
    writing.lock();
    try (var many = file.manyRows(writer)) {
      return write(author, work);
    } finally {
      writing.unlock();
    }
  }

  private <T> T inStep(DSLContext db, Author author, Function<Writing, T> work) {
    Writing step = new Writing(db, author, clock.instant(), new SearchIndex(db));
    T result = work.apply(step);
    step.finish();
    return result;
  }

  private static DSLContext context(Connection connection) {
    return DSL.using(connection, SQLDialect.SQLITE, SETTINGS);
  }

  /** Closes the file; the write-ahead log is folded into it. */
  @Override
  public void close() {
    writing.lock();
    try {
      for (int i = 0; i < READERS; i++) {
        take().close();
      }
      writer.close();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot close " + path(), e);
    } finally {
      writing.unlock();
    }
  }
}
