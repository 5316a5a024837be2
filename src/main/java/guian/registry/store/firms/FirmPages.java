package guian.registry.store.firms;

import static guian.registry.store.db.Tables.FIRM;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Finds the firms of one page, and how many there are.
 *
 * <p>When the filter leaves few firms they are all fetched and sorted. Else a walk in the order of
 * the sort is sifted until the page is full: by the set of the filter's firms when it is not too
 * large, by looking at each firm when so many pass that the page fills soon. A walk that has come
 * far without filling the page is given up where the set can be sorted.
 */
final class FirmPages {
  /**
   * From how many firms on another way is the faster one.
   *
   * @param few so many are fetched and sorted
   * @param fewFound so many when a search may show them in its own order, which costs no sorting
   * @param notTooMany so many are read as a set, to sift with
   * @param patience so many are looked at one by one before the set is read all the same
   * @param stroll so many ids of a walk are sifted by a set before the set is sorted all the same
   * @param piece how many ids of a walk are read at first
   */
  record Effort(int few, int fewFound, int notTooMany, int patience, int stroll, int piece) {
    /** Measured on a registry of a million firms (docs/performance.md). */
    static final Effort USUAL = new Effort(1_500, 250, 30_000, 2_000, 120_000, 128);
  }

  private final DSLContext db;
  private final Effort effort;

  FirmPages(DSLContext db, Effort effort) {
    this.db = db;
    this.effort = effort;
  }

  List<Long> ids(FirmFilter filter, FirmSort sort, int offset, int limit) {
    FirmCandidates candidates = new FirmCandidates(db, filter);
    FirmWalk walk = new FirmWalk(db, filter, sort, candidates);
    if (candidates.isAll()) {
      return new FirmSieve(db, filter, candidates, walk, effort).ids(offset, limit);
    }
    boolean byRelevance = walk.isByRelevance();
    int few = few(sort, byRelevance);
    Optional<BitSet> all =
        candidates.unlessMany(few, byRelevance ? few : Math.max(few, effort.notTooMany()));
    if (all.isPresent() && all.get().cardinality() <= few) {
      return sorted(all.get(), filter, sort, offset, limit);
    }
    FirmSieve sieve = new FirmSieve(db, filter, candidates, walk, effort);
    if (all.isEmpty()) {
      return sieve.ids(offset, limit);
    }
    sieve.know(all.get());
    return sieve
        .idsWithin(effort.stroll(), offset, limit)
        .orElseGet(() -> sorted(all.get(), filter, sort, offset, limit));
  }

  // A walk by growth has to sort all figures first: many candidates are sorted sooner than that.
  private int few(FirmSort sort, boolean byRelevance) {
    if (sort.column() == FirmSort.Column.GROWTH) {
      return effort.notTooMany();
    }
    return byRelevance ? Math.min(effort.few(), effort.fewFound()) : effort.few();
  }

  private List<Long> sorted(BitSet among, FirmFilter filter, FirmSort sort, int offset, int limit) {
    return db.select(FIRM.ID)
        .from(FIRM)
        .where(FIRM.ID.in(among.stream().asLongStream().boxed().toList()))
        .and(FirmConditions.of(filter))
        .orderBy(FirmOrder.of(filter, sort))
        .limit(limit)
        .offset(offset)
        .fetch(FIRM.ID);
  }

  FirmCount count(FirmFilter filter) {
    FirmCandidates candidates = new FirmCandidates(db, filter);
    if (candidates.key().isEmpty()) {
      return new FirmCount(all(filter, candidates), false);
    }
    long found = capped(filter, candidates);
    boolean capped = found >= FirmQueries.COUNT_CAP;
    return new FirmCount(capped ? FirmQueries.COUNT_CAP : found, capped);
  }

  private long all(FirmFilter filter, FirmCandidates candidates) {
    return candidates.isExact()
        ? candidates.count()
        : db.fetchCount(FIRM, FirmConditions.of(filter));
  }

  private long capped(FirmFilter filter, FirmCandidates candidates) {
    int most = candidates.isExact() ? FirmQueries.COUNT_CAP : effort.notTooMany();
    Optional<BitSet> all = candidates.atMost(most);
    if (candidates.isExact()) {
      return all.map(ids -> (long) ids.cardinality()).orElse((long) FirmQueries.COUNT_CAP);
    }
    FirmWalk walk = new FirmWalk(db, filter, FirmSort.BEST, candidates);
    FirmSieve sieve = new FirmSieve(db, filter, candidates, walk, effort);
    all.ifPresent(sieve::know);
    return sieve.ids(0, FirmQueries.COUNT_CAP).size();
  }
}
