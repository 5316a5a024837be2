package guian.registry.store.history;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.STAKE;

import guian.registry.model.Coded;
import guian.registry.model.FirmName;
import guian.registry.model.StakeKind;
import guian.registry.store.db.tables.records.ChangeRecord;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the stakes that changes are about, those that were removed as well. */
final class StakeLines {
  private record Row(long owner, String kind, @Nullable Long share) {}

  private final DSLContext db;

  StakeLines(DSLContext db) {
    this.db = db;
  }

  /** The stakes by the ids of their rows. */
  Map<String, StakeShown> of(Collection<ChangeRecord> changes) {
    Set<String> ids =
        changes.stream()
            .filter(change -> change.getTableName().equals(STAKE.getName()))
            .map(ChangeRecord::getRowId)
            .collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<String, Row> rows = removed(ids);
    db.selectFrom(STAKE)
        .where(STAKE.ID.in(ids.stream().map(Long::valueOf).toList()))
        .forEach(row ->
            rows.put(
                row.getId().toString(), new Row(row.getOwnerId(), row.getKind(), row.getShare())));
    return shown(rows);
  }

  private Map<String, Row> removed(Set<String> ids) {
    Map<String, Row> rows = new HashMap<>();
    db.select(CHANGE.ROW_ID, CHANGE.OLD_VALUE)
        .from(CHANGE)
        .where(CHANGE.TABLE_NAME.eq(STAKE.getName()))
        .and(CHANGE.ACTION.eq("delete"))
        .and(CHANGE.ROW_ID.in(ids))
        .orderBy(CHANGE.ID)
        .forEach(r -> rows.put(r.value1(), row(r.value2())));
    return rows;
  }

  private static Row row(String json) {
    JsonNode node = JsonMapper.shared().readTree(json);
    JsonNode share = node.get(STAKE.SHARE.getName());
    return new Row(
        node.get(STAKE.OWNER_ID.getName()).asLong(),
        node.get(STAKE.KIND.getName()).asString(),
        share == null || share.isNull() ? null : Long.valueOf(share.asLong()));
  }

  private Map<String, StakeShown> shown(Map<String, Row> rows) {
    List<Long> owners = rows.values().stream().map(Row::owner).distinct().toList();
    Map<Long, FirmName> names =
        db.select(FIRM.ID, FIRM.NAME, FIRM.NAME_EN)
            .from(FIRM)
            .where(FIRM.ID.in(owners))
            .fetchMap(r -> r.value1(), r -> new FirmName(r.value2(), r.value3()));
    Map<String, StakeShown> shown = new HashMap<>();
    rows.forEach((id, row) -> {
      FirmName owner = names.get(row.owner());
      if (owner != null) {
        Long share = row.share();
        BigDecimal percent = share == null ? null : BigDecimal.valueOf(share, 4);
        shown.put(id, new StakeShown(owner, Coded.of(StakeKind.class, row.kind()), percent));
      }
    });
    return shown;
  }
}
