package guian.registry.store.grants;

import static guian.registry.store.db.Tables.CLAWBACK;
import static guian.registry.store.db.Tables.COMMITMENT;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INDICATOR;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.POLICY;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.GrantStatus;
import guian.registry.store.FirmReading;
import guian.registry.store.db.tables.records.GrantRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads grants with their instalments, commitments and clawbacks. */
public final class GrantReading {
  private final DSLContext db;

  public GrantReading(DSLContext db) {
    this.db = db;
  }

  public List<FirmGrant> ofFirm(long firmId) {
    var instalments = instalments(GRANT.FIRM_ID.eq(firmId));
    var commitments = commitments(GRANT.FIRM_ID.eq(firmId));
    Map<Long, Long> clawed = clawedBack(firmId);
    return db.select(GRANT, POLICY.NAME)
        .from(GRANT)
        .join(POLICY)
        .on(POLICY.ID.eq(GRANT.POLICY_ID))
        .where(GRANT.FIRM_ID.eq(firmId))
        .orderBy(GRANT.APPROVED_ON.desc().nullsLast(), GRANT.ID)
        .fetch(r ->
            grant(
                r.value1(),
                r.value2(),
                yuan(clawed.get(r.value1().getId())),
                instalments.getOrDefault(r.value1().getId(), List.of()),
                commitments.getOrDefault(r.value1().getId(), List.of())));
  }

  private static FirmGrant grant(
      GrantRecord r,
      String policy,
      @Nullable Amount clawedBack,
      List<Instalment> instalments,
      List<Commitment> commitments) {
    return new FirmGrant(
        r.getId(),
        policy,
        r.getKind(),
        FirmReading.date(r.getApprovedOn()),
        yuan(r.getApprovedAmount()),
        paid(instalments),
        clawedBack,
        Coded.of(GrantStatus.class, r.getStatus()),
        instalments,
        commitments);
  }

  private static @Nullable Amount paid(List<Instalment> instalments) {
    return instalments.stream()
        .map(Instalment::paid)
        .filter(Objects::nonNull)
        .reduce((a, b) -> new Amount(Math.addExact(a.hundredths(), b.hundredths()), Amount.CNY))
        .orElse(null);
  }

  Map<Long, List<Instalment>> instalments(Condition grants) {
    return db.select(INSTALMENT)
        .from(INSTALMENT)
        .join(GRANT)
        .on(GRANT.ID.eq(INSTALMENT.GRANT_ID))
        .where(grants)
        .orderBy(INSTALMENT.GRANT_ID, INSTALMENT.SEQUENCE)
        .fetchGroups(
            r -> r.value1().getGrantId(),
            r ->
                new Instalment(
                    r.value1().getId(),
                    r.value1().getSequence(),
                    FirmReading.date(r.value1().getDueOn()),
                    yuan(r.value1().getDueAmount()),
                    FirmReading.date(r.value1().getPaidOn()),
                    yuan(r.value1().getPaidAmount())));
  }

  Map<Long, List<Commitment>> commitments(Condition grants) {
    return db.select(COMMITMENT, INDICATOR.UNIT)
        .from(COMMITMENT)
        .join(GRANT)
        .on(GRANT.ID.eq(COMMITMENT.GRANT_ID))
        .leftJoin(INDICATOR)
        .on(INDICATOR.ID.eq(COMMITMENT.INDICATOR))
        .where(grants)
        .orderBy(COMMITMENT.GRANT_ID, COMMITMENT.ID)
        .fetchGroups(
            r -> r.value1().getGrantId(),
            r ->
                new Commitment(
                    r.value1().getId(),
                    r.value1().getSaid(),
                    r.value1().getIndicator(),
                    FirmReading.amount(r.value1().getAmount(), r.value2()),
                    r.value1().getDuePeriod(),
                    r.value1().getOutcome()));
  }

  private Map<Long, Long> clawedBack(long firmId) {
    return db.select(CLAWBACK.GRANT_ID, DSL.sum(CLAWBACK.AMOUNT))
        .from(CLAWBACK)
        .join(GRANT)
        .on(GRANT.ID.eq(CLAWBACK.GRANT_ID))
        .where(GRANT.FIRM_ID.eq(firmId))
        .groupBy(CLAWBACK.GRANT_ID)
        .fetchMap(r -> r.value1(), r -> r.value2().longValueExact());
  }

  private static @Nullable Amount yuan(@Nullable Long fen) {
    return FirmReading.amount(fen, Amount.CNY);
  }
}
