package guian.registry.store.sqlite;

import static guian.registry.store.db.Tables.FIRM;

import guian.registry.model.RefusedException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The schema version of a registry file, and its way to this program's version. */
final class Schema {
  /** The version of the newest migration; a test compares it with the migrations themselves. */
  static final int CURRENT = 17;

  private static final String HISTORY = "flyway_schema_history";

  private final SqliteFile file;

  Schema(SqliteFile file) {
    this.file = file;
  }

  /** Applies the missing migrations; refuses a newer schema and a database that is no registry. */
  void update() {
    int version = version();
    if (version > CURRENT) {
      throw new RefusedException("registry.newer", file.path().toString());
    }
    if (version < CURRENT && !file.isWritable()) {
      throw new RefusedException("registry.older", file.path().toString());
    }
    if (version < CURRENT) {
      migrate();
    }
    if (version > 0 && version < CURRENT) {
      indexFirms();
    }
  }

  /** A migration only makes the tables of the search index: what stands in it is derived here. */
  private void indexFirms() {
    try (Connection connection = file.connect()) {
      DSL.using(connection, SQLDialect.SQLITE)
          .transaction(tx -> new SearchIndex(tx.dsl()).refresh(tx.dsl().fetchValues(FIRM.ID)));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The version of the file: 0 when it is empty. */
  int version() {
    try (Connection connection = file.connectPlain();
        Statement statement = connection.createStatement()) {
      return count(statement, "select count(*) from sqlite_master") == 0
          ? 0
          : appliedVersion(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private int appliedVersion(Statement statement) throws SQLException {
    String history = "select count(*) from sqlite_master where name = '" + HISTORY + "'";
    if (count(statement, history) == 0) {
      throw new RefusedException("registry.foreign", file.path().toString());
    }
    return count(
        statement, "select max(cast(version as integer)) from " + HISTORY + " where success");
  }

  private static int count(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(file.migrationSource())
        .locations("classpath:db/migration")
        .table(HISTORY)
        .load()
        .migrate();
  }
}
