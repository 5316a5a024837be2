package guian.registry.importing.check;

import java.util.Arrays;

/** The amounts of one column, and how far off from all the others one can be. */
final class Peers {
  private static final int FEWEST = 4;
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
   * @param median the amount in the middle, of two the smaller
   * @param above the least that is a thousand times the median and a hundred times any below it
   * @param below the most that is some ten-thousandth of the median and a hundredth of any above it
   * @param apart the least that is a hundred times any below it, if it is the largest of all
   * @param isPassed whether any amount of the column lies beyond
   */
  record Bounds(double median, double above, double below, double apart, boolean isPassed) {
    /** Nothing is far off. */
    static final Bounds NONE =
        new Bounds(0, Double.POSITIVE_INFINITY, -1, Double.POSITIVE_INFINITY, false);

    boolean isBeyond(long hundredths) {
      double size = Math.abs((double) hundredths);
      return size >= above || size <= below;
    }
  }

  Bounds bounds() {
    if (count < FEWEST) {
      return Bounds.NONE;
    }
    double[] sorted = Arrays.copyOf(sizes, count);
    Arrays.sort(sorted);
    // One that is far off is not to shift the middle by which it is judged.
    double low = sorted[(count - 1) / 2];
    double high = sorted[count / 2];
    double top = Arrays.stream(sorted).filter(s -> s < low * FAR_ABOVE).max().orElse(low);
    double bottom = Arrays.stream(sorted).filter(s -> s > high / FAR_BELOW).min().orElse(high);
    double above = above(sorted, low, top);
    double below = below(sorted, high, bottom);
    double largest = sorted[count - 1];
    return new Bounds(
        low,
        above,
        below,
        largest >= sorted[count - 2] * GAP ? largest : Double.POSITIVE_INFINITY,
        largest >= above || sorted[0] <= below);
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
