package guian.registry.store.sqlite;

import static guian.registry.store.db.Tables.FIRM;
import static java.util.stream.Collectors.joining;

import guian.registry.store.db.tables.records.FirmRecord;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
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

  private static final long USUAL_BYTES = 1 << 20;
  private static final long MANY_BYTES = 32 << 20;

  private final DSLContext db;
  private boolean many;

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

  /**
   * Prepares for many new firms: what is kept in memory before it is written grows, so that fewer
   * pieces have to be merged afterwards. {@link #settle} ends it, in the same transaction.
   */
  public void expectMany() {
    configure(MANY_BYTES);
    many = true;
  }

  /** Writes what is kept in memory, and keeps as little as before. */
  public void settle() {
    if (many) {
      configure(USUAL_BYTES);
      many = false;
    }
  }

  private void configure(long bytes) {
    db.execute("insert into firm_search (firm_search, rank) values ('hashsize', ?)", bytes);
  }

  private static void insert(PreparedStatement insert, long id, String tokens) throws SQLException {
    insert.setLong(1, id);
    insert.setString(2, tokens);
    insert.addBatch();
  }

  /** Indexes firms that have just come, by their rows. */
  public void add(Stream<FirmRecord> firms) {
    db.connection(connection -> {
      try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
        for (FirmRecord firm : (Iterable<FirmRecord>) firms::iterator) {
          insert(insert, firm.getId(), tokens(firm));
        }
        insert.executeBatch();
      }
    });
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

  private static String tokens(FirmRecord firm) {
    StringBuilder tokens = new StringBuilder();
    SearchTokens.append(tokens, firm.getSearchText());
    for (Field<?> field : FILTERED) {
      tokens.append(' ').append(filter(field, value(firm, field)));
    }
    return tokens.toString();
  }

  // The two columns that SQLite computes are not in a row that has just come. A column is one
  // object, and this is asked of each of a large import's.
  @SuppressWarnings("ReferenceEquality")
  private static @Nullable Object value(FirmRecord firm, Field<?> field) {
    if (field == FIRM.INDUSTRY_DIVISION) {
      String code = firm.getIndustryCode();
      return code == null ? null : code.substring(0, Math.min(2, code.length()));
    }
    if (field == FIRM.FOUNDED_YEAR) {
      String founded = firm.getFoundedOn();
      return founded == null ? null : Integer.valueOf(founded.substring(0, 4));
    }
    return firm.get(field);
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
