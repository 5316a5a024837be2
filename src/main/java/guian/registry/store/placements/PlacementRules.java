package guian.registry.store.placements;

import guian.registry.model.PartialDate;
import guian.registry.model.RefusedException;
import guian.registry.store.FirmReading;
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
    PartialDate starts = FirmReading.date(row.getStartsOn());
    PartialDate ends = FirmReading.date(row.getEndsOn());
    if (starts != null && ends != null && ends.isSurelyBefore(starts)) {
      throw new RefusedException("placement.order");
    }
  }
}
