package guian.registry.store.firms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jooq.Cursor;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Ids read piece by piece from a query that opens when the first piece is asked for. */
final class IdStream implements AutoCloseable {
  private final Supplier<? extends Cursor<?>> query;
  private final UnaryOperator<List<Long>> sieve;
  private @Nullable Cursor<?> open;

  private IdStream(Supplier<? extends Cursor<?>> query, UnaryOperator<List<Long>> sieve) {
    this.query = query;
    this.sieve = sieve;
  }

  /** The first column of a query's rows. */
  static IdStream of(Supplier<? extends Cursor<?>> query) {
    return new IdStream(query, UnaryOperator.identity());
  }

  /** The same without the ids that {@code further} leaves out of each piece. */
  IdStream sifted(UnaryOperator<List<Long>> further) {
    return new IdStream(query, ids -> further.apply(sieve.apply(ids)));
  }

  /** Up to {@code size} more ids, fewer where some are sifted out; null at the end. */
  @Nullable List<Long> next(int size) {
    Cursor<?> rows = open == null ? query.get() : open;
    open = rows;
    List<Long> ids = read(rows, size);
    return ids.isEmpty() ? null : sieve.apply(ids);
  }

  /** Reads the rows by JDBC: a walk may be long, and a record a row costs three times as much. */
  private static List<Long> read(Cursor<?> rows, int size) {
    List<Long> ids = new ArrayList<>(size);
    ResultSet values = Objects.requireNonNull(rows.resultSet());
    try {
      while (ids.size() < size && values.next()) {
        ids.add(values.getLong(1));
      }
      return ids;
    } catch (SQLException e) {
      throw new DataAccessException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
    }
  }
}
