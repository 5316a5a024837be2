package guian.registry.store;

import static guian.registry.store.db.Tables.CHANGE;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Gives new rows their ids, which are never given again: the history tells of rows by them. */
final class RowIds {
  private final DSLContext db;
  private final Map<Table<?>, Long> next = new HashMap<>();

  RowIds(DSLContext db) {
    this.db = db;
  }

  long next(Table<?> table) {
    return next.merge(table, first(table), (known, unused) -> known + 1);
  }

  private long first(Table<?> table) {
    if (next.containsKey(table)) {
      return 0;
    }
    Field<Long> id = Objects.requireNonNull(table.field("id", Long.class));
    Long max = db.select(DSL.max(id)).from(table).fetchSingle().value1();
    return Math.max(max == null ? 0 : max, lastDeleted(table)) + 1;
  }

  private long lastDeleted(Table<?> table) {
    Long last =
        db.select(DSL.max(DSL.field("cast({0} as integer)", Long.class, CHANGE.ROW_ID)))
            .from(CHANGE)
            .where(CHANGE.TABLE_NAME.eq(table.getName()))
            .and(CHANGE.ACTION.eq(DSL.inline("delete")))
            .fetchSingle()
            .value1();
    return last == null ? 0 : last;
  }
}
