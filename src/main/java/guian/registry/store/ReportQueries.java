package guian.registry.store;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INDICATOR;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.SETTING;
import static guian.registry.store.db.Tables.STEP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;

import guian.registry.model.Claim;
import guian.registry.model.Coded;
import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import guian.registry.model.Relation;
import guian.registry.model.Standing;
import guian.registry.model.Status;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Reads what a quarterly report is made of. */
public final class ReportQueries {
  private final Registry registry;

  public ReportQueries(Registry registry) {
    this.registry = registry;
  }

  /** The rows that {@code ask} names, all of one state of the registry. */
  public ReportRows rows(ReportAsk ask) {
    return registry.read(db -> db.transactionResult(tx -> rows(tx.dsl(), ask)));
  }

  /** The periods for which anybody reported an indicator, as codes. */
  public List<String> periods(String indicator) {
    return registry.read(db ->
        db.selectDistinct(OBSERVATION.PERIOD)
            .from(OBSERVATION)
            .where(OBSERVATION.INDICATOR.eq(indicator))
            .and(OBSERVATION.NATURE.eq(Nature.ACTUAL.code()))
            .and(OBSERVATION.STANDING.eq(Standing.CURRENT.code()))
            .fetch(OBSERVATION.PERIOD));
  }

  /** A number that grows with every change of the registry. */
  public long state() {
    return registry.read(db -> {
      Long newest = db.select(max(STEP.ID)).from(STEP).fetchSingle().value1();
      return newest == null ? 0 : newest;
    });
  }

  private static ReportRows rows(DSLContext db, ReportAsk ask) {
    return new ReportRows(
        indicators(db),
        firms(db),
        values(db, ask),
        payments(db, ask.year()),
        posts(db, ask.year()),
        claims(db, ask.year()),
        db.fetch(SETTING).intoMap(SETTING.KEY, SETTING.VALUE),
        changedAt(db));
  }

  private static List<Indicator> indicators(DSLContext db) {
    return db.select(
            INDICATOR.ID, INDICATOR.KIND, INDICATOR.UNIT, INDICATOR.NAME_ZH, INDICATOR.NAME_EN)
        .from(INDICATOR)
        .orderBy(INDICATOR.POSITION)
        .fetch(
            mapping((id, kind, unit, zh, en) ->
                new Indicator(id, Coded.of(IndicatorKind.class, kind), unit, zh, en)));
  }

  private static List<ReportRows.Firm> firms(DSLContext db) {
    return db.selectFrom(FIRM)
        .where(FIRM.IS_RESIDENT.eq(true))
        .orderBy(FIRM.NAME_ORDER, FIRM.ID)
        .fetch(f ->
            new ReportRows.Firm(
                f.getId(),
                f.getName(),
                f.getCreditCode(),
                FirmReading.coded(Relation.class, f.getRelation()),
                FirmReading.coded(Status.class, f.getStatus()),
                f.getIndustryCode(),
                f.getIndustryEdition(),
                FirmReading.date(f.getFoundedOn())));
  }

  private static List<ReportRows.Value> values(DSLContext db, ReportAsk ask) {
    Condition trend =
        OBSERVATION
            .INDICATOR
            .eq(ask.trend())
            .and(inYears(OBSERVATION.PERIOD, ask.year() - ask.trendYears(), ask.year()));
    Condition wanted = inYears(OBSERVATION.PERIOD, ask.year() - 1, ask.year()).or(trend);
    return db.select(
            OBSERVATION.FIRM_ID,
            OBSERVATION.INDICATOR,
            OBSERVATION.PERIOD,
            OBSERVATION.NATURE,
            OBSERVATION.AMOUNT,
            OBSERVATION.UNIT,
            OBSERVATION.SOURCE_ID)
        .from(OBSERVATION)
        .join(FIRM)
        .on(FIRM.ID.eq(OBSERVATION.FIRM_ID))
        .where(OBSERVATION.STANDING.eq(Standing.CURRENT.code()))
        .and(OBSERVATION.NATURE.in(Nature.ACTUAL.code(), Nature.PRIOR.code()))
        .and(FIRM.IS_RESIDENT.eq(true))
        .and(wanted)
        .fetch(
            mapping((firm, indicator, period, nature, amount, unit, source) ->
                new ReportRows.Value(
                    firm,
                    indicator,
                    period,
                    Coded.of(Nature.class, nature),
                    amount,
                    unit,
                    source)));
  }

  // Period codes and dates begin with their year, so text order is time order by year.
  private static Condition inYears(Field<String> text, int first, int last) {
    return text.ge(Integer.toString(first)).and(text.lt(Integer.toString(last + 1)));
  }

  private static List<ReportRows.Payment> payments(DSLContext db, int year) {
    return db.select(GRANT.FIRM_ID, INSTALMENT.PAID_ON, INSTALMENT.PAID_AMOUNT, GRANT.SOURCE_ID)
        .from(INSTALMENT)
        .join(GRANT)
        .on(GRANT.ID.eq(INSTALMENT.GRANT_ID))
        .join(FIRM)
        .on(FIRM.ID.eq(GRANT.FIRM_ID))
        .where(FIRM.IS_RESIDENT.eq(true))
        .and(
            INSTALMENT
                .PAID_ON
                .isNull()
                .and(INSTALMENT.PAID_AMOUNT.isNotNull())
                .or(inYears(INSTALMENT.PAID_ON, year - 1, year)))
        .fetch(
            mapping((firm, paidOn, amount, source) ->
                new ReportRows.Payment(firm, FirmReading.date(paidOn), amount, source)));
  }

  private static List<ReportRows.Posts> posts(DSLContext db, int year) {
    return db.select(PLACEMENT.FIRM_ID, PLACEMENT.STARTS_ON, PLACEMENT.POSTS, PLACEMENT.SOURCE_ID)
        .from(PLACEMENT)
        .join(FIRM)
        .on(FIRM.ID.eq(PLACEMENT.FIRM_ID))
        .where(FIRM.IS_RESIDENT.eq(true))
        .and(PLACEMENT.STARTS_ON.isNull().or(inYears(PLACEMENT.STARTS_ON, year - 1, year)))
        .fetch(
            mapping((firm, startsOn, count, source) ->
                new ReportRows.Posts(firm, FirmReading.date(startsOn), count, source)));
  }

  private static List<Claim> claims(DSLContext db, int year) {
    return ClaimReading.select(db)
        .join(FIRM)
        .on(FIRM.ID.eq(CLAIM.FIRM_ID))
        .where(FIRM.IS_RESIDENT.eq(true))
        .and(CLAIM.TARGET_PERIOD.ge(Integer.toString(year)))
        .and(CLAIM.SAID_ON.isNull().or(CLAIM.SAID_ON.lt(Integer.toString(year + 1))))
        .orderBy(FIRM.NAME_ORDER, CLAIM.ID)
        .fetch(ClaimReading::claim);
  }

  private static @Nullable Instant changedAt(DSLContext db) {
    String at =
        db.select(STEP.AT)
            .from(STEP)
            .where(
                exists(
                    selectOne()
                        .from(CHANGE)
                        .where(CHANGE.STEP_ID.eq(STEP.ID))
                        .and(CHANGE.TABLE_NAME.notIn(SETTING.getName(), "saved_view"))))
            .orderBy(STEP.ID.desc())
            .limit(1)
            .fetchOne(STEP.AT);
    return at == null ? null : Instant.parse(at);
  }
}
