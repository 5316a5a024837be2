package guian.registry.importing.check;

import java.util.Arrays;

/** The amounts of one column, and how far off from all the others one can be. */
final class Peers {
  private static final int FEWEST = 5;
  private static final double FAR_ABOVE = 1_000;
  // Small firms there are everywhere: only 亿 written for 万 shows below.
  private static final double FAR_BELOW = 9_000;
  private static final double GAP = 100;

  private double[] sizes = new double[16];
  private int count;

  void add(long hundredths) {
    if (count == sizes.length) {
      sizes = Arrays.copyOf(sizes, 2 * count);
    }
    sizes[count++] = Math.abs((double) hundredths);
  }

  /**
   * What lies beyond is far off.
   *
   * @param median the amount in the middle
   * @param above the least that is a thousand times the median and a hundred times any below it
   * @param below the most that is some ten-thousandth of the median and a hundredth of any above it
   * @param isPassed whether any amount of the column lies beyond
   */
  record Bounds(double median, double above, double below, boolean isPassed) {
    boolean isBeyond(long hundredths) {
      double size = Math.abs((double) hundredths);
      return size >= above || size <= below;
    }
  }

  Bounds bounds() {
    if (count < FEWEST) {
      return new Bounds(0, Double.POSITIVE_INFINITY, -1, false);
    }
    double[] sorted = Arrays.copyOf(sizes, count);
    Arrays.sort(sorted);
    double median = sorted[count / 2];
    double top = Arrays.stream(sorted).filter(s -> s < median * FAR_ABOVE).max().orElse(median);
    double bottom = Arrays.stream(sorted).filter(s -> s > median / FAR_BELOW).min().orElse(median);
    double above = above(sorted, median, top);
    double below = below(sorted, median, bottom);
    return new Bounds(median, above, below, sorted[count - 1] >= above || sorted[0] <= below);
  }

  // Where the sizes run on without a gap, none of them is far off.
  private static double above(double[] sorted, double median, double top) {
    double least =
        Arrays.stream(sorted)
            .filter(s -> s >= median * FAR_ABOVE)
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    return least >= top * GAP ? least : Double.POSITIVE_INFINITY;
  }

  private static double below(double[] sorted, double median, double bottom) {
    double most = Arrays.stream(sorted).filter(s -> s <= median / FAR_BELOW).max().orElse(-1);
    return most * GAP <= bottom ? most : -1;
  }
}
