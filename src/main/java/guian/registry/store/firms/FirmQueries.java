package guian.registry.store.firms;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INDICATOR;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Period;
import guian.registry.store.FirmReading;
import guian.registry.store.Registry;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.figures.FigureReading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What the Firms screen and {@code guian firms} ask: rows in pages, counts, sums. */
public final class FirmQueries {
  /** Counting the hits of a search stops here. */
  public static final int COUNT_CAP = 1001;

  /** A row is not looked for farther down. */
  public static final int PLACES = 100_000;

  private static final int PIECE = 500;

  private final Registry registry;

  public FirmQueries(Registry registry) {
    this.registry = registry;
  }

  /**
   * The rows from {@code offset} on, at most {@code limit}, each with a figure for each of {@code
   * columns}.
   */
  public List<FirmRow> page(
      FirmFilter filter, FirmSort sort, List<FigureColumn> columns, int offset, int limit) {
    return registry.read(db ->
        rows(
            db,
            new FirmPages(db, FirmPages.Effort.USUAL).ids(filter, sort, offset, limit),
            columns));
  }

  /**
   * The place of a firm among the rows of a filter in the order of a sort, counted from 0.
   *
   * @return empty when it is none of the first {@link #PLACES}
   */
  public OptionalInt place(FirmFilter filter, FirmSort sort, long firm) {
    return registry.read(db -> {
      int place =
          new FirmPages(db, FirmPages.Effort.USUAL).ids(filter, sort, 0, PLACES).indexOf(firm);
      return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    });
  }

  /** Every row of a filter in the order of a sort, read in pieces. */
  public void each(
      FirmFilter filter, FirmSort sort, List<FigureColumn> columns, Consumer<FirmRow> reader) {
    registry.read(db -> {
      List<Long> ids =
          new FirmPages(db, FirmPages.Effort.USUAL).ids(filter, sort, 0, Integer.MAX_VALUE);
      for (int i = 0; i < ids.size(); i += PIECE) {
        List<Long> piece = ids.subList(i, Math.min(ids.size(), i + PIECE));
        rows(db, piece, columns).forEach(reader);
      }
      return ids.size();
    });
  }

  private List<FirmRow> rows(DSLContext db, List<Long> ids, List<FigureColumn> columns) {
    Map<Long, FirmFacts> facts = FirmReading.facts(db, ids);
    var figures = new FigureReading(db, today()).of(facts.values(), columns);
    Map<Long, Amount> paid = paid(db, ids);
    return ids.stream()
        .map(id ->
            new FirmRow(
                Objects.requireNonNull(facts.get(id)),
                figures.getOrDefault(id, Map.of()),
                paid.get(id)))
        .toList();
  }

  private static Map<Long, Amount> paid(DSLContext db, Collection<Long> ids) {
    return db.select(GRANT.FIRM_ID, DSL.sum(INSTALMENT.PAID_AMOUNT))
        .from(GRANT)
        .join(INSTALMENT)
        .on(INSTALMENT.GRANT_ID.eq(GRANT.ID))
        .where(GRANT.FIRM_ID.in(ids))
        .and(INSTALMENT.PAID_AMOUNT.isNotNull())
        .groupBy(GRANT.FIRM_ID)
        .fetchMap(r -> r.value1(), r -> new Amount(r.value2().longValueExact(), Amount.CNY));
  }

  private LocalDate today() {
    return LocalDate.now(registry.clock());
  }

  /** How many firms a filter finds; with a search text, counting stops at {@link #COUNT_CAP}. */
  public FirmCount count(FirmFilter filter) {
    return registry.read(db -> new FirmPages(db, FirmPages.Effort.USUAL).count(filter));
  }

  /** How many firms there are for each code of each facet. */
  public FacetCounts facets(FirmFilter filter) {
    return registry.read(db -> new FirmCounting(db).facets(filter));
  }

  /** The sums under the table for one column of figures. */
  public FirmSummary summary(FirmFilter filter, FigureColumn column) {
    return registry.read(db -> new FirmCounting(db).summary(filter, column, today()));
  }

  /** The periods for which an indicator has actual figures, the newest first. */
  public List<Period> periods(String indicator) {
    return registry.read(db ->
        db
            .selectDistinct(OBSERVATION.PERIOD)
            .from(OBSERVATION)
            .where(OBSERVATION.INDICATOR.eq(indicator))
            .and(OBSERVATION.STANDING.eq(DSL.inline(FigureReading.CURRENT)))
            .and(OBSERVATION.NATURE.eq("actual"))
            .fetch(r -> Period.parse(r.value1()).orElseThrow())
            .stream()
            .sorted(
                Comparator.<Period>comparingInt(Period::year)
                    .thenComparingInt(Period::lastMonth)
                    .thenComparing(Period::kind)
                    .reversed())
            .toList());
  }

  /** The indicators, in their order. */
  public List<Indicator> indicators() {
    return registry.read(db ->
        db.selectFrom(INDICATOR)
            .orderBy(INDICATOR.POSITION)
            .fetch(r ->
                new Indicator(
                    r.getId(),
                    Coded.of(IndicatorKind.class, r.getKind()),
                    r.getUnit(),
                    r.getNameZh(),
                    r.getNameEn())));
  }

  /** The parks that firms are in, for choosing one. */
  public List<String> parks() {
    return registry.read(db ->
        db.selectDistinct(FIRM.PARK)
            .from(FIRM)
            .where(FIRM.PARK.isNotNull())
            .orderBy(FIRM.PARK)
            .fetch(FIRM.PARK));
  }
}
