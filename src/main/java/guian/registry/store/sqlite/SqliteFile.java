package guian.registry.store.sqlite;

import guian.registry.model.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** A registry's SQLite file: its connections, its schema, and what its failures mean. */
public final class SqliteFile {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** SQLite's result codes for a file that someone else is using. */
  static final int BUSY = 5;

  static final int LOCKED = 6;

  private static final int BUSY_MILLIS = 5_000;
  private static final int READER_CACHE_KIB = 8 * 1024;
  private static final int WRITER_CACHE_KIB = 32 * 1024;

  private final Path path;
  private final boolean writable;

  private SqliteFile(Path path, boolean writable) {
    this.path = path.toAbsolutePath();
    this.writable = writable;
  }

  /**
   * Checks the file, or makes it, and brings it to this program's schema. A file that may not be
   * written is taken as {@link #look} takes it.
   *
   * @throws RefusedException when it cannot be used; it is as it was then
   */
  public static SqliteFile prepare(Path path) {
    return mayWrite(path.toAbsolutePath()) ? new SqliteFile(path, true).prepared() : look(path);
  }

  /**
   * Checks a file that is only read, be it on a read-only medium.
   *
   * @throws RefusedException when it cannot be used, and {@code registry.older} when its schema is
   *     not this program's
   */
  public static SqliteFile look(Path path) {
    return new SqliteFile(path, false).prepared();
  }

  // SQLite makes files beside a registry that it writes, so its folder counts as well.
  private static boolean mayWrite(Path path) {
    Path folder = path.getParent();
    return !Files.exists(path)
        || (Files.isWritable(path) && (folder == null || Files.isWritable(folder)));
  }

  private SqliteFile prepared() {
    try {
      checkAccess();
      new Schema(this).update();
      return this;
    } catch (IOException e) {
      throw new RefusedException(e, "registry.unusable", path.toString());
    } catch (RuntimeException e) {
      throw explained(e);
    }
  }

  private void checkAccess() throws IOException {
    if (!Files.exists(path)) {
      Path folder = path.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return;
    }
    if (!Files.isRegularFile(path) || !hasMagic()) {
      throw new RefusedException("registry.foreign", path.toString());
    }
    if (!writable && hasLog() && !Files.exists(beside("-shm"))) {
      throw new RefusedException("registry.unfinished", path.toString());
    }
  }

  private boolean hasLog() throws IOException {
    Path log = beside("-wal");
    return Files.exists(log) && Files.size(log) > 0;
  }

  private Path beside(String ending) {
    return path.resolveSibling(path.getFileName() + ending);
  }

  private boolean hasMagic() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(MAGIC.length);
      return head.length == 0 || Arrays.equals(head, MAGIC);
    }
  }

  /** The file. */
  public Path path() {
    return path;
  }

  /** Whether the registry may be changed; else every connection only reads. */
  public boolean isWritable() {
    return writable;
  }

  /**
   * A connection that may write, where the file may be: foreign keys on, write-ahead log, full
   * synchronisation.
   */
  public Connection connect() {
    if (!writable) {
      return open(config(READER_CACHE_KIB));
    }
    SQLiteConfig config = config(WRITER_CACHE_KIB);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    return open(config);
  }

  /** A connection that looks at a file which may be another program's, and changes nothing. */
  Connection connectPlain() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setReadOnly(!writable);
    return open(config);
  }

  /** A connection for queries only. */
  public Connection connectReader() {
    Connection connection = open(config(READER_CACHE_KIB));
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma query_only = true");
    } catch (SQLException e) {
      throw explained(new IllegalStateException(e));
    }
    return connection;
  }

  /**
   * Until it is closed, a connection writes many rows at a time: its statements do not check
   * references between rows, and what it sorts may go to a temporary file, where a million rows
   * would take hundreds of megabytes.
   */
  public ManyRows manyRows(Connection connection) {
    execute(connection, "pragma foreign_keys = false");
    execute(connection, "pragma temp_store = file");
    return () -> {
      execute(connection, "pragma temp_store = memory");
      execute(connection, "pragma foreign_keys = true");
    };
  }

  /** Takes the connection back to its usual ways. */
  public interface ManyRows extends AutoCloseable {
    @Override
    void close();
  }

  private static void execute(Connection connection, String pragma) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(pragma);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private SQLiteConfig config(int cacheKib) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    if (writable) {
      config.setJournalMode(JournalMode.WAL);
      config.setSynchronous(SynchronousMode.FULL);
    }
    config.setReadOnly(!writable);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-cacheKib);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return config;
  }

  private Connection open(SQLiteConfig config) {
    try {
      return dataSource(config).getConnection();
    } catch (SQLException e) {
      throw explained(new IllegalStateException(e));
    }
  }

  private SQLiteDataSource dataSource(SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + address());
    return source;
  }

  // Of a file that nobody writes SQLite needs no log beside it, which it could not make there.
  private String address() {
    try {
      return writable || hasLog() ? path.toString() : path.toUri() + "?immutable=1";
    } catch (IOException e) {
      throw new RefusedException(e, "registry.unusable", path.toString());
    }
  }

  /** The source of the connections that a schema migration uses. */
  SQLiteDataSource migrationSource() {
    return dataSource(config(WRITER_CACHE_KIB));
  }

  /** The same failure as a refusal with a sentence, where it is the file's or the disk's. */
  public RuntimeException explained(RuntimeException failure) {
    if (failure instanceof RefusedException) {
      return failure;
    }
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof org.sqlite.SQLiteException sqlite) {
        return refusal(sqlite, failure);
      }
    }
    return failure;
  }

  private RuntimeException refusal(org.sqlite.SQLiteException cause, RuntimeException failure) {
    // A disk without room for even the index of the write-ahead log says so in its own way.
    if (cause.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
      return new RefusedException(failure, "registry.full", path.toString());
    }
    String code =
        switch (cause.getResultCode().code & 0xff) {
          case BUSY, LOCKED -> "registry.locked";
          case 8 -> "registry.readonly";
          case 10, 14 -> "registry.unusable";
          case 11 -> "registry.damaged";
          case 13 -> "registry.full";
          case 26 -> "registry.foreign";
          default -> "";
        };
    return code.isEmpty() ? failure : new RefusedException(failure, code, path.toString());
  }
}
