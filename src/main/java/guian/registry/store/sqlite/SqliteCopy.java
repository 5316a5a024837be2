package guian.registry.store.sqlite;

import guian.registry.model.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Copies of a registry file: taken while it is in use, and put in its place. */
public final class SqliteCopy {
  private static final List<String> SIDE_FILES = List.of("-wal", "-shm");

  private SqliteCopy() {}

  /** Writes one consistent, compact copy while the registry may be in use. */
  public static void take(SqliteFile file, Path copy) {
    try (Connection connection = file.connect();
        PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
      vacuum.setString(1, copy.toString());
      vacuum.execute();
    } catch (SQLException e) {
      throw file.explained(new IllegalStateException(e));
    }
  }

  /**
   * Puts {@code copy} in the place of {@code file}, which is kept as {@code kept}.
   *
   * @throws RefusedException {@code registry.locked} when the file is in use
   */
  public static void replace(Path file, Path copy, Path kept) throws IOException {
    if (Files.exists(file)) {
      foldIn(file);
      move(file, kept);
    }
    Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Folds the write-ahead log into the file, which succeeds only when nobody else has it open. */
  private static void foldIn(Path file) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = delete");
    } catch (SQLException e) {
      int code = e.getErrorCode() & 0xff;
      if (code == SqliteFile.BUSY || code == SqliteFile.LOCKED) {
        throw new RefusedException(e, "registry.locked", file.toString());
      }
      // A damaged file is what a restore replaces: it is kept with its log as it is.
    }
  }

  private static void move(Path file, Path kept) throws IOException {
    Files.move(file, kept);
    for (String side : SIDE_FILES) {
      Path from = file.resolveSibling(file.getFileName() + side);
      if (Files.exists(from)) {
        Files.move(from, kept.resolveSibling(kept.getFileName() + side));
      }
    }
  }
}
