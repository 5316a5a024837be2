package guian.registry.bench;

import guian.registry.store.Registry;
import guian.registry.store.sqlite.SearchIndex;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.BitSet;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Writes all that an import left in a registry once more, by SQLite alone: the rows and their
 * history copied within SQLite, the indexes made and the search index filled. What it takes is what
 * no import into such a registry can do without.
 */
final class BareCopy {
  private static final List<String> TABLES =
      List.of("source", "import", "step", "firm", "firm_name", "observation", "change");
  private static final String COLUMNS = "select name from pragma_table_info(?)";
  private static final String INDEXES =
      "select name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name in"
          + " ('firm', 'firm_name', 'observation', 'change')";

  private BareCopy() {}

  /** Copies a registry of one import into a new one. */
  static void copy(Path from, Path to) throws SQLException {
    Registry.open(to, Clock.systemUTC()).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + to)) {
      DSLContext db = DSL.using(connection, SQLDialect.SQLITE);
      db.execute("pragma cache_size = -32768");
      db.execute("pragma synchronous = full");
      db.execute("attach ? as other", from.toString());
      db.transaction(tx -> write(tx.dsl()));
    }
  }

  private static void write(DSLContext db) {
    Result<Record> indexes = db.fetch(INDEXES);
    indexes.forEach(index -> db.execute("drop index main." + index.get(0)));
    for (String table : TABLES) {
      String columns = String.join(", ", db.fetch(COLUMNS, table).getValues(0, String.class));
      db.execute(
          "insert into main.%s (%s) select %s from other.%s"
              .formatted(table, columns, columns, table));
    }
    indexes.forEach(index -> db.execute(index.get(1, String.class)));
    BitSet firms = new BitSet();
    db.fetch("select id from main.firm").forEach(firm -> firms.set(firm.get(0, Integer.class)));
    new SearchIndex(db).add(firms);
  }
}
