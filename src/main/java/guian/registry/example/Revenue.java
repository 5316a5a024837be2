package guian.registry.example;

import guian.registry.example.InventedFirm.Volume;

/** An invented firm's revenue by quarter, drawn through its volume; hundredths of 万元. */
final class Revenue {
  private static final int[] SEASON = {205, 245, 240, 310};
  private static final int[] RAMP = {45, 70, 88, 100};

  private final InventedFirm firm;
  private final int first;
  private final long[] cumulative = new long[Quarters.COUNT];

  private Revenue(InventedFirm firm) {
    this.firm = firm;
    this.first = firm.firstQuarter();
  }

  /** January to the end of each quarter; 0 before the firm was there. */
  static long[] cumulative(InventedFirm firm) {
    Revenue revenue = new Revenue(firm);
    Volume volume = firm.volume();
    long year2015 = revenue.earlier(volume.level(), 4, "2015");
    revenue.spread(0, 4, revenue.earlier(revenue.fullYear(volume.level(), "2015"), 0, "2014"));
    revenue.spread(4, 8, year2015);
    revenue.spread(8, 10, volume.half2016());
    revenue.spread(10, 12, volume.year2016() - volume.half2016());
    revenue.year2017(volume);
    revenue.addUp();
    if (volume.corrected()) {
      revenue.cumulative[10] = revenue.cumulative[9] * 965 / 1000;
    }
    return revenue.cumulative;
  }

  private long fullYear(long level, String year) {
    return level * Noise.between(firm.number(), "share" + year, 640, 1060) / 1000;
  }

  /** The total of an earlier year, less when the firm came during it. */
  private long earlier(long level, int firstOfYear, String year) {
    long active = Math.clamp(firstOfYear + 4 - first, 0, 4);
    long full = fullYear(level, year);
    return active == 4 ? full : full * active * 17 / 100;
  }

  private void year2017(Volume volume) {
    Long quarter = volume.quarter2017();
    if (quarter == null) {
      spread(12, 14, volume.half2017());
    } else {
      cumulative[12] = quarter;
      cumulative[13] = Math.max(0, volume.half2017() - quarter);
    }
  }

  /** Divides a total over the quarters in which the firm was there, by season. */
  private void spread(int from, int until, long total) {
    long whole = 0;
    for (int q = Math.max(from, first); q < until; q++) {
      whole += weight(q);
    }
    long passed = 0;
    long given = 0;
    for (int q = Math.max(from, first); q < until; q++) {
      passed += weight(q);
      long upTo = total * passed / whole;
      cumulative[q] = upTo - given;
      given = upTo;
    }
  }

  private long weight(int quarter) {
    int ramp = RAMP[Math.min(3, quarter - first)];
    return (long) SEASON[quarter % 4]
        * ramp
        * Noise.between(firm.number(), "quarter" + quarter, 880, 1120);
  }

  private void addUp() {
    for (int q = 0; q < Quarters.COUNT; q++) {
      if (q % 4 != 0) {
        cumulative[q] += cumulative[q - 1];
      }
    }
  }
}
