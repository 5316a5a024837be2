package guian.registry.report;

import java.util.List;
import java.util.Random;

/** A ledger of invented firms over three years, the same at every run with a seed. */
public final class SampleLedger {
  private static final List<String> HEADS = List.of("贵州", "贵安新区", "贵州（贵安）", "贵阳", "贵安综合保税区");
  private static final List<String> MIDDLES =
      List.of("示例", "样本", "例证", "演示", "云图", "数谷", "山泉", "清水江", "乌江", "花溪");
  private static final List<String> TAILS =
      List.of("云计算技术有限公司", "数据服务有限公司", "电子科技有限公司", "软件开发有限公司", "分公司");
  private static final List<String> RELATIONS =
      List.of("domestic", "domestic", "domestic", "branch", "joint_venture", "wholly_hmt");
  private static final List<String> INDUSTRIES =
      List.of("6450", "6550", "6513", "3911", "7320", "I65", "6513", "5179");

  private SampleLedger() {}

  public static void fill(LedgerFile ledger, int firms) {
    fill(ledger, firms, 2017);
  }

  public static void fill(LedgerFile ledger, int firms, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < firms; i++) {
      firm(ledger, random, i);
    }
  }

  private static void firm(LedgerFile ledger, Random random, int i) {
    String name = pick(HEADS, random) + pick(MIDDLES, random) + (i + 1) + "号" + pick(TAILS, random);
    String founded =
        random.nextInt(6) == 0 ? null : "201" + random.nextInt(8) + "-0" + (1 + random.nextInt(9));
    long firm =
        ledger.firm(
            name,
            i % 17 == 3
                ? null
                : "91520900PDY%05d0%s".formatted(i + 1, "0123456789ABCDEFGH".charAt(i % 18)),
            i % 11 == 5 ? null : pick(RELATIONS, random),
            i % 37 == 9 ? "suspended" : "active",
            i % 13 == 7 ? null : pick(INDUSTRIES, random),
            founded);
    long level = 10_000L * (50 + random.nextInt(9_000));
    for (int year = 2015; year <= 2017; year++) {
      year(ledger, random, firm, year, level);
      level += level * (random.nextInt(60) - 15) / 100;
    }
    if (random.nextInt(3) == 0) {
      ledger.paid(firm, "2017-0" + (1 + random.nextInt(6)), 10_000L * (1 + random.nextInt(300)));
      ledger.paid(firm, "2016-0" + (1 + random.nextInt(6)), 10_000L * (1 + random.nextInt(200)));
    }
    if (random.nextInt(4) == 0) {
      ledger.posts(firm, "2017-0" + (1 + random.nextInt(6)), 1 + random.nextInt(20));
      ledger.posts(firm, "2016-0" + (1 + random.nextInt(6)), 1 + random.nextInt(20));
    }
  }

  private static void year(LedgerFile ledger, Random random, long firm, int year, long level) {
    for (int quarter = 1; quarter <= (year == 2017 ? 2 : 4); quarter++) {
      boolean missing = random.nextInt(11) == 0;
      if (missing) {
        continue;
      }
      String period = quarter == 4 ? "" + year : year + "Q" + quarter + "C";
      long revenue = level * quarter / 4;
      ledger.revenue(firm, period, random.nextInt(60) == 0 ? null : (Long) revenue);
      ledger.value(firm, "tax", period, "actual", revenue * 4, "CNY");
      ledger.value(firm, "headcount_end", period, "actual", (5L + level / 500_000) * 100, "person");
      if (random.nextInt(2) == 0) {
        ledger.value(firm, "rd", period, "actual", revenue * 7, "CNY");
      }
    }
    if (year == 2016 && random.nextInt(3) == 0) {
      ledger.restated(firm, "2016Q2C", level / 2 + 10_000);
      ledger.restated(firm, "2016Q1C", level / 4 + 10_000);
    }
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
