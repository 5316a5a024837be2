package guian.registry.store.figures;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.Registry;
import guian.registry.store.db.tables.Observation;
import guian.registry.store.figures.ChangeParts.Part;
import guian.registry.store.figures.TotalQueries.Grouping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Splits the change of a sum into newcomers, leavers, continuing firms and revisions. */
public final class ChangeQueries {
  private static final Observation NOW = OBSERVATION.as("now");
  private static final Observation RESTATED = OBSERVATION.as("restated");
  private static final Observation PUBLISHED = OBSERVATION.as("published");
  private static final Field<Long> BASE = DSL.coalesce(RESTATED.AMOUNT, PUBLISHED.AMOUNT);
  private static final Field<Long> ZERO = DSL.inline(0L);

  private final Registry registry;

  public ChangeQueries(Registry registry) {
    this.registry = registry;
  }

  /** The parts by group, in the order of their codes, of a period against the year before. */
  public List<ChangeParts> parts(Indicator indicator, Period period, Grouping grouping) {
    return registry.read(db -> {
      Field<String> group = TotalQueries.field(grouping, period);
      Map<String, Record> present = present(db, indicator, period, group);
      Map<String, Record> past = past(db, indicator, period, group);
      Set<String> groups = new TreeSet<>(present.keySet());
      groups.addAll(past.keySet());
      List<ChangeParts> parts = new ArrayList<>();
      for (String code : groups) {
        parts.add(parts(code, present.get(code), past.get(code)));
      }
      return List.copyOf(parts);
    });
  }

  private static ChangeParts parts(String group, @Nullable Record present, @Nullable Record past) {
    return new ChangeParts(
        group,
        number(present, 1),
        number(past, 1),
        part(present, 2),
        part(past, 2),
        part(present, 4),
        part(present, 6));
  }

  private static Part part(@Nullable Record row, int column) {
    return new Part(number(row, column), number(row, column + 1));
  }

  private static long number(@Nullable Record row, int column) {
    BigDecimal value = row == null ? null : row.get(column, BigDecimal.class);
    return value == null ? 0 : value.longValueExact();
  }

  private static Map<String, Record> present(
      DSLContext db, Indicator indicator, Period period, Field<String> group) {
    Condition there = NOW.AMOUNT.isNotNull();
    Condition newcomer = there.and(BASE.isNull());
    Condition both = there.and(BASE.isNotNull());
    Field<Long> published = DSL.coalesce(PUBLISHED.AMOUNT, ZERO);
    Condition revised = both.and(RESTATED.AMOUNT.isNotNull()).and(BASE.ne(published));
    return db.select(
            group,
            DSL.sum(NOW.AMOUNT),
            DSL.sum(DSL.when(newcomer, NOW.AMOUNT)),
            count(newcomer),
            DSL.sum(DSL.when(both, NOW.AMOUNT.minus(BASE))),
            count(both),
            DSL.sum(DSL.when(revised, BASE.minus(published))),
            count(revised))
        .from(NOW)
        .join(FIRM)
        .on(FIRM.ID.eq(NOW.FIRM_ID))
        .leftJoin(RESTATED)
        .on(same(RESTATED, NOW, indicator, period.yearBefore(), Nature.PRIOR))
        .leftJoin(PUBLISHED)
        .on(same(PUBLISHED, NOW, indicator, period.yearBefore(), Nature.ACTUAL))
        .where(TotalQueries.is(NOW, indicator, period, Nature.ACTUAL))
        .and(FIRM.IS_RESIDENT.eq(true))
        .groupBy(group)
        .fetchMap(row -> row.value1(), row -> row);
  }

  private static Map<String, Record> past(
      DSLContext db, Indicator indicator, Period period, Field<String> group) {
    Condition left = PUBLISHED.AMOUNT.isNotNull().and(NOW.AMOUNT.isNull());
    return db.select(
            group,
            DSL.sum(PUBLISHED.AMOUNT),
            DSL.sum(DSL.when(left, PUBLISHED.AMOUNT)),
            count(left))
        .from(PUBLISHED)
        .join(FIRM)
        .on(FIRM.ID.eq(PUBLISHED.FIRM_ID))
        .leftJoin(NOW)
        .on(same(NOW, PUBLISHED, indicator, period, Nature.ACTUAL))
        .where(TotalQueries.is(PUBLISHED, indicator, period.yearBefore(), Nature.ACTUAL))
        .and(FIRM.IS_RESIDENT.eq(true))
        .groupBy(group)
        .fetchMap(row -> row.value1(), row -> row);
  }

  private static Field<Integer> count(Condition which) {
    return DSL.count(DSL.when(which, DSL.inline(1)));
  }

  private static Condition same(
      Observation row, Observation of, Indicator indicator, Period period, Nature nature) {
    return row.FIRM_ID.eq(of.FIRM_ID).and(TotalQueries.is(row, indicator, period, nature));
  }
}
