package guian.registry.store;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.text.Pinyin;
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
 * in stretches, one after the other. Each stretch holds the filter's firms and perhaps others.
 */
final class FirmWalk {
  /** Part of the order, read in pieces. */
  @FunctionalInterface
  interface Stretch {
    /** The ids from {@code offset} on, at most {@code limit}; fewer at the end only. */
    List<Long> ids(long offset, int limit);
  }

  /** Stands in a stretch for a firm that has come before. */
  static final long NOBODY = 0;

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

  List<Stretch> stretches() {
    return switch (sort.column()) {
      case RELEVANCE -> candidates.key().isEmpty() ? List.of(byName()) : byRelevance();
      case NAME -> List.of(byName());
      case CREDIT_CODE -> byCreditCode();
      case FOUNDED -> by(FIRM.FOUNDED_ON, foundedBounds());
      case INDUSTRY -> by(FIRM.INDUSTRY_CODE, bounds(FIRM.INDUSTRY_CODE, Facet.INDUSTRY));
      case CAPITAL -> by(FIRM.CAPITAL, DSL.noCondition());
      case RELATION, STATUS, PARK, SIZE -> byFacet(FirmOrder.facet(sort.column()).orElseThrow());
      case GRANTS_PAID -> byGrants();
      case FIGURE -> byFigure(Objects.requireNonNull(sort.figure()));
    };
  }

  /** Whether the stretches hold exactly the filter's firms. */
  boolean isExact() {
    return candidates.isAll()
        && switch (sort.column()) {
          case RELEVANCE, NAME, FOUNDED, INDUSTRY, CAPITAL -> true;
          default -> false;
        };
  }

  private Condition resident() {
    return filter.resident() == null ? DSL.noCondition() : FIRM.IS_RESIDENT.eq(filter.resident());
  }

  private Stretch byName() {
    return firms(resident(), FIRM.NAME_ORDER);
  }

  /** Firms that meet a condition, by a column and then by id. */
  private Stretch firms(Condition condition, Field<?> column) {
    return (offset, limit) ->
        db.select(FIRM.ID)
            .from(FIRM)
            .where(condition)
            .orderBy(FirmOrder.directed(column, down), FirmOrder.directed(FIRM.ID, down))
            .limit(limit)
            .offset(offset)
            .fetch(FIRM.ID);
  }

  /** Names that begin with the search text by name, then whatever else the search finds by id. */
  private List<Stretch> byRelevance() {
    String from = Pinyin.of(candidates.key()).full();
    Condition begins =
        resident()
            .and(FIRM.NAME_ORDER.ge(from))
            .and(FIRM.NAME_ORDER.lt(from + HIGHEST))
            .and(FirmOrder.begins(candidates.key()));
    Stretch first = firms(begins, FIRM.NAME_ORDER);
    return List.of(first, except(begins, byId()));
  }

  /** A stretch without the firms that meet a condition; those stay in it as nobody. */
  private Stretch except(Condition condition, Stretch stretch) {
    return (offset, limit) -> {
      List<Long> ids = stretch.ids(offset, limit);
      Set<Long> out =
          db.select(FIRM.ID).from(FIRM).where(FIRM.ID.in(ids)).and(condition).fetchSet(FIRM.ID);
      return ids.stream().map(id -> out.contains(id) ? NOBODY : id).toList();
    };
  }

  private List<Stretch> by(Field<?> column, Condition bounds) {
    return List.of(
        firms(resident().and(column.isNotNull()).and(bounds), column),
        firms(resident().and(column.isNull()), FIRM.ID));
  }

  /** Its index does not begin with residence, which is left to the test of the rows. */
  private List<Stretch> byCreditCode() {
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

  private List<Stretch> byFacet(Facet facet) {
    List<String> values =
        new ArrayList<>(FirmOrder.ranked(facet, candidates.values(facet)).toList());
    if (down) {
      Collections.reverse(values);
    }
    values.add(Facet.NONE);
    return values.stream()
        .map(value ->
            (Stretch) (offset, limit) -> candidates.page(facet, value, down, offset, limit))
        .toList();
  }

  private List<Stretch> byFigure(FigureColumn column) {
    Condition disclosed = FigureReading.is(column).and(OBSERVATION.AMOUNT.isNotNull());
    Stretch ranked =
        (offset, limit) ->
            db.select(OBSERVATION.FIRM_ID)
                .from(OBSERVATION)
                .where(disclosed)
                .orderBy(
                    FirmOrder.directed(OBSERVATION.AMOUNT, down),
                    FirmOrder.directed(OBSERVATION.FIRM_ID, down))
                .limit(limit)
                .offset(offset)
                .fetch(OBSERVATION.FIRM_ID);
    return List.of(
        ranked, without(DSL.select(OBSERVATION.FIRM_ID).from(OBSERVATION).where(disclosed)));
  }

  private List<Stretch> byGrants() {
    Field<?> paid = DSL.sum(INSTALMENT.PAID_AMOUNT);
    Stretch ranked =
        (offset, limit) ->
            db.fetch(
                    paidFirms()
                        .orderBy(
                            FirmOrder.directed(paid, down), FirmOrder.directed(GRANT.FIRM_ID, down))
                        .limit(limit)
                        .offset(offset))
                .getValues(GRANT.FIRM_ID);
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
  private Stretch without(ResultQuery<Record1<Long>> some) {
    BitSet among = new BitSet();
    Stretch all = byId();
    return (offset, limit) -> {
      if (among.isEmpty()) {
        among.set(0);
        try (Cursor<Record1<Long>> rows = db.fetchLazy(some)) {
          rows.forEach(r -> among.set(Math.toIntExact(r.value1())));
        }
      }
      return all.ids(offset, limit).stream()
          .map(id -> among.get(Math.toIntExact(id)) ? NOBODY : id)
          .toList();
    };
  }

  private Stretch byId() {
    return candidates.isCode() || filter.resident() == null
        ? firms(DSL.noCondition(), FIRM.ID)
        : (offset, limit) -> candidates.page(down, offset, limit);
  }
}
