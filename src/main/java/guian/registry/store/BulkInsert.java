package guian.registry.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many rows through one JDBC batch: jOOQ writes the statement, JDBC repeats it, which costs
 * a third of jOOQ's own batches. A statement takes some dozens of rows, because to begin and end it
 * costs as much as to store one; what all rows of a batch have in common stands in it, because
 * handing SQLite a value costs as much as storing it.
 */
final class BulkInsert {
  private static final int BATCH = 2000;
  private static final int ROWS = 32;

  /** Below this many rows a statement of their own costs more than it saves. */
  private static final int MANY = 16;

  /** Texts that mean nothing to SQL; any other, such as one with NUL, would break a statement. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]{1,40}");

  private final DSLContext db;
  private final Table<?> table;
  private final Field<?>[] fields;
  private final Map<String, String> statements = new HashMap<>();

  /** Inserts into these fields of a table. */
  BulkInsert(DSLContext db, Table<?> table, Field<?>... fields) {
    this.db = db;
    this.table = table;
    this.fields = fields;
  }

  /** Inserts records, all of their fields but those that SQLite computes. */
  static void records(DSLContext db, Table<?> table, List<? extends Record> records) {
    Field<?>[] fields =
        Arrays.stream(table.fields())
            .filter(field -> !FirmNaming.GENERATED.contains(field))
            .toArray(Field[]::new);
    // A field is found by its name, a place at once.
    int[] places = Arrays.stream(fields).mapToInt(table::indexOf).toArray();
    new BulkInsert(db, table, fields)
        .insert(records.stream().map(record -> values(record, places)).toList());
  }

  private static @Nullable Object[] values(Record record, int[] places) {
    @Nullable Object[] values = new @Nullable Object[places.length];
    for (int i = 0; i < places.length; i++) {
      values[i] = record.get(places[i]);
    }
    return values;
  }

  /** Inserts rows, each the values of the fields in their order. */
  void insert(List<@Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    db.connection(connection -> {
      try {
        for (int i = 0; i < rows.size(); i += BATCH) {
          insert(connection, rows.subList(i, Math.min(rows.size(), i + BATCH)));
        }
      } catch (SQLException e) {
        throw new DataAccessException(e.getMessage(), e);
      }
    });
  }

  private void insert(Connection connection, List<@Nullable Object[]> rows) throws SQLException {
    int[] own = own(rows);
    int whole = rows.size() - rows.size() % ROWS;
    insert(connection, rows.subList(0, whole), own, ROWS);
    insert(connection, rows.subList(whole, rows.size()), own, 1);
  }

  private void insert(Connection connection, List<@Nullable Object[]> rows, int[] own, int each)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(sql(rows.getFirst(), own, each))) {
      for (int start = 0; start < rows.size(); start += each) {
        int place = 0;
        for (@Nullable Object[] row : rows.subList(start, start + each)) {
          for (int i : own) {
            bind(insert, ++place, row[i]);
          }
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** The places whose values are bound row by row: they differ, or do not stand in SQL. */
  private int[] own(List<@Nullable Object[]> rows) {
    List<Integer> own = new ArrayList<>();
    for (int place = 0; place < fields.length; place++) {
      Object first = rows.getFirst()[place];
      boolean bound = first != null && (rows.size() < MANY || !isPlain(first));
      if (bound || differs(rows, place)) {
        own.add(place);
      }
    }
    return own.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean isPlain(Object value) {
    return !(value instanceof String text) || PLAIN.matcher(text).matches();
  }

  private static boolean differs(List<@Nullable Object[]> rows, int place) {
    Object first = rows.getFirst()[place];
    for (@Nullable Object[] row : rows) {
      if (!Objects.equals(row[place], first)) {
        return true;
      }
    }
    return false;
  }

  private String sql(@Nullable Object[] first, int[] own, int rows) {
    Map<Field<?>, Object> values = new LinkedHashMap<>();
    StringBuilder key = new StringBuilder().append(rows).append('\n');
    int next = 0;
    for (int place = 0; place < fields.length; place++) {
      boolean differs = next < own.length && own[next] == place;
      next += differs ? 1 : 0;
      Object value = first[place];
      if (differs || value != null) {
        values.put(fields[place], differs ? DSL.param(fields[place]) : inline(place, value));
        key.append(place).append(differs ? "?" : value).append('\n');
      }
    }
    return statements.computeIfAbsent(
        key.toString(),
        unused ->
            db.insertInto(table).set(values).getSQL()
                + (", " + db.render(DSL.row(values.values()))).repeat(rows - 1));
  }

  private Field<?> inline(int place, @Nullable Object value) {
    return DSL.inline(value, fields[place].getDataType());
  }

  private static void bind(PreparedStatement insert, int place, @Nullable Object value)
      throws SQLException {
    // A switch over types costs the quick compiler ten times as much.
    if (value instanceof String text) {
      insert.setString(place, text);
    } else if (value instanceof Long number) {
      insert.setLong(place, number);
    } else if (value instanceof Boolean flag) {
      insert.setInt(place, flag ? 1 : 0);
    } else if (value == null) {
      insert.setNull(place, Types.NULL);
    } else {
      insert.setObject(place, value);
    }
  }
}
