package guian.registry.store.figures;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.Registry;
import guian.registry.store.db.tables.Observation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Sums over the firms of the ledger, and their ranking by growth. */
public final class TotalQueries {
  private static final Observation NOW = OBSERVATION.as("now");
  private static final Observation RESTATED = OBSERVATION.as("restated");
  private static final Observation PUBLISHED = OBSERVATION.as("published");
  private static final Observation YEAR = OBSERVATION.as("year");
  private static final Field<Long> BASE = DSL.coalesce(RESTATED.AMOUNT, PUBLISHED.AMOUNT);
  private static final Condition COMPARABLE = NOW.AMOUNT.isNotNull().and(BASE.isNotNull());
  private static final Field<String> NONE = DSL.inline("");

  private final Registry registry;

  public TotalQueries(Registry registry) {
    this.registry = registry;
  }

  /** How firms are put together. */
  public enum Grouping {
    /** All firms of the ledger. */
    ZONE,
    /** By division of the industry classification. */
    INDUSTRY,
    RELATION,
    /** By age in the year of the period: from 0, 2, 5 or 10 years on. */
    AGE,
    PARK
  }

  /** Which firms a ranking takes, and in which order. */
  public enum Order {
    /** By growth in per cent. */
    RATE,
    /** By growth in amount. */
    INCREASE
  }

  /** The sums of a period by group, the greatest first. */
  public List<FigureTotal> totals(Indicator indicator, Period period, Grouping grouping) {
    return registry.read(db -> totals(db, indicator, period, field(grouping, period)));
  }

  static Field<String> field(Grouping grouping, Period period) {
    return switch (grouping) {
      case ZONE -> NONE;
      case INDUSTRY -> DSL.coalesce(FIRM.INDUSTRY_DIVISION, NONE);
      case RELATION -> DSL.coalesce(FIRM.RELATION, NONE);
      case AGE -> age(period.year());
      case PARK -> DSL.coalesce(FIRM.PARK, NONE);
    };
  }

  private static Field<String> age(int year) {
    return DSL.case_()
        .when(FIRM.FOUNDED_YEAR.isNull(), NONE)
        .when(FIRM.FOUNDED_YEAR.ge(year - 1L), DSL.inline("0"))
        .when(FIRM.FOUNDED_YEAR.ge(year - 4L), DSL.inline("2"))
        .when(FIRM.FOUNDED_YEAR.ge(year - 9L), DSL.inline("5"))
        .otherwise(DSL.inline("10"));
  }

  private static List<FigureTotal> totals(
      DSLContext db, Indicator indicator, Period period, Field<String> group) {
    Field<BigDecimal> total = DSL.sum(NOW.AMOUNT);
    return db.select(
            group,
            total,
            DSL.count(NOW.AMOUNT),
            DSL.sum(DSL.when(COMPARABLE, NOW.AMOUNT)),
            DSL.sum(DSL.when(COMPARABLE, BASE)),
            DSL.count(DSL.when(COMPARABLE, DSL.inline(1))),
            DSL.count(DSL.when(NOW.AMOUNT.isNull(), DSL.inline(1))))
        .from(NOW)
        .join(FIRM)
        .on(FIRM.ID.eq(NOW.FIRM_ID))
        .leftJoin(RESTATED)
        .on(sameFirm(RESTATED, indicator, period.yearBefore(), Nature.PRIOR))
        .leftJoin(PUBLISHED)
        .on(sameFirm(PUBLISHED, indicator, period.yearBefore(), Nature.ACTUAL))
        .where(is(NOW, indicator, period, Nature.ACTUAL))
        .and(FIRM.IS_RESIDENT.eq(true))
        .groupBy(group)
        .orderBy(total.desc().nullsLast(), group)
        .fetch(row -> total(row, period));
  }

  private static FigureTotal total(Record row, Period period) {
    return new FigureTotal(
        Objects.requireNonNull(row.get(0, String.class)),
        period,
        number(row, 1),
        number(row, 2),
        number(row, 3),
        number(row, 4),
        number(row, 5),
        number(row, 6));
  }

  private static long number(Record row, int column) {
    BigDecimal value = row.get(column, BigDecimal.class);
    return value == null ? 0 : value.longValueExact();
  }

  // Amounts in another currency are in no sum.
  static Condition is(Observation observation, Indicator indicator, Period period, Nature nature) {
    return observation
        .INDICATOR
        .eq(indicator.id())
        .and(observation.PERIOD.eq(period.code()))
        .and(observation.NATURE.eq(DSL.inline(nature.code())))
        .and(observation.STANDING.eq(DSL.inline(FigureReading.CURRENT)))
        .and(observation.UNIT.eq(indicator.unit()));
  }

  private static Condition sameFirm(
      Observation observation, Indicator indicator, Period period, Nature nature) {
    return observation.FIRM_ID.eq(NOW.FIRM_ID).and(is(observation, indicator, period, nature));
  }

  /**
   * The firms of the ledger that had at least {@code least} in the year before and have a positive
   * base, by their growth.
   */
  public List<RankedFirm> ranking(
      Indicator indicator, Period period, long least, Order order, int offset, int limit) {
    Field<BigDecimal> difference = NOW.AMOUNT.minus(BASE).cast(BigDecimal.class);
    Field<?> measure =
        switch (order) {
          case RATE -> NOW.AMOUNT.mul(DSL.inline(1.0)).div(BASE);
          case INCREASE -> difference;
        };
    return registry.read(db ->
        ranked(db.select(FIRM.ID, FIRM.NAME, NOW.AMOUNT, BASE), indicator, period, least)
            .orderBy(measure.desc(), FIRM.ID)
            .limit(limit)
            .offset(offset)
            .fetch(row -> new RankedFirm(row.value1(), row.value2(), row.value3(), row.value4())));
  }

  /** How many firms {@link #ranking} takes. */
  public long ranked(Indicator indicator, Period period, long least) {
    return registry.read(db -> db.fetchCount(ranked(db.select(FIRM.ID), indicator, period, least)));
  }

  private static <R extends Record> org.jooq.SelectConditionStep<R> ranked(
      org.jooq.SelectSelectStep<R> select, Indicator indicator, Period period, long least) {
    return select
        .from(YEAR)
        .join(NOW)
        .on(NOW.FIRM_ID.eq(YEAR.FIRM_ID).and(is(NOW, indicator, period, Nature.ACTUAL)))
        .join(FIRM)
        .on(FIRM.ID.eq(YEAR.FIRM_ID))
        .leftJoin(RESTATED)
        .on(sameFirm(RESTATED, indicator, period.yearBefore(), Nature.PRIOR))
        .leftJoin(PUBLISHED)
        .on(sameFirm(PUBLISHED, indicator, period.yearBefore(), Nature.ACTUAL))
        .where(is(YEAR, indicator, Period.year(period.year() - 1), Nature.ACTUAL))
        .and(YEAR.AMOUNT.ge(least))
        .and(FIRM.IS_RESIDENT.eq(true))
        .and(NOW.AMOUNT.isNotNull())
        .and(BASE.gt(0L));
  }
}
