package guian.registry.store.firms;

import static guian.registry.store.db.Tables.FIRM;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Takes from a walk the firms of a filter, until a page is full. */
final class FirmSieve {
  private static final int LARGEST_PIECE = 4096;

  /** A piece of which less than one in so many is taken is followed by a larger one. */
  private static final int FAIR_SHARE = 4;

  private final DSLContext db;
  private final FirmFilter filter;
  private final FirmCandidates candidates;
  private final FirmWalk walk;
  private final FirmPages.Effort effort;
  private final List<Long> taken = new ArrayList<>();
  private @Nullable BitSet known;
  private int lookedAt;
  private int walked;

  FirmSieve(
      DSLContext db,
      FirmFilter filter,
      FirmCandidates candidates,
      FirmWalk walk,
      FirmPages.Effort effort) {
    this.db = db;
    this.filter = filter;
    this.candidates = candidates;
    this.walk = walk;
    this.effort = effort;
  }

  /** Tells the set that holds all the filter's firms. */
  void know(BitSet all) {
    known = all;
  }

  List<Long> ids(int offset, int limit) {
    return idsWithin(Integer.MAX_VALUE, offset, limit).orElseThrow();
  }

  /** The same; empty when the page is not full after so many ids of the walk. */
  Optional<List<Long>> idsWithin(int most, int offset, int limit) {
    int wanted = offset + limit;
    for (IdStream stretch : walk.stretches()) {
      try (stretch) {
        take(stretch, wanted, most);
      }
      if (taken.size() >= wanted) {
        break;
      }
      if (walked >= most) {
        return Optional.empty();
      }
    }
    return Optional.of(
        List.copyOf(taken.subList(Math.min(offset, taken.size()), Math.min(wanted, taken.size()))));
  }

  private void take(IdStream stretch, int wanted, int most) {
    int piece = effort.piece();
    List<Long> ids = stretch.next(piece);
    while (ids != null) {
      List<Long> found = walk.isExact() ? ids : sifted(ids);
      taken.addAll(found);
      if (found.size() < ids.size() / FAIR_SHARE) {
        piece = Math.min(piece * 2, LARGEST_PIECE);
      }
      walked += ids.size();
      ids = taken.size() < wanted && walked < most ? stretch.next(piece) : null;
    }
  }

  private List<Long> sifted(List<Long> ids) {
    if (known == null && lookedAt > effort.patience() && !candidates.isAll()) {
      candidates.atMost(Integer.MAX_VALUE).ifPresent(this::know);
    }
    BitSet set = known;
    if (set == null) {
      return checked(ids);
    }
    List<Long> possible = ids.stream().filter(id -> set.get(Math.toIntExact(id))).toList();
    return candidates.isExact() ? possible : checked(possible);
  }

  /** Those that the filter finds, looking at their rows. */
  private List<Long> checked(List<Long> ids) {
    lookedAt += ids.size();
    if (ids.isEmpty()) {
      return ids;
    }
    Set<Long> found =
        db.select(FIRM.ID)
            .from(FIRM)
            .where(FIRM.ID.in(ids).and(FirmConditions.of(filter)))
            .fetchSet(FIRM.ID);
    return ids.stream().filter(found::contains).toList();
  }
}
