package guian.registry.store.report;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.INDICATOR;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.SETTING;
import static guian.registry.store.db.Tables.SOURCE;
import static guian.registry.store.db.Tables.STEP;
import static guian.registry.store.db.Tables.ZONE_TARGET;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.selectOne;

import guian.registry.model.Claim;
import guian.registry.model.Coded;
import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import guian.registry.model.Relation;
import guian.registry.model.SizeClass;
import guian.registry.model.Standing;
import guian.registry.model.Status;
import guian.registry.store.FirmReading;
import guian.registry.store.Registry;
import guian.registry.store.figures.ClaimReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads what a quarterly report is made of. */
public final class ReportQueries {
  /** What changes here changes neither firms nor their figures. */
  private static final List<String> APART =
      List.of(
          SETTING.getName(),
          "saved_view",
          "mapping",
          "edition",
          "report_sentence",
          "report_template");

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
    return registry.read(db -> {
      List<String> periods = new ArrayList<>();
      Optional<String> next = periodAfter(db, indicator, "");
      while (next.isPresent()) {
        if (isReported(db, indicator, next.get())) {
          periods.add(next.get());
        }
        next = periodAfter(db, indicator, next.get());
      }
      return periods;
    });
  }

  // One step of the index a period, however many values it has.
  private static Optional<String> periodAfter(DSLContext db, String indicator, String before) {
    return db.select(min(OBSERVATION.PERIOD))
        .from(OBSERVATION)
        .where(inUse(indicator))
        .and(OBSERVATION.PERIOD.gt(before))
        .fetchOptional(min(OBSERVATION.PERIOD));
  }

  private static boolean isReported(DSLContext db, String indicator, String period) {
    return db.fetchExists(
        OBSERVATION,
        inUse(indicator)
            .and(OBSERVATION.PERIOD.eq(period))
            .and(OBSERVATION.NATURE.eq(Nature.ACTUAL.code())));
  }

  /** The indicators of the registry, in their order. */
  public List<Indicator> indicators() {
    return registry.read(ReportQueries::indicators);
  }

  /** How many firms the zone's ledger has. */
  public int firms() {
    return registry.read(db -> db.fetchCount(FIRM, FIRM.IS_RESIDENT.eq(true)));
  }

  /** A number that grows with every change of the registry. */
  public long state() {
    return registry.read(db -> {
      Long newest = db.select(max(STEP.ID)).from(STEP).fetchSingle().value1();
      return newest == null ? 0 : newest;
    });
  }

  private static ReportRows rows(DSLContext db, ReportAsk ask) {
    List<Indicator> indicators = indicators(db);
    String template = ReportTemplates.inUse(db);
    return new ReportRows(
        indicators,
        firms(db),
        values(db, ask, indicators),
        PaymentQueries.payments(db, ask.year()),
        PaymentQueries.posts(db, ask.year()),
        claims(db, ask.year()),
        db.select(SOURCE.ID).from(SOURCE).where(SOURCE.KIND.eq("publication")).fetchSet(SOURCE.ID),
        db.select(ZONE_TARGET.INDICATOR, ZONE_TARGET.AMOUNT)
            .from(ZONE_TARGET)
            .where(ZONE_TARGET.YEAR.eq((long) ask.year()))
            .fetchMap(ZONE_TARGET.INDICATOR, ZONE_TARGET.AMOUNT),
        OwnSentences.ofYear(db, ask.year()),
        Editions.newest(db, ask.year()),
        template,
        db.fetch(SETTING).intoMap(SETTING.KEY, SETTING.VALUE),
        ask.origins().test(template) ? origins(db, ask, indicators) : Origins.NONE,
        changedAt(db));
  }

  static List<Indicator> indicators(DSLContext db) {
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
                f.getNameEn(),
                f.getCreditCode(),
                FirmReading.coded(Relation.class, f.getRelation()),
                FirmReading.coded(Status.class, f.getStatus()),
                f.getIndustryCode(),
                f.getIndustryEdition(),
                FirmReading.date(f.getFoundedOn()),
                FirmReading.coded(SizeClass.class, f.getSizeClass())));
  }

  private static Origins origins(DSLContext db, ReportAsk ask, List<Indicator> indicators) {
    Condition any = DSL.or(indicators.stream().map(indicator -> inUse(indicator.id())).toList());
    return new OriginQueries(db)
        .of(any.and(inYears(OBSERVATION.PERIOD, ask.year() - 1, ask.year())));
  }

  // Indicator by indicator, each a range of the index.
  private static List<ReportRows.Value> values(
      DSLContext db, ReportAsk ask, List<Indicator> indicators) {
    List<ReportRows.Value> values = new ArrayList<>();
    for (Indicator indicator : indicators) {
      int years = indicator.id().equals(ask.trend()) ? ask.trendYears() : 1;
      values.addAll(
          values(db, indicator.id(), inYears(OBSERVATION.PERIOD, ask.year() - years, ask.year())));
    }
    return values;
  }

  private static List<ReportRows.Value> values(
      DSLContext db, String indicator, Condition inPeriods) {
    return db.select(
            OBSERVATION.ID,
            OBSERVATION.FIRM_ID,
            OBSERVATION.PERIOD,
            OBSERVATION.NATURE,
            OBSERVATION.AMOUNT,
            OBSERVATION.UNIT,
            OBSERVATION.SOURCE_ID)
        .from(OBSERVATION)
        .join(FIRM)
        .on(FIRM.ID.eq(OBSERVATION.FIRM_ID))
        .where(inUse(indicator))
        .and(inPeriods)
        .and(OBSERVATION.NATURE.in(Nature.ACTUAL.code(), Nature.PRIOR.code()))
        .and(FIRM.IS_RESIDENT.eq(true))
        .fetch(
            mapping((id, firm, period, nature, amount, unit, source) ->
                new ReportRows.Value(
                    id,
                    firm,
                    indicator,
                    period,
                    Coded.of(Nature.class, nature),
                    amount,
                    unit,
                    source)));
  }

  // The standing is written into the statement, or SQLite would not use the index of current
  // values.
  private static Condition inUse(String indicator) {
    return OBSERVATION
        .STANDING
        .eq(inline(Standing.CURRENT.code()))
        .and(OBSERVATION.INDICATOR.eq(indicator));
  }

  // Period codes and dates begin with their year, so text order is time order by year.
  static Condition inYears(Field<String> text, int first, int last) {
    return text.ge(Integer.toString(first)).and(text.lt(Integer.toString(last + 1)));
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
                        .and(CHANGE.TABLE_NAME.notIn(APART))))
            .orderBy(STEP.ID.desc())
            .limit(1)
            .fetchOne(STEP.AT);
    return at == null ? null : Instant.parse(at);
  }
}
