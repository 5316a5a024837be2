package guian.registry.store;

import static guian.registry.store.db.Tables.FIRM;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Inserts many rows through one JDBC batch: jOOQ writes the statement, JDBC repeats it, which costs
 * a third of jOOQ's own batches.
 */
final class BulkInsert {
  private static final int BATCH = 1000;

  private BulkInsert() {}

  static <R extends Record> void into(DSLContext db, Table<R> table, List<R> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Field<?>[] fields =
        Arrays.stream(table.fields()).filter(f -> !isGenerated(f)).toArray(Field[]::new);
    String sql =
        db.insertInto(table, fields)
            .values(Arrays.stream(fields).map(f -> DSL.param(f)).toArray())
            .getSQL();
    int[] places = Arrays.stream(fields).mapToInt(table::indexOf).toArray();
    db.connection(connection -> {
      try (PreparedStatement insert = connection.prepareStatement(sql)) {
        fill(insert, places, rows);
      } catch (SQLException e) {
        throw new DataAccessException(e.getMessage(), e);
      }
    });
  }

  private static boolean isGenerated(Field<?> field) {
    return field.equals(FIRM.FOUNDED_YEAR) || field.equals(FIRM.INDUSTRY_DIVISION);
  }

  // By place: jOOQ would look each field up by its name, value by value.
  private static <R extends Record> void fill(PreparedStatement insert, int[] places, List<R> rows)
      throws SQLException {
    int held = 0;
    for (R row : rows) {
      for (int i = 0; i < places.length; i++) {
        Object value = row.get(places[i]);
        insert.setObject(i + 1, value instanceof Boolean flag ? (flag ? 1 : 0) : value);
      }
      insert.addBatch();
      if (++held % BATCH == 0) {
        insert.executeBatch();
      }
    }
    insert.executeBatch();
  }
}
