package guian.registry.store.firms;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.store.figures.FigureColumn;
import guian.registry.store.figures.FigureReading;
import guian.registry.store.figures.GrowthRank;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.SelectHavingStep;
import org.jooq.impl.DSL;

/**
 * Runs through firms in the order of a sort along an index, so that the first page needs no sort:
 * in stretches, one after the other. They hold each of the filter's firms once, and perhaps others.
 */
final class FirmWalk {
  private static final String HIGHEST = "\uffff";

  private final DSLContext db;
  private final FirmFilter filter;
  private final FirmSort sort;
  private final FirmCandidates candidates;
  private final boolean down;

  FirmWalk(DSLContext db, FirmFilter filter, FirmSort sort, FirmCandidates candidates) {
    this.db = db;
    this.filter = filter;
    this.sort = sort;
    this.candidates = candidates;
    this.down = sort.descending();
  }

  /** Whether the stretches hold exactly the filter's firms. */
  boolean isExact() {
    return candidates.isAll()
        && switch (sort.column()) {
          case RELEVANCE, NAME, FOUNDED, INDUSTRY, CAPITAL -> true;
          default -> false;
        };
  }

  /** Whether the order follows from the search itself. */
  boolean isByRelevance() {
    return sort.column() == FirmSort.Column.RELEVANCE && !candidates.key().isEmpty();
  }

  List<IdStream> stretches() {
    return switch (sort.column()) {
      case RELEVANCE -> isByRelevance() ? byRelevance() : List.of(byName());
      case NAME -> List.of(byName());
      case CREDIT_CODE -> byCreditCode();
      case FOUNDED -> by(FIRM.FOUNDED_ON, foundedBounds());
      case INDUSTRY -> by(FIRM.INDUSTRY_CODE, bounds(FIRM.INDUSTRY_CODE, Facet.INDUSTRY));
      case CAPITAL -> by(FIRM.CAPITAL, DSL.noCondition());
      case RELATION, STATUS, PARK, SIZE -> byFacet(FirmOrder.facet(sort.column()).orElseThrow());
      case GRANTS_PAID -> byGrants();
      case FIGURE -> byFigure(Objects.requireNonNull(sort.figure()));
      case GROWTH -> byGrowth(Objects.requireNonNull(sort.figure()));
    };
  }

  private Condition resident() {
    return filter.resident() == null ? DSL.noCondition() : FIRM.IS_RESIDENT.eq(filter.resident());
  }

  private IdStream byName() {
    return firms(resident(), FIRM.NAME_ORDER);
  }

  /** Firms that meet a condition, by a column and then by id. */
  private IdStream firms(Condition condition, Field<?> column) {
    return IdStream.of(() ->
        db.fetchLazy(
            DSL.select(FIRM.ID)
                .from(FIRM)
                .where(condition)
                .orderBy(FirmOrder.directed(column, down), FirmOrder.directed(FIRM.ID, down))));
  }

  /** Names that begin with the search text, codes that do, then whatever else the search finds. */
  private List<IdStream> byRelevance() {
    String key = candidates.key();
    Condition name = FIRM.NAME_KEY.ge(key).and(FIRM.NAME_KEY.lt(key + HIGHEST));
    List<IdStream> stretches = new ArrayList<>(List.of(firms(name, FIRM.NAME_KEY)));
    Condition before = name;
    if (candidates.isCode()) {
      Condition whole = FirmConditions.wholeCode(filter.search());
      stretches.add(except(before, firms(whole, FIRM.CREDIT_CODE)));
      before = before.or(whole);
      Condition inner = FirmConditions.organisationCode(filter.search());
      stretches.add(except(before, firms(inner, FirmConditions.innerCode())));
      before = before.or(inner);
    }
    stretches.add(except(before, IdStream.of(() -> candidates.walk(false))));
    return stretches;
  }

  private IdStream except(Condition condition, IdStream stretch) {
    return stretch.sifted(ids -> {
      Set<Long> out =
          db.select(FIRM.ID).from(FIRM).where(FIRM.ID.in(ids)).and(condition).fetchSet(FIRM.ID);
      return ids.stream().filter(id -> !out.contains(id)).toList();
    });
  }

  private List<IdStream> by(Field<?> column, Condition bounds) {
    return List.of(
        firms(resident().and(column.isNotNull()).and(bounds), column),
        firms(resident().and(column.isNull()), FIRM.ID));
  }

  /** Its index does not begin with residence, which is left to the test of the rows. */
  private List<IdStream> byCreditCode() {
    return List.of(
        firms(FIRM.CREDIT_CODE.isNotNull(), FIRM.CREDIT_CODE),
        firms(FIRM.CREDIT_CODE.isNull(), FIRM.ID));
  }

  /** The part of the index that the filter's own conditions on the column leave. */
  private Condition bounds(Field<String> column, Facet facet) {
    TreeSet<String> values = new TreeSet<>(filter.chosen().getOrDefault(facet, Set.of()));
    values.remove(Facet.NONE);
    return values.isEmpty()
        ? DSL.noCondition()
        : column.ge(values.first()).and(column.lt(values.last() + HIGHEST));
  }

  private Condition foundedBounds() {
    Condition bounds = bounds(FIRM.FOUNDED_ON, Facet.FOUNDED);
    if (filter.foundedFrom() != null) {
      bounds = bounds.and(FIRM.FOUNDED_ON.ge(filter.foundedFrom().toString()));
    }
    return filter.foundedTo() == null
        ? bounds
        : bounds.and(FIRM.FOUNDED_ON.lt(filter.foundedTo() + HIGHEST));
  }

  private List<IdStream> byFacet(Facet facet) {
    List<String> values = new ArrayList<>(FirmOrder.ranked(facet, () -> candidates.values(facet)));
    if (down) {
      Collections.reverse(values);
    }
    values.add(Facet.NONE);
    return values.stream()
        .map(value -> IdStream.of(() -> candidates.walk(facet, value, down)))
        .toList();
  }

  private List<IdStream> byFigure(FigureColumn column) {
    Condition disclosed = FigureReading.is(column).and(OBSERVATION.AMOUNT.isNotNull());
    IdStream ranked =
        IdStream.of(() ->
            db.fetchLazy(
                DSL.select(OBSERVATION.FIRM_ID)
                    .from(OBSERVATION)
                    .where(disclosed)
                    .orderBy(
                        FirmOrder.directed(OBSERVATION.AMOUNT, down),
                        FirmOrder.directed(OBSERVATION.FIRM_ID, down))));
    return List.of(
        ranked, without(DSL.select(OBSERVATION.FIRM_ID).from(OBSERVATION).where(disclosed)));
  }

  // No index holds the ratio: every figure that can be compared is read and sorted.
  private List<IdStream> byGrowth(FigureColumn column) {
    IdStream ranked =
        IdStream.of(() ->
            db.fetchLazy(
                GrowthRank.firms(column)
                    .orderBy(
                        FirmOrder.directed(GrowthRank.RATIO, down),
                        FirmOrder.directed(GrowthRank.FIRM_ID, down))));
    return List.of(ranked, without(GrowthRank.firms(column)));
  }

  private List<IdStream> byGrants() {
    Field<?> paid = DSL.sum(INSTALMENT.PAID_AMOUNT);
    IdStream ranked =
        IdStream.of(() ->
            db.fetchLazy(
                paidFirms()
                    .orderBy(
                        FirmOrder.directed(paid, down), FirmOrder.directed(GRANT.FIRM_ID, down))));
    return List.of(ranked, without(paidFirms()));
  }

  private static SelectHavingStep<Record1<Long>> paidFirms() {
    return DSL.select(GRANT.FIRM_ID)
        .from(GRANT)
        .join(INSTALMENT)
        .on(INSTALMENT.GRANT_ID.eq(GRANT.ID))
        .where(INSTALMENT.PAID_AMOUNT.isNotNull())
        .groupBy(GRANT.FIRM_ID);
  }

  /** The firms that are not among some, by id. */
  private IdStream without(ResultQuery<Record1<Long>> some) {
    BitSet among = new BitSet();
    return byId()
        .sifted(ids -> {
          if (among.isEmpty()) {
            among.set(0);
            try (Cursor<Record1<Long>> rows = db.fetchLazy(some)) {
              rows.forEach(r -> among.set(Math.toIntExact(r.value1())));
            }
          }
          return ids.stream().filter(id -> !among.get(Math.toIntExact(id))).toList();
        });
  }

  private IdStream byId() {
    return candidates.isCode() || filter.resident() == null
        ? firms(DSL.noCondition(), FIRM.ID)
        : IdStream.of(() -> candidates.walk(down));
  }
}
