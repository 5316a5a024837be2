package guian.registry.store.stakes;

import static guian.registry.store.db.Tables.STAKE;

import guian.registry.model.Coded;
import guian.registry.model.Holding;
import guian.registry.model.StakeKind;
import guian.registry.store.FirmReading;
import guian.registry.store.db.tables.records.StakeRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;

/** Reads stakes as the rules of ownership see them. */
final class StakeReading {
  private static final int CHUNK = 500;

  private final DSLContext db;

  StakeReading(DSLContext db) {
    this.db = db;
  }

  static Holding holding(StakeRecord row) {
    return new Holding(
        row.getId(),
        row.getOwnerId(),
        row.getFirmId(),
        Coded.of(StakeKind.class, row.getKind()),
        row.getShare(),
        FirmReading.date(row.getFromOn()),
        FirmReading.date(row.getUntilOn()));
  }

  List<Holding> all() {
    return where(STAKE.ID.isNotNull());
  }

  /** The stakes in a firm. */
  List<Holding> in(long firm) {
    return where(STAKE.FIRM_ID.eq(firm));
  }

  /** The stakes that a firm has, those that its firms have, and so on down every chain. */
  List<Holding> below(long firm) {
    return chain(STAKE.OWNER_ID, STAKE.FIRM_ID, Set.of(firm), Integer.MAX_VALUE);
  }

  /**
   * The stakes met when one walks from some firms to others, at most so many steps away.
   *
   * @param near the end of a stake that one comes from
   * @param far the end that one goes to
   */
  List<Holding> chain(
      TableField<StakeRecord, Long> near,
      TableField<StakeRecord, Long> far,
      Set<Long> firms,
      int steps) {
    List<Holding> met = new ArrayList<>();
    Set<Long> seen = new HashSet<>(firms);
    Set<Long> here = firms;
    for (int step = 0; step < steps && !here.isEmpty(); step++) {
      Set<Long> next = new LinkedHashSet<>();
      for (Holding stake : from(near, here)) {
        met.add(stake);
        long other = far.equals(STAKE.FIRM_ID) ? stake.firm() : stake.owner();
        if (seen.add(other)) {
          next.add(other);
        }
      }
      here = next;
    }
    return met;
  }

  private List<Holding> from(TableField<StakeRecord, Long> near, Collection<Long> firms) {
    List<Long> ids = List.copyOf(firms);
    List<Holding> found = new ArrayList<>();
    for (int i = 0; i < ids.size(); i += CHUNK) {
      found.addAll(where(near.in(ids.subList(i, Math.min(ids.size(), i + CHUNK)))));
    }
    return found;
  }

  private List<Holding> where(Condition which) {
    return db.selectFrom(STAKE)
        .where(which)
        .orderBy(STAKE.SHARE.desc().nullsLast(), STAKE.ID)
        .fetch(StakeReading::holding);
  }
}
