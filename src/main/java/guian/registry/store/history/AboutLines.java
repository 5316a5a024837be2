package guian.registry.store.history;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.CLAWBACK;
import static guian.registry.store.db.Tables.COMMITMENT;
import static guian.registry.store.db.Tables.DOCUMENT;
import static guian.registry.store.db.Tables.FIRM_NAME;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.POLICY;

import guian.registry.store.KeptRow;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.db.tables.records.GrantRecord;
import guian.registry.store.db.tables.records.InstalmentRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Finds what changes are about, what was removed as well: the policy of a grant, a name. */
final class AboutLines {
  private final DSLContext db;
  private final ChangedRows rows;

  AboutLines(DSLContext db) {
    this.db = db;
    this.rows = new ChangedRows(db);
  }

  /** By the ids of the changes. */
  Map<Long, About> of(Collection<ChangeRecord> changes) {
    Map<Long, About> about = new HashMap<>();
    rows.of(DOCUMENT, changes).forEach((id, row) -> put(about, id, row.getName(), null));
    rows.of(FIRM_NAME, changes).forEach((id, row) -> put(about, id, row.getName(), null));
    rows.of(CLAIM, changes).forEach((id, row) -> put(about, id, row.getSaid(), null));
    rows.of(PLACEMENT, changes).forEach((id, row) -> put(about, id, row.getTitle(), null));
    putGrants(about, changes);
    return about;
  }

  private static void put(
      Map<Long, About> about, Long change, @Nullable String name, @Nullable Long amount) {
    about.put(change, new About(Objects.requireNonNullElse(name, ""), amount));
  }

  private void putGrants(Map<Long, About> about, Collection<ChangeRecord> changes) {
    Map<Long, GrantRecord> grants = rows.of(GRANT, changes);
    Map<Long, Long> grantOf = new HashMap<>();
    Map<Long, Long> amounts = new HashMap<>();
    rows.of(INSTALMENT, changes)
        .forEach((id, row) -> {
          grantOf.put(id, row.getGrantId());
          amounts.put(id, amount(row));
        });
    rows.of(COMMITMENT, changes).forEach((id, row) -> grantOf.put(id, row.getGrantId()));
    rows.of(CLAWBACK, changes)
        .forEach((id, row) -> {
          grantOf.put(id, row.getGrantId());
          amounts.put(id, row.getAmount());
        });
    Map<Long, Long> policyOf = policies(new HashSet<>(grantOf.values()));
    grants.values().forEach(grant -> policyOf.put(grant.getId(), grant.getPolicyId()));
    Map<Long, String> names = names(policyOf.values());
    grants.forEach(
        (id, row) -> put(about, id, names.get(row.getPolicyId()), row.getApprovedAmount()));
    grantOf.forEach((id, grant) -> put(about, id, names.get(policyOf.get(grant)), amounts.get(id)));
  }

  private static @Nullable Long amount(InstalmentRecord row) {
    return row.getPaidAmount() == null ? row.getDueAmount() : row.getPaidAmount();
  }

  /** The policies of grants, of those that were removed as well. */
  private Map<Long, Long> policies(Set<Long> grants) {
    Map<Long, Long> policies = new HashMap<>();
    List<String> ids = grants.stream().map(Object::toString).toList();
    db.select(CHANGE.ROW_ID, CHANGE.OLD_VALUE)
        .from(CHANGE)
        .where(CHANGE.TABLE_NAME.eq(GRANT.getName()))
        .and(CHANGE.ACTION.eq("delete"))
        .and(CHANGE.ROW_ID.in(ids))
        .forEach(r ->
            policies.put(
                Long.valueOf(r.value1()), KeptRow.of(db, GRANT, r.value2()).get(GRANT.POLICY_ID)));
    db.select(GRANT.ID, GRANT.POLICY_ID)
        .from(GRANT)
        .where(GRANT.ID.in(grants))
        .forEach(r -> policies.put(r.value1(), r.value2()));
    return policies;
  }

  private Map<Long, String> names(Collection<Long> policies) {
    return db.select(POLICY.ID, POLICY.NAME)
        .from(POLICY)
        .where(POLICY.ID.in(policies))
        .fetchMap(POLICY.ID, POLICY.NAME);
  }
}
