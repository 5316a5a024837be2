package guian.registry.store.figures;

/**
 * What a sum's change against the published sum of the year before is made of, in hundredths of the
 * indicator's unit: {@code now − before = newcomers − leavers + continuing + revisions}.
 *
 * @param group the code that the firms share; empty when they share none or it is not recorded
 * @param before the sum as it was published a year before
 * @param newcomers the sum over firms with a figure now and no base
 * @param leavers what firms without a figure now had published a year before
 * @param continuing the increase of firms with both, on their base: restated where there is one
 * @param revisions how much the bases of those firms differ from what they had published
 */
public record ChangeParts(
    String group,
    long now,
    long before,
    Part newcomers,
    Part leavers,
    Part continuing,
    Part revisions) {
  /** A sum and how many firms it is of. */
  public record Part(long sum, long firms) {
    static final Part NONE = new Part(0, 0);
  }

  /** The whole change. */
  public long change() {
    return Math.subtractExact(now, before);
  }
}
