package guian.registry.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/**
 * The indexes of tables that receive more rows than they have: taken away before and made anew
 * after, because sorting all entries once costs a third of finding each one's place. Readers see
 * nothing of it, as it happens in the step's own transaction.
 */
public final class Indexes {
  private static final String INDEXES =
      "select name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name ="
          + " ?";
  private static final String STATISTICS = "select tbl, idx, stat from sqlite_stat1 where idx = ?";

  private final DSLContext db;
  private final List<String> statements = new ArrayList<>();
  private final List<Record> statistics = new ArrayList<>();

  /** The indexes of the registry that {@code db} writes. */
  public Indexes(DSLContext db) {
    this.db = db;
  }

  /** Takes the indexes of a table away. */
  public void drop(Table<?> table) {
    for (Record index : db.fetch(INDEXES, table.getName())) {
      String name = index.get(0, String.class);
      statements.add(index.get(1, String.class));
      statistics.addAll(db.fetch(STATISTICS, name));
      db.execute("drop index " + name);
    }
  }

  /** Makes all that were taken away anew, with what SQLite's planner was told of them. */
  public void restore() {
    if (statements.isEmpty()) {
      return;
    }
    statements.forEach(db::execute);
    for (Record told : statistics) {
      db.execute("insert into sqlite_stat1 (tbl, idx, stat) values (?, ?, ?)", told.intoArray());
    }
    db.execute("analyze sqlite_schema");
    statements.clear();
    statistics.clear();
  }
}
