package guian.registry.store.report;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.PLACEMENT_SHARE;
import static guian.registry.store.db.Tables.POLICY;
import static guian.registry.store.db.Tables.UNIVERSITY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;

import guian.registry.store.FirmReading;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Reads what firms were paid and what they offer students, this year and last, or undated. */
final class PaymentQueries {
  private PaymentQueries() {}

  static List<ReportRows.Payment> payments(DSLContext db, int year) {
    return db.select(
            INSTALMENT.ID,
            GRANT.FIRM_ID,
            INSTALMENT.PAID_ON,
            INSTALMENT.PAID_AMOUNT,
            POLICY.NAME,
            GRANT.SOURCE_ID)
        .from(INSTALMENT)
        .join(GRANT)
        .on(GRANT.ID.eq(INSTALMENT.GRANT_ID))
        .join(POLICY)
        .on(POLICY.ID.eq(GRANT.POLICY_ID))
        .join(FIRM)
        .on(FIRM.ID.eq(GRANT.FIRM_ID))
        .where(FIRM.IS_RESIDENT.eq(true))
        .and(
            INSTALMENT
                .PAID_ON
                .isNull()
                .and(INSTALMENT.PAID_AMOUNT.isNotNull())
                .or(ReportQueries.inYears(INSTALMENT.PAID_ON, year - 1, year)))
        .fetch(
            mapping((id, firm, paidOn, amount, policy, source) ->
                new ReportRows.Payment(
                    id, firm, FirmReading.date(paidOn), amount, policy, source)));
  }

  static List<ReportRows.Posts> posts(DSLContext db, int year) {
    Map<Long, List<ReportRows.University>> universities = universities(db);
    return db.select(
            PLACEMENT.ID,
            PLACEMENT.FIRM_ID,
            PLACEMENT.STARTS_ON,
            PLACEMENT.POSTS,
            PLACEMENT.SOURCE_ID)
        .from(PLACEMENT)
        .join(FIRM)
        .on(FIRM.ID.eq(PLACEMENT.FIRM_ID))
        .where(FIRM.IS_RESIDENT.eq(true))
        .and(
            PLACEMENT
                .STARTS_ON
                .isNull()
                .or(ReportQueries.inYears(PLACEMENT.STARTS_ON, year - 1, year)))
        .fetch(
            mapping((id, firm, startsOn, count, source) ->
                new ReportRows.Posts(
                    id,
                    firm,
                    FirmReading.date(startsOn),
                    count,
                    universities.getOrDefault(id, List.of()),
                    source)));
  }

  // Posts are for one university, or shared by several.
  private static Map<Long, List<ReportRows.University>> universities(DSLContext db) {
    return db.select(PLACEMENT.ID, UNIVERSITY.NAME, UNIVERSITY.NAME_EN)
        .from(PLACEMENT)
        .leftJoin(PLACEMENT_SHARE)
        .on(PLACEMENT_SHARE.PLACEMENT_ID.eq(PLACEMENT.ID))
        .join(UNIVERSITY)
        .on(UNIVERSITY.ID.eq(coalesce(PLACEMENT_SHARE.UNIVERSITY_ID, PLACEMENT.UNIVERSITY_ID)))
        .orderBy(PLACEMENT.ID, UNIVERSITY.NAME)
        .fetchGroups(
            PLACEMENT.ID,
            row ->
                new ReportRows.University(row.get(UNIVERSITY.NAME), row.get(UNIVERSITY.NAME_EN)));
  }
}
