package guian.registry.store.placements;

import guian.registry.model.RefusedException;
import guian.registry.store.db.tables.records.PlacementRecord;

/** Refuses posts that end before they begin. */
public final class PlacementRules {
  private PlacementRules() {}

  /**
   * Checks the dates as far as both are known: 2017 does not end before 2017-03.
   *
   * @throws RefusedException {@code placement.order}
   */
  public static void check(PlacementRecord row) {
    String starts = row.getStartsOn();
    String ends = row.getEndsOn();
    if (starts == null || ends == null) {
      return;
    }
    int known = Math.min(ends.length(), starts.length());
    if (ends.substring(0, known).compareTo(starts.substring(0, known)) < 0) {
      throw new RefusedException("placement.order");
    }
  }
}
