package guian.registry.store.grants;

import static guian.registry.store.db.Tables.CLAWBACK;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.POLICY;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.FirmName;
import guian.registry.model.GrantStatus;
import guian.registry.model.NameKey;
import guian.registry.store.FirmReading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What a grant's payments and clawbacks add up to on a day, in SQL. */
final class GrantSums {
  /** Grants of which nothing more is paid. */
  private static final List<String> OVER =
      Set.of(
              GrantStatus.REFUSED,
              GrantStatus.ENDED,
              GrantStatus.CLAWING_BACK,
              GrantStatus.CLAWED_BACK)
          .stream()
          .map(Coded::code)
          .toList();

  private final Field<@Nullable BigDecimal> paid;
  private final Field<@Nullable BigDecimal> due;
  private final Field<@Nullable BigDecimal> clawedBack;

  GrantSums(LocalDate today) {
    this.paid =
        DSL.field(
            DSL.select(DSL.sum(INSTALMENT.PAID_AMOUNT))
                .from(INSTALMENT)
                .where(INSTALMENT.GRANT_ID.eq(GRANT.ID)));
    this.due =
        DSL.field(
            DSL.select(DSL.sum(INSTALMENT.DUE_AMOUNT))
                .from(INSTALMENT)
                .where(INSTALMENT.GRANT_ID.eq(GRANT.ID))
                .and(INSTALMENT.PAID_AMOUNT.isNull())
                .and(INSTALMENT.DUE_ON.le(today.toString()))
                .and(GRANT.STATUS.notIn(OVER)));
    this.clawedBack =
        DSL.field(
            DSL.select(DSL.sum(CLAWBACK.AMOUNT))
                .from(CLAWBACK)
                .where(CLAWBACK.GRANT_ID.eq(GRANT.ID)));
  }

  /** The rows of the ledger, to be filtered and ordered. */
  SelectJoinStep<? extends Record> rows(DSLContext db) {
    return db.select(
            GRANT.ID,
            GRANT.FIRM_ID,
            FIRM.NAME,
            FIRM.NAME_EN,
            POLICY.NAME,
            GRANT.KIND,
            GRANT.APPLIED_ON,
            GRANT.APPROVED_ON,
            GRANT.APPROVED_AMOUNT,
            paid,
            due,
            clawedBack,
            GRANT.STATUS)
        .from(GRANT)
        .join(FIRM)
        .on(FIRM.ID.eq(GRANT.FIRM_ID))
        .join(POLICY)
        .on(POLICY.ID.eq(GRANT.POLICY_ID));
  }

  GrantRow row(Record r) {
    return new GrantRow(
        r.get(GRANT.ID),
        r.get(GRANT.FIRM_ID),
        new FirmName(r.get(FIRM.NAME), r.get(FIRM.NAME_EN)),
        r.get(POLICY.NAME),
        r.get(GRANT.KIND),
        FirmReading.date(r.get(GRANT.APPLIED_ON)),
        FirmReading.date(r.get(GRANT.APPROVED_ON)),
        FirmReading.amount(r.get(GRANT.APPROVED_AMOUNT), Amount.CNY),
        yuan(r.get(paid)),
        yuan(r.get(due)),
        yuan(r.get(clawedBack)),
        Coded.of(GrantStatus.class, r.get(GRANT.STATUS)));
  }

  private static @Nullable Amount yuan(@Nullable BigDecimal fen) {
    return fen == null ? null : new Amount(fen.longValueExact(), Amount.CNY);
  }

  /** Count, firms, approved, paid, due, clawed back. */
  Record totals(DSLContext db, Condition condition) {
    return db.select(
            DSL.count(),
            DSL.countDistinct(GRANT.FIRM_ID),
            DSL.sum(GRANT.APPROVED_AMOUNT),
            DSL.sum(paid),
            DSL.sum(due),
            DSL.sum(clawedBack))
        .from(GRANT)
        .join(FIRM)
        .on(FIRM.ID.eq(GRANT.FIRM_ID))
        .where(condition)
        .fetchSingle();
  }

  static Condition condition(GrantFilter filter) {
    List<Condition> all = new ArrayList<>();
    String key = NameKey.of(filter.search());
    if (!key.isEmpty()) {
      String initials = key.toLowerCase(Locale.ROOT);
      all.add(FIRM.NAME_KEY.contains(key).or(FIRM.NAME_INITIALS.contains(initials)));
    }
    if (!filter.statuses().isEmpty()) {
      all.add(GRANT.STATUS.in(filter.statuses().stream().map(Coded::code).toList()));
    }
    if (filter.policyId() != null) {
      all.add(GRANT.POLICY_ID.eq(filter.policyId()));
    }
    return DSL.and(all);
  }

  List<SortField<?>> order(GrantSort sort) {
    Field<?> field =
        switch (sort.column()) {
          case FIRM -> FIRM.NAME_ORDER;
          case POLICY -> POLICY.NAME;
          case KIND -> GRANT.KIND;
          case APPLIED -> GRANT.APPLIED_ON;
          case APPROVED -> GRANT.APPROVED_AMOUNT;
          case PAID -> paid;
          case DUE -> due;
          case CLAWED_BACK -> clawedBack;
          case STATUS -> stage();
        };
    SortField<?> first = sort.descending() ? field.desc() : field.asc();
    return List.of(first.nullsLast(), GRANT.APPLIED_ON.desc().nullsLast(), GRANT.ID.asc());
  }

  /** A status by its place in the procedure. */
  private static Field<Integer> stage() {
    return DSL.case_(GRANT.STATUS)
        .mapValues(
            Arrays.stream(GrantStatus.values())
                .collect(Collectors.toMap(Coded::code, GrantStatus::ordinal)));
  }
}
