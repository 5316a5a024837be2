package guian.registry.example;

import guian.registry.model.PartialDate;
import guian.registry.model.Relation;
import guian.registry.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * An invented firm of the zone.
 *
 * @param number the number its credit code is made from; also the seed of its details
 * @param relation null when nobody has settled it yet
 * @param headName the full name of the head office of a branch or representative office
 * @param staff the revenue a person earns in a year, in 万元
 */
record InventedFirm(
    long id,
    int number,
    String name,
    @Nullable Relation relation,
    @Nullable String headName,
    String industry,
    int staff,
    PartialDate founded,
    Status status,
    @Nullable String park,
    Volume volume,
    @Nullable Long paid) {

  /** Whether a figure of the first half of 2017 has come in. */
  enum Report {
    GIVEN,
    MISSING,
    WITHHELD
  }

  /**
   * Revenue the series is drawn through, in hundredths of 万元.
   *
   * @param level what a full year brings
   * @param quarter2017 January to March 2017, null when it follows from the half
   * @param corrected whether the third quarter of 2016 took back revenue counted before
   */
  record Volume(
      long level,
      long year2016,
      long half2016,
      long half2017,
      @Nullable Long quarter2017,
      Report report,
      boolean corrected) {}

  /** The first quarter it can report. */
  int firstQuarter() {
    return Quarters.firstFor(founded);
  }

  /** The division of its industry, two digits. */
  int division() {
    return Integer.parseInt(industry.substring(0, 2));
  }
}
