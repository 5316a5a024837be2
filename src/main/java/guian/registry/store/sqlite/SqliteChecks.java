package guian.registry.store.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What SQLite itself can tell of a registry file's soundness. */
public final class SqliteChecks {
  private final SqliteFile file;

  public SqliteChecks(SqliteFile file) {
    this.file = file;
  }

  /** The schema version the file is at. */
  public int schema() {
    return new Schema(file).version();
  }

  /** What {@code integrity_check} finds, at most a hundred lines; none when the file is sound. */
  public List<String> damage() {
    List<String> lines = lines("pragma integrity_check(100)");
    lines.remove("ok");
    return lines;
  }

  /** The tables with rows that refer to rows that are not there. */
  public List<String> danglingReferences() {
    return lines("select distinct \"table\" || ' -> ' || parent from pragma_foreign_key_check");
  }

  /** How many firms the search index lacks or has too many; −1 when the index itself is damaged. */
  public long strayInSearch() {
    try (Connection connection = file.connect();
        Statement statement = connection.createStatement()) {
      // The index's own check is written as an insert; what is only read is checked as a whole.
      if (file.isWritable()) {
        statement.execute("insert into firm_search (firm_search) values ('integrity-check')");
      }
      return number(statement, "select count(*) from firm where id not in (" + INDEXED + ")")
          + number(
              statement, "select count(*) from (" + INDEXED + ") where id not in (" + FIRMS + ")");
    } catch (SQLException e) {
      return -1;
    }
  }

  private static final String INDEXED = "select id from firm_search_docsize";
  private static final String FIRMS = "select id from firm";

  private static long number(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private List<String> lines(String sql) {
    try (Connection connection = file.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
      return lines;
    } catch (SQLException e) {
      return new ArrayList<>(List.of(String.valueOf(e.getMessage())));
    }
  }
}
