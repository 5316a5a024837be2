package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CLAWBACK;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.POLICY;
import static guian.registry.store.db.Tables.STAKE;
import static guian.registry.store.db.Tables.UNIVERSITY;

import guian.registry.model.Coded;
import guian.registry.model.GrantStatus;
import guian.registry.model.StakeKind;
import guian.registry.store.SharedPlacements;
import guian.registry.store.db.tables.records.ClawbackRecord;
import guian.registry.store.db.tables.records.InstalmentRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Looks up the grants, placements and owners of some firms. */
final class ListLookup {
  private ListLookup() {}

  static List<KnownGrant> grants(DSLContext db, Collection<Long> firmIds) {
    Map<Long, List<KnownGrant.Paid>> payments = payments(db, firmIds);
    Map<Long, List<ClawbackRecord>> clawbacks = clawbacks(db, firmIds);
    return db.select(GRANT, POLICY.NAME)
        .from(GRANT)
        .join(POLICY)
        .on(POLICY.ID.eq(GRANT.POLICY_ID))
        .where(GRANT.FIRM_ID.in(firmIds))
        .orderBy(GRANT.ID)
        .fetch(r -> {
          var grant = r.value1();
          List<ClawbackRecord> back = clawbacks.getOrDefault(grant.getId(), List.of());
          return new KnownGrant(
              grant.getId(),
              grant.getFirmId(),
              r.value2(),
              grant.getKind(),
              grant.getBatch(),
              grant.getApprovedAmount(),
              grant.getApprovedOn(),
              Coded.of(GrantStatus.class, grant.getStatus()),
              List.copyOf(payments.getOrDefault(grant.getId(), List.of())),
              back.stream().mapToLong(ClawbackRecord::getAmount).sum(),
              back.stream().map(ClawbackRecord::getId).toList());
        });
  }

  private static Map<Long, List<KnownGrant.Paid>> payments(
      DSLContext db, Collection<Long> firmIds) {
    Map<Long, List<KnownGrant.Paid>> payments = new HashMap<>();
    db.select(INSTALMENT)
        .from(INSTALMENT)
        .join(GRANT)
        .on(GRANT.ID.eq(INSTALMENT.GRANT_ID))
        .where(GRANT.FIRM_ID.in(firmIds))
        .orderBy(INSTALMENT.SEQUENCE)
        .forEach(r ->
            payments
                .computeIfAbsent(r.value1().getGrantId(), unused -> new ArrayList<>())
                .add(paid(r.value1())));
    return payments;
  }

  private static KnownGrant.Paid paid(InstalmentRecord row) {
    return new KnownGrant.Paid(
        row.getId(),
        Math.toIntExact(row.getSequence()),
        row.getDueOn(),
        row.getDueAmount(),
        row.getPaidOn(),
        row.getPaidAmount());
  }

  private static Map<Long, List<ClawbackRecord>> clawbacks(
      DSLContext db, Collection<Long> firmIds) {
    Map<Long, List<ClawbackRecord>> clawbacks = new HashMap<>();
    db.select(CLAWBACK)
        .from(CLAWBACK)
        .join(GRANT)
        .on(GRANT.ID.eq(CLAWBACK.GRANT_ID))
        .where(GRANT.FIRM_ID.in(firmIds))
        .orderBy(CLAWBACK.ID)
        .forEach(r ->
            clawbacks
                .computeIfAbsent(r.value1().getGrantId(), unused -> new ArrayList<>())
                .add(r.value1()));
    return clawbacks;
  }

  static List<KnownStake> stakes(DSLContext db, Collection<Long> firmIds) {
    return db.select(STAKE.FIRM_ID, STAKE.OWNER_ID, STAKE.KIND)
        .from(STAKE)
        .where(STAKE.FIRM_ID.in(firmIds))
        .fetch(r -> new KnownStake(r.value1(), r.value2(), Coded.of(StakeKind.class, r.value3())));
  }

  static List<KnownPlacement> placements(DSLContext db, Collection<Long> firmIds) {
    SharedPlacements shared = SharedPlacements.of(db, firmIds);
    return db.select(
            PLACEMENT.ID,
            PLACEMENT.FIRM_ID,
            UNIVERSITY.NAME,
            PLACEMENT.TITLE,
            PLACEMENT.POSTS,
            PLACEMENT.STARTS_ON)
        .from(PLACEMENT)
        .leftJoin(UNIVERSITY)
        .on(UNIVERSITY.ID.eq(PLACEMENT.UNIVERSITY_ID))
        .where(PLACEMENT.FIRM_ID.in(firmIds))
        .orderBy(PLACEMENT.ID)
        .fetch(r ->
            new KnownPlacement(
                r.value1(),
                r.value2(),
                shared.universities(r.value1(), r.value3()),
                r.value4(),
                r.value5(),
                r.value6()));
  }
}
