package guian.registry.store.figures;

import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.Amount;
import guian.registry.model.FirmFacts;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.Standing;
import guian.registry.model.YearOnYear;
import guian.registry.model.YearOnYear.Basis;
import guian.registry.store.FirmReading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads the figures of some firms in some columns, each with its base of a year before. */
public final class FigureReading {
  private static final String ACTUAL = Nature.ACTUAL.code();
  private static final String PRIOR = Nature.PRIOR.code();
  public static final String CURRENT = Standing.CURRENT.code();

  private record Key(long firm, String indicator, String period, String nature) {}

  /** What is stored under a key; {@code amount} is null for not disclosed. */
  private record Stored(@Nullable Amount amount) {}

  private final DSLContext db;
  private final LocalDate today;

  public FigureReading(DSLContext db, LocalDate today) {
    this.db = db;
    this.today = today;
  }

  public Map<Long, Map<FigureColumn, Figure>> of(
      Collection<FirmFacts> firms, List<FigureColumn> columns) {
    Map<Key, Stored> stored = columns.isEmpty() ? Map.of() : stored(firms, columns);
    Map<FigureColumn, Due> dues = new LinkedHashMap<>();
    columns.forEach(column -> dues.put(column, due(column)));
    Map<Long, Map<FigureColumn, Figure>> figures = new HashMap<>();
    for (FirmFacts firm : firms) {
      Map<FigureColumn, Figure> row = new LinkedHashMap<>();
      dues.forEach((column, due) -> row.put(column, figure(firm, column, due, stored)));
      figures.put(firm.id(), row);
    }
    return figures;
  }

  private Map<Key, Stored> stored(Collection<FirmFacts> firms, List<FigureColumn> columns) {
    Set<String> indicators = new LinkedHashSet<>();
    Set<String> periods = new LinkedHashSet<>();
    for (FigureColumn column : columns) {
      indicators.add(column.indicator());
      periods.add(column.period().code());
      periods.add(column.period().yearBefore().code());
    }
    Map<Key, Stored> stored = new HashMap<>();
    db.select(
            OBSERVATION.FIRM_ID,
            OBSERVATION.INDICATOR,
            OBSERVATION.PERIOD,
            OBSERVATION.NATURE,
            OBSERVATION.AMOUNT,
            OBSERVATION.UNIT)
        .from(OBSERVATION)
        .where(OBSERVATION.FIRM_ID.in(firms.stream().map(FirmFacts::id).toList()))
        .and(OBSERVATION.STANDING.eq(org.jooq.impl.DSL.inline(CURRENT)))
        .and(OBSERVATION.INDICATOR.in(indicators))
        .and(OBSERVATION.PERIOD.in(periods))
        .and(OBSERVATION.NATURE.in(ACTUAL, PRIOR))
        .forEach(r ->
            stored.put(
                new Key(r.value1(), r.value2(), r.value3(), r.value4()),
                new Stored(FirmReading.amount(r.value5(), r.value6()))));
    return stored;
  }

  /** A column that nobody reported is not due. */
  public Due due(FigureColumn column) {
    Due due = Due.of(column.period(), today);
    return due.ended() && db.fetchExists(OBSERVATION, is(column))
        ? due
        : new Due(due.last(), false);
  }

  public static Condition is(FigureColumn column) {
    return is(column.indicator(), column.period(), ACTUAL);
  }

  public static Condition is(String indicator, Period period, String nature) {
    return OBSERVATION
        .INDICATOR
        .eq(indicator)
        .and(OBSERVATION.PERIOD.eq(period.code()))
        .and(OBSERVATION.NATURE.eq(nature))
        .and(OBSERVATION.STANDING.eq(org.jooq.impl.DSL.inline(CURRENT)));
  }

  private static Figure figure(
      FirmFacts firm, FigureColumn column, Due due, Map<Key, Stored> stored) {
    String code = column.period().code();
    Stored now = stored.get(new Key(firm.id(), column.indicator(), code, ACTUAL));
    if (now == null) {
      return new Figure(due.owes(firm) ? Figure.State.NOT_REPORTED : Figure.State.NONE, null, null);
    }
    if (now.amount() == null) {
      return new Figure(Figure.State.NOT_DISCLOSED, null, null);
    }
    return new Figure(
        Figure.State.VALUE, now.amount(), yearOnYear(firm, column, now.amount(), stored));
  }

  private static @Nullable YearOnYear yearOnYear(
      FirmFacts firm, FigureColumn column, Amount now, Map<Key, Stored> stored) {
    String before = column.period().yearBefore().code();
    Stored restated = stored.get(new Key(firm.id(), column.indicator(), before, PRIOR));
    Stored published = stored.get(new Key(firm.id(), column.indicator(), before, ACTUAL));
    Amount base = in(now.unit(), restated);
    if (base != null) {
      return new YearOnYear(now, base, Basis.RESTATED);
    }
    base = in(now.unit(), published);
    return base == null ? null : new YearOnYear(now, base, Basis.PUBLISHED);
  }

  /** The amount, unless it is in another currency: no rate in the registry converts that. */
  private static @Nullable Amount in(String unit, @Nullable Stored stored) {
    Amount amount = stored == null ? null : stored.amount();
    return amount != null && amount.unit().equals(unit) ? amount : null;
  }
}
