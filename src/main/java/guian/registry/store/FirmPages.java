package guian.registry.store;

import static guian.registry.store.db.Tables.FIRM;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Finds the firms of one page, and how many there are. */
final class FirmPages {
  private final DSLContext db;

  FirmPages(DSLContext db) {
    this.db = db;
  }

  List<Long> ids(FirmFilter filter, FirmSort sort, int offset, int limit) {
    return db.select(FIRM.ID)
        .from(FIRM)
        .where(FirmConditions.of(filter))
        .orderBy(FirmOrder.of(sort))
        .limit(limit)
        .offset(offset)
        .fetch(FIRM.ID);
  }

  FirmCount count(FirmFilter filter) {
    Condition condition = FirmConditions.of(filter);
    if (filter.search().isEmpty()) {
      return new FirmCount(db.fetchCount(FIRM, condition), false);
    }
    int found =
        db.fetchCount(
            DSL.select(DSL.one()).from(FIRM).where(condition).limit(FirmQueries.COUNT_CAP));
    return new FirmCount(found, found == FirmQueries.COUNT_CAP);
  }
}
