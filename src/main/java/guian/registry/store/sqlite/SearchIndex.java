package guian.registry.store.sqlite;

import static guian.registry.store.db.Tables.FIRM;
import static java.util.stream.Collectors.joining;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The full-text index over names, pinyin initials and filter values, kept by the writer after each
 * step.
 */
public final class SearchIndex {
  private static final int CHUNK = 500;
  private static final String DELETE = "delete from firm_search where rowid = ?";
  private static final String INSERT = "insert into firm_search (rowid, tokens) values (?, ?)";

  private static final List<Field<?>> FILTERED =
      List.of(
          FIRM.IS_RESIDENT,
          FIRM.RELATION,
          FIRM.RELATION_BASIS,
          FIRM.STATUS,
          FIRM.INDUSTRY_DIVISION,
          FIRM.PARK,
          FIRM.FOUNDED_YEAR,
          FIRM.SIZE_CLASS);

  private final DSLContext db;

  /** An index read or written in the transaction of {@code db}. */
  public SearchIndex(DSLContext db) {
    this.db = db;
  }

  /** Indexes anew the firms with these ids as they are now, and forgets those that are gone. */
  public void refresh(Collection<Long> firmIds) {
    List<Long> ids = List.copyOf(firmIds);
    for (int i = 0; i < ids.size(); i += CHUNK) {
      refreshChunk(ids.subList(i, Math.min(ids.size(), i + CHUNK)));
    }
  }

  private void refreshChunk(List<Long> ids) {
    Result<Record> rows =
        db.select(FIRM.ID, FIRM.SEARCH_TEXT)
            .select(FILTERED)
            .from(FIRM)
            .where(FIRM.ID.in(ids))
            .fetch();
    db.connection(connection -> {
      try (PreparedStatement delete = connection.prepareStatement(DELETE);
          PreparedStatement insert = connection.prepareStatement(INSERT)) {
        for (Long id : ids) {
          delete.setLong(1, id);
          delete.addBatch();
        }
        delete.executeBatch();
        for (Record row : rows) {
          insert(insert, row.get(0, Long.class), tokens(row));
        }
        insert.executeBatch();
      }
    });
  }

  private static void insert(PreparedStatement insert, long id, String tokens) throws SQLException {
    insert.setLong(1, id);
    insert.setString(2, tokens);
    insert.addBatch();
  }

  /** Indexes the firms with these ids, none of which is in the index, as they are now. */
  public void add(BitSet firmIds) {
    db.connection(connection -> {
      try (PreparedStatement query = connection.prepareStatement(select());
          PreparedStatement insert = connection.prepareStatement(INSERT)) {
        for (int id = firmIds.nextSetBit(0); id >= 0; ) {
          int end = firmIds.nextClearBit(id);
          query.setLong(1, id);
          query.setLong(2, end - 1);
          add(query, insert);
          id = firmIds.nextSetBit(end);
        }
      }
    });
  }

  private String select() {
    return db.select(FIRM.ID, FIRM.SEARCH_TEXT)
        .select(FILTERED)
        .from(FIRM)
        .where(FIRM.ID.between(DSL.param("first", Long.class), DSL.param("last", Long.class)))
        .orderBy(FIRM.ID)
        .getSQL();
  }

  // Of many firms the values are few, and so are their tokens.
  private static void add(PreparedStatement query, PreparedStatement insert) throws SQLException {
    List<Map<String, String>> filters =
        FILTERED.stream().<Map<String, String>>map(field -> new HashMap<>()).toList();
    int held = 0;
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        StringBuilder tokens = new StringBuilder();
        SearchTokens.append(tokens, rows.getString(2));
        for (int i = 0; i < FILTERED.size(); i++) {
          String value = Objects.requireNonNullElse(rows.getString(FIRST_FILTERED + 1 + i), "");
          Field<?> field = FILTERED.get(i);
          tokens
              .append(' ')
              .append(
                  filters.get(i).computeIfAbsent(value, text -> filter(field, shown(field, text))));
        }
        insert(insert, rows.getLong(1), tokens.toString());
        held = (held + 1) % CHUNK;
        if (held == 0) {
          insert.executeBatch();
        }
      }
    }
    insert.executeBatch();
  }

  // SQLite's 0 and 1 are false and true here.
  private static String shown(Field<?> field, String value) {
    return field.getType() == Boolean.class ? Boolean.toString(value.equals("1")) : value;
  }

  private static final int FIRST_FILTERED = 2;

  private static String tokens(Record row) {
    StringBuilder tokens = new StringBuilder();
    SearchTokens.append(tokens, row.get(1, String.class));
    for (int i = 0; i < FILTERED.size(); i++) {
      tokens.append(' ').append(filter(FILTERED.get(i), row.get(FIRST_FILTERED + i)));
    }
    return tokens.toString();
  }

  /** The token of one value of a column that is filtered by; null is "not recorded". */
  public static String filter(Field<?> field, @Nullable Object value) {
    return SearchTokens.filter(field.getName(), Objects.toString(value, ""));
  }

  /** The values that occur in a column that is filtered by; empty text is "not recorded". */
  public List<String> values(Field<?> field) {
    String stem = SearchTokens.filterStem(field.getName());
    return db
        .fetch("select term from firm_search_terms where term >= ? and term < ?", stem, stem + "g")
        .getValues(0, String.class)
        .stream()
        .map(term -> SearchTokens.filterValue(field.getName(), term))
        .toList();
  }

  /**
   * The ids of the firms that have, of each group of tokens, one at least, in their order; to be
   * closed.
   *
   * @param groups one group at least, none of them empty
   */
  public Cursor<?> walk(Collection<? extends Collection<String>> groups, boolean descending) {
    String sql = "select rowid from firm_search where firm_search match ? order by rowid ";
    return db.fetchLazy(sql + (descending ? "desc" : "asc"), match(groups));
  }

  /** All those ids as a set; empty when there are more than {@code most}. */
  public Optional<BitSet> all(Collection<? extends Collection<String>> groups, long most) {
    return all(groups, most, ids -> false);
  }

  /**
   * All those ids as a set; empty when there are more than {@code enough} and the first ones, the
   * lowest, do not make it worth reading on.
   */
  public Optional<BitSet> all(
      Collection<? extends Collection<String>> groups, long enough, Predicate<BitSet> readOn) {
    return db.connectionResult(connection -> {
      try (PreparedStatement query = connection.prepareStatement(ALL)) {
        query.setString(1, match(groups));
        return read(query, enough, readOn);
      }
    });
  }

  private static final String ALL = "select rowid from firm_search where firm_search match ?";

  private static Optional<BitSet> read(
      PreparedStatement query, long enough, Predicate<BitSet> readOn) throws SQLException {
    BitSet ids = new BitSet();
    long found = 0;
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        ids.set(Math.toIntExact(rows.getLong(1)));
        found++;
        if (found == enough + 1 && !readOn.test(ids)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(ids);
  }

  /** How many firms have, of each group of tokens, one at least. */
  public long count(Collection<? extends Collection<String>> groups) {
    String sql = "select count(*) from firm_search where firm_search match ?";
    return db.fetchSingle(sql, match(groups)).get(0, Long.class);
  }

  private static String match(Collection<? extends Collection<String>> groups) {
    return groups.stream()
        .map(group -> group.stream().map(SearchIndex::quoted).collect(joining(" OR ", "(", ")")))
        .collect(joining(" AND "));
  }

  private static String quoted(String token) {
    return '"' + token + '"';
  }
}
