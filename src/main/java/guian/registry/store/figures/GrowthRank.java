package guian.registry.store.figures;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.db.tables.Observation;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A figure over its base of the year before, in SQL: the base that {@link FigureReading} takes, the
 * restated one before the published one, both only in the figure's own unit, and above zero.
 */
public final class GrowthRank {
  private static final Observation NOW = OBSERVATION.as("now");
  private static final Observation RESTATED = OBSERVATION.as("restated");
  private static final Observation PUBLISHED = OBSERVATION.as("published");
  private static final Field<Long> BASE = DSL.coalesce(RESTATED.AMOUNT, PUBLISHED.AMOUNT);

  /** The firm of a figure that can be compared. */
  public static final Field<Long> FIRM_ID = NOW.FIRM_ID;

  /** How many times its base a figure is. */
  public static final Field<Double> RATIO = NOW.AMOUNT.cast(SQLDataType.DOUBLE).div(BASE);

  private GrowthRank() {}

  /** The firms whose figure can be compared. */
  public static SelectConditionStep<Record1<Long>> firms(FigureColumn column) {
    return from(DSL.select(NOW.FIRM_ID), column);
  }

  /** The ratio of the firm of the row; null when there is nothing to compare. */
  public static Field<Double> ofFirm(FigureColumn column) {
    return DSL.field(from(DSL.select(RATIO), column).and(NOW.FIRM_ID.eq(FIRM.ID)));
  }

  private static <T> SelectConditionStep<Record1<T>> from(
      org.jooq.SelectSelectStep<Record1<T>> select, FigureColumn column) {
    Period before = column.period().yearBefore();
    return select
        .from(NOW)
        .leftJoin(RESTATED)
        .on(base(RESTATED, column, before, Nature.PRIOR))
        .leftJoin(PUBLISHED)
        .on(base(PUBLISHED, column, before, Nature.ACTUAL))
        .where(is(NOW, column.indicator(), column.period(), Nature.ACTUAL))
        .and(BASE.gt(0L));
  }

  private static Condition base(
      Observation base, FigureColumn column, Period before, Nature nature) {
    return base.FIRM_ID
        .eq(NOW.FIRM_ID)
        .and(is(base, column.indicator(), before, nature))
        .and(base.UNIT.eq(NOW.UNIT));
  }

  private static Condition is(Observation row, String indicator, Period period, Nature nature) {
    return row.INDICATOR
        .eq(indicator)
        .and(row.PERIOD.eq(period.code()))
        .and(row.NATURE.eq(nature.code()))
        .and(row.STANDING.eq(DSL.inline(FigureReading.CURRENT)))
        .and(row.AMOUNT.isNotNull());
  }
}
