package guian.registry.example;

import guian.registry.example.InventedFirm.Report;
import guian.registry.example.InventedFirm.Volume;

/**
 * How much an invented firm earns: a few earn much, most earn little, some grow fast, some shrink.
 */
final class Volumes {
  private static final long[] LEVELS = {
    9800, 7600, 6300, 5100, 3700, 2550, 1700, 1020, 460, 160, 40, 4
  };
  private static final int[] AT = {0, 20, 50, 100, 200, 350, 500, 650, 800, 900, 970, 1000};
  private static final int[] NEW_SHARE = {0, 12, 30, 52};

  private Volumes() {}

  /** The volume of a firm that can first report in quarter {@code first}. */
  static Volume of(int number, int first, Report report, boolean corrected) {
    long level = level(number);
    long year = first >= 12 ? 0 : part(level, first >= 8 ? 12 - first : 4);
    long half = first >= 10 ? 0 : year * Noise.between(number, "half", 425, 480) / 1000;
    if (first >= 8 && first < 10) {
      half = half * (10 - first) / 3;
    }
    return new Volume(
        level, year, half, half2017(number, first, level, half), null, report, corrected);
  }

  private static long half2017(int number, int first, long level, long half2016) {
    long base = first < 8 ? half2016 : part(level, Math.min(3, 14 - first)) / 2;
    return base * growth(number) / 1000;
  }

  // The shares of a first year grow with the quarters that are left of it.
  private static long part(long level, int quarters) {
    return level * (quarters == 4 ? 100 : NEW_SHARE[quarters]) / 100;
  }

  /** What a full year brings, in hundredths of 万元; three in a hundred firms earn nothing yet. */
  private static long level(int number) {
    int place = Noise.below(number, "level", 1030);
    if (place >= 1000) {
      return 0;
    }
    int i = 0;
    while (place >= AT[i + 1]) {
      i++;
    }
    long between = (LEVELS[i + 1] - LEVELS[i]) * 100 * (place - AT[i]) / (AT[i + 1] - AT[i]);
    long drawn = LEVELS[i] * 100 + between;
    return drawn * Noise.between(number, "about", 9700, 10300) / 10_000;
  }

  /** This year's half to last year's, in thousandths. */
  private static int growth(int number) {
    int place = Noise.below(number, "growth", 100);
    if (place < 3) {
      return Noise.between(number, "fast", 1700, 2900);
    }
    return place < 78
        ? Noise.between(number, "usual", 990, 1290)
        : Noise.between(number, "slow", 760, 1030);
  }
}
