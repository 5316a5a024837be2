package guian.registry.store.sqlite;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record3;

/** The full-text index over names and pinyin initials, kept by the writer after each step. */
public final class SearchIndex {
  private static final int CHUNK = 500;

  private final DSLContext db;

  /** An index written in the transaction of {@code db}. */
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
    db.batch(
            db.query("delete from firm_search where rowid = ?", 0L),
            ids.stream().map(id -> new Object[] {id}).toArray(Object[][]::new))
        .execute();
    var others = db.select(FIRM_NAME.FIRM_ID, FIRM_NAME.NAME_KEY).from(FIRM_NAME)
        .where(FIRM_NAME.FIRM_ID.in(ids)).fetchGroups(FIRM_NAME.FIRM_ID, FIRM_NAME.NAME_KEY);
    Object[][] rows =
        db.select(FIRM.ID, FIRM.NAME_KEY, FIRM.NAME_INITIALS).from(FIRM).where(FIRM.ID.in(ids))
            .fetch(row -> row(row, others.getOrDefault(row.value1(), List.of())))
            .toArray(Object[][]::new);
    if (rows.length > 0) {
      db.batch(
              db.query("insert into firm_search (rowid, names, initials) values (?, ?, ?)", 0L, "", ""),
              rows)
          .execute();
    }
  }

  private static Object[] row(Record3<Long, String, String> firm, List<String> otherKeys) {
    Set<String> names = new LinkedHashSet<>();
    SearchTokens.addTo(names, firm.value2());
    otherKeys.forEach(key -> SearchTokens.addTo(names, key));
    Set<String> initials = new LinkedHashSet<>();
    SearchTokens.addTo(initials, firm.value3());
    return new Object[] {firm.value1(), String.join(" ", names), String.join(" ", initials)};
  }
}
