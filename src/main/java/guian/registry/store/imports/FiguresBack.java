package guian.registry.store.imports;

import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.Standing;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ObservationRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts figures back in use that removed ones had replaced. */
final class FiguresBack {
  private static final int CHUNK = 500;

  private final Writing step;

  /** What a figure is of, as stored. */
  private record Key(long firm, String indicator, String period, String nature) {
    static Key of(ObservationRecord row) {
      return new Key(row.getFirmId(), row.getIndicator(), row.getPeriod(), row.getNature());
    }
  }

  FiguresBack(Writing step) {
    this.step = step;
  }

  /**
   * Puts the newest former figure back in use for each removed one that was in use, and returns how
   * many there were.
   */
  int restore(List<ObservationRecord> removed) {
    Set<Key> free = new HashSet<>();
    Set<Long> firms = new HashSet<>();
    for (ObservationRecord gone : removed) {
      if (gone.getStanding().equals(Standing.CURRENT.code())) {
        free.add(Key.of(gone));
        firms.add(gone.getFirmId());
      }
    }
    int restored = 0;
    List<Long> ids = List.copyOf(firms);
    for (int i = 0; i < ids.size(); i += CHUNK) {
      restored += restore(ids.subList(i, Math.min(ids.size(), i + CHUNK)), free);
    }
    return restored;
  }

  // The newest of the former values: those that later imports replaced are gone with them.
  private int restore(List<Long> firms, Set<Key> free) {
    Map<Key, ObservationRecord> newest = new HashMap<>();
    step.db()
        .selectFrom(OBSERVATION)
        .where(OBSERVATION.FIRM_ID.in(firms))
        .and(OBSERVATION.STANDING.eq(Standing.FORMER.code()))
        .orderBy(OBSERVATION.ID)
        .fetch()
        .forEach(row -> newest.put(Key.of(row), row));
    newest.keySet().retainAll(free);
    for (ObservationRecord former : newest.values()) {
      former.setStanding(Standing.CURRENT.code());
      step.update(former, former.getFirmId());
    }
    return newest.size();
  }
}
