package guian.registry.store.grants;

import static guian.registry.store.db.Tables.CLAWBACK;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.POLICY;
import static guian.registry.store.db.Tables.SOURCE;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.GrantStatus;
import guian.registry.store.FirmReading;
import guian.registry.store.Registry;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Questions about grants: the ledger of grants, its sums, and one grant whole. */
public final class GrantQueries {
  private final Registry registry;

  /** A policy that grants may be chosen by, with how many there are. */
  public record PolicyCount(long id, String name, long grants) {}

  public GrantQueries(Registry registry) {
    this.registry = registry;
  }

  private GrantSums sums() {
    return new GrantSums(LocalDate.now(registry.clock()));
  }

  /** The place of a grant among those of a filter in an order, from 0; empty when it is none. */
  public OptionalInt place(GrantFilter filter, GrantSort sort, long grantId) {
    GrantSums sums = sums();
    return registry.read(db -> {
      int place =
          sums.rows(db)
              .where(GrantSums.condition(filter))
              .orderBy(sums.order(sort))
              .fetch(GRANT.ID)
              .indexOf(grantId);
      return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    });
  }

  /** The grants of a filter in an order, from {@code offset}. */
  public List<GrantRow> page(GrantFilter filter, GrantSort sort, int offset, int limit) {
    GrantSums sums = sums();
    return registry.read(db ->
        sums.rows(db)
            .where(GrantSums.condition(filter))
            .orderBy(sums.order(sort))
            .limit(limit)
            .offset(offset)
            .fetch(sums::row));
  }

  /** The sums of a filter's grants and the counts of each status. */
  public GrantSummary summary(GrantFilter filter) {
    GrantSums sums = sums();
    return registry.read(db -> {
      Record all = sums.totals(db, GrantSums.condition(filter));
      return new GrantSummary(
          all.get(0, Long.class),
          all.get(1, Long.class),
          yuan(all, 2),
          yuan(all, 3),
          yuan(all, 4),
          yuan(all, 5),
          statuses(db, GrantSums.condition(filter.withStatuses(java.util.Set.of()))));
    });
  }

  private static Amount yuan(Record row, int place) {
    Long fen = row.get(place, Long.class);
    return new Amount(fen == null ? 0 : fen, Amount.CNY);
  }

  private static Map<GrantStatus, Long> statuses(DSLContext db, Condition condition) {
    Map<GrantStatus, Long> counts = new EnumMap<>(GrantStatus.class);
    db.select(GRANT.STATUS, org.jooq.impl.DSL.count())
        .from(GRANT)
        .join(FIRM)
        .on(FIRM.ID.eq(GRANT.FIRM_ID))
        .where(condition)
        .groupBy(GRANT.STATUS)
        .forEach(r -> counts.put(Coded.of(GrantStatus.class, r.value1()), (long) r.value2()));
    return counts;
  }

  /** All policies, those with grants first, each with how many. */
  public List<PolicyCount> policies() {
    var grants = org.jooq.impl.DSL.count(GRANT.ID);
    return registry.read(db ->
        db.select(POLICY.ID, POLICY.NAME, grants)
            .from(POLICY)
            .leftJoin(GRANT)
            .on(GRANT.POLICY_ID.eq(POLICY.ID))
            .groupBy(POLICY.ID, POLICY.NAME)
            .orderBy(grants.desc(), POLICY.NAME, POLICY.ID)
            .fetch(r -> new PolicyCount(r.value1(), r.value2(), r.value3())));
  }

  /** One grant with all that belongs to it. */
  public Optional<GrantFile> file(long grantId) {
    GrantSums sums = sums();
    return registry.read(db ->
        sums.rows(db)
            .where(GRANT.ID.eq(grantId))
            .fetchOptional(sums::row)
            .map(row -> file(db, row)));
  }

  static GrantFile file(DSLContext db, GrantRow row) {
    GrantReading reading = new GrantReading(db);
    Condition one = GRANT.ID.eq(row.id());
    var found =
        db.select(POLICY, GRANT, SOURCE.NAME)
            .from(GRANT)
            .join(POLICY)
            .on(POLICY.ID.eq(GRANT.POLICY_ID))
            .leftJoin(SOURCE)
            .on(SOURCE.ID.eq(GRANT.SOURCE_ID))
            .where(one)
            .fetchSingle();
    var policy = found.value1();
    var grant = found.value2();
    return new GrantFile(
        row,
        new GrantFile.Policy(
            policy.getName(),
            policy.getDocumentNumber(),
            policy.getClause(),
            FirmReading.date(policy.getIssuedOn()),
            policy.getReference()),
        new GrantFile.Terms(grant.getBasis(), grant.getBatch(), grant.getFundSource()),
        reading.instalments(one).getOrDefault(row.id(), List.of()),
        reading.commitments(one).getOrDefault(row.id(), List.of()),
        clawbacks(db, row.id()),
        found.value3());
  }

  private static List<GrantFile.Clawback> clawbacks(DSLContext db, long grantId) {
    return db.selectFrom(CLAWBACK)
        .where(CLAWBACK.GRANT_ID.eq(grantId))
        .orderBy(CLAWBACK.DECIDED_ON, CLAWBACK.ID)
        .fetch(r ->
            new GrantFile.Clawback(
                r.getId(),
                FirmReading.date(r.getDecidedOn()),
                new Amount(r.getAmount(), Amount.CNY),
                r.getReason(),
                FirmReading.date(r.getReceivedOn()),
                fen(r.getReceivedAmount())));
  }

  private static @Nullable Amount fen(@Nullable Long fen) {
    return FirmReading.amount(fen, Amount.CNY);
  }
}
