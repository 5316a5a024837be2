package guian.registry.store.firms;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.INDICATOR;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.Amount;
import guian.registry.model.YearOnYear;
import guian.registry.model.YearOnYear.Basis;
import guian.registry.store.FirmReading;
import guian.registry.store.db.tables.Observation;
import guian.registry.store.figures.Due;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.figures.FigureReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Counts firms by facet, and sums a column of figures over them. */
final class FirmCounting {
  private static final Observation RESTATED = OBSERVATION.as("restated");
  private static final Observation PUBLISHED = OBSERVATION.as("published");

  private static final int FEW_ENOUGH = 5_000;

  private final DSLContext db;

  FirmCounting(DSLContext db) {
    this.db = db;
  }

  /** Facets that the filter leaves open are counted over the same firms, so together. */
  FacetCounts facets(FirmFilter filter) {
    Map<FirmFilter, List<Facet>> together = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      together.computeIfAbsent(filter.without(facet), f -> new ArrayList<>()).add(facet);
    }
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    together.forEach((over, facets) -> counts.putAll(counts(facets, over)));
    return new FacetCounts(counts);
  }

  private Map<Facet, Map<String, Long>> counts(List<Facet> facets, FirmFilter filter) {
    FirmCandidates candidates = new FirmCandidates(db, filter);
    Optional<BitSet> few = candidates.atMost(FEW_ENOUGH);
    return candidates.isExact() && few.isEmpty()
        ? byIndex(facets, candidates)
        : byRows(facets, filter, few);
  }

  private static Map<Facet, Map<String, Long>> byIndex(
      List<Facet> facets, FirmCandidates candidates) {
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      Map<String, Long> values = new HashMap<>();
      candidates.values(facet).forEach(value -> values.put(value, candidates.count(facet, value)));
      counts.put(facet, ordered(values));
    }
    return counts;
  }

  private Map<Facet, Map<String, Long>> byRows(
      List<Facet> facets, FirmFilter filter, Optional<BitSet> among) {
    List<Field<?>> columns = new ArrayList<>();
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      columns.add(FirmConditions.column(facet));
      counts.put(facet, new HashMap<>());
    }
    Condition condition = FirmConditions.of(filter);
    var rows =
        DSL.select(columns)
            .from(FIRM)
            .where(among.map(ids -> FIRM.ID.in(longs(ids)).and(condition)).orElse(condition));
    try (Cursor<Record> firms = db.fetchLazy(rows)) {
      for (Record firm : firms) {
        counts.forEach((facet, values) ->
            values.merge(code(firm.get(FirmConditions.column(facet))), 1L, Long::sum));
      }
    }
    counts.replaceAll((facet, values) -> ordered(values));
    return counts;
  }

  private static List<Long> longs(BitSet ids) {
    return ids.stream().asLongStream().boxed().toList();
  }

  private static Map<String, Long> ordered(Map<String, Long> counts) {
    Map<String, Long> ordered = new LinkedHashMap<>();
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }

  private static String code(@Nullable Object value) {
    return value == null ? Facet.NONE : value.toString();
  }

  FirmSummary summary(FirmFilter filter, FigureColumn column, LocalDate today) {
    Due due = new FigureReading(db, today).due(column);
    String unit = unit(column);
    Field<Long> now = inUnit(OBSERVATION, unit);
    Field<Long> base = DSL.coalesce(inUnit(RESTATED, unit), inUnit(PUBLISHED, unit));
    Condition comparable = now.isNotNull().and(base.isNotNull());
    Record sums =
        db.select(
                DSL.count(),
                DSL.sum(now),
                DSL.count(now),
                sumWhere(now, comparable),
                sumWhere(base, comparable),
                countWhere(comparable),
                countWhere(comparable.and(inUnit(RESTATED, unit).isNull())),
                countWhere(OBSERVATION.ID.isNull().and(due.owes())),
                countWhere(OBSERVATION.ID.isNotNull().and(OBSERVATION.AMOUNT.isNull())),
                countWhere(OBSERVATION.AMOUNT.isNotNull().and(now.isNull())))
            .from(FIRM)
            .leftJoin(OBSERVATION)
            .on(of(OBSERVATION, column, "actual"))
            .leftJoin(RESTATED)
            .on(of(RESTATED, before(column), "prior"))
            .leftJoin(PUBLISHED)
            .on(of(PUBLISHED, before(column), "actual"))
            .where(FirmConditions.of(filter))
            .fetchSingle();
    return summary(sums, unit);
  }

  private String unit(FigureColumn column) {
    return db.select(INDICATOR.UNIT)
        .from(INDICATOR)
        .where(INDICATOR.ID.eq(column.indicator()))
        .fetchSingle()
        .value1();
  }

  /** The amount, unless it is in another currency: no rate in the registry converts that. */
  private static Field<Long> inUnit(Observation observation, String unit) {
    return DSL.when(observation.UNIT.eq(unit), observation.AMOUNT);
  }

  private static FigureColumn before(FigureColumn column) {
    return new FigureColumn(column.indicator(), column.period().yearBefore());
  }

  private static Condition of(Observation observation, FigureColumn column, String nature) {
    return observation
        .FIRM_ID
        .eq(FIRM.ID)
        .and(observation.INDICATOR.eq(column.indicator()))
        .and(observation.PERIOD.eq(column.period().code()))
        .and(observation.NATURE.eq(DSL.inline(nature)))
        .and(observation.STANDING.eq(DSL.inline(FigureReading.CURRENT)));
  }

  private static Field<java.math.BigDecimal> sumWhere(Field<Long> value, Condition condition) {
    return DSL.sum(DSL.when(condition, value));
  }

  private static Field<Integer> countWhere(Condition condition) {
    return DSL.count(DSL.when(condition, 1));
  }

  private static FirmSummary summary(Record r, String unit) {
    long comparable = r.get(5, Long.class);
    Amount total = FirmReading.amount(r.get(1, Long.class), unit);
    Amount now = FirmReading.amount(r.get(3, Long.class), unit);
    Amount base = FirmReading.amount(r.get(4, Long.class), unit);
    Basis basis = r.get(6, Long.class) == 0 ? Basis.RESTATED : Basis.PUBLISHED;
    return new FirmSummary(
        r.get(0, Long.class),
        total,
        r.get(2, Long.class),
        now == null || base == null || comparable == 0 ? null : new YearOnYear(now, base, basis),
        comparable,
        r.get(7, Long.class),
        r.get(8, Long.class),
        r.get(9, Long.class));
  }
}
