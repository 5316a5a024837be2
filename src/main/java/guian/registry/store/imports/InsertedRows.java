package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CHANGE;

import java.util.Collection;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The rows that steps made, by the history. */
final class InsertedRows {
  private InsertedRows() {}

  /** The ids of the rows of a table that any of the steps inserted. */
  static Select<Record1<Long>> ids(Table<?> table, Collection<Long> bySteps) {
    return DSL.select(CHANGE.ROW_ID.cast(Long.class))
        .from(CHANGE)
        .where(CHANGE.STEP_ID.in(bySteps))
        .and(CHANGE.TABLE_NAME.eq(table.getName()))
        .and(CHANGE.ACTION.eq("insert"));
  }
}
