package guian.registry.store.history;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.STAKE;

import guian.registry.model.Coded;
import guian.registry.model.FirmName;
import guian.registry.model.StakeKind;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.db.tables.records.StakeRecord;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Finds the stakes that changes are about, those that were removed as well. */
final class StakeLines {
  private final DSLContext db;

  StakeLines(DSLContext db) {
    this.db = db;
  }

  /** The stakes by the ids of the changes. */
  Map<Long, StakeShown> of(Collection<ChangeRecord> changes) {
    Map<Long, StakeRecord> rows = new ChangedRows(db).of(STAKE, changes);
    List<Long> owners = rows.values().stream().map(StakeRecord::getOwnerId).distinct().toList();
    Map<Long, FirmName> names =
        db.select(FIRM.ID, FIRM.NAME, FIRM.NAME_EN)
            .from(FIRM)
            .where(FIRM.ID.in(owners))
            .fetchMap(r -> r.value1(), r -> new FirmName(r.value2(), r.value3()));
    Map<Long, StakeShown> shown = new HashMap<>();
    rows.forEach((id, row) -> {
      FirmName owner = names.get(row.getOwnerId());
      if (owner != null) {
        Long share = row.getShare();
        BigDecimal percent = share == null ? null : BigDecimal.valueOf(share, 4);
        shown.put(id, new StakeShown(owner, Coded.of(StakeKind.class, row.getKind()), percent));
      }
    });
    return shown;
  }
}
