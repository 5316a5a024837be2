package guian.registry.example;

import guian.registry.model.PartialDate;
import guian.registry.store.ledger.LedgerRow;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Invented work-experience posts, at universities that are plainly called examples. */
final class Placements {
  /** As many firms as the article counts in the university town. */
  static final int FIRMS = 110;

  private static final List<String> UNIVERSITIES =
      List.of("示例大学甲", "示例大学乙", "示例大学丙", "示例大学丁", "示例大学戊", "示例学院己", "示例学院庚", "示例学院辛", "示例学院壬");
  private static final List<String> TITLES =
      List.of("数据标注实习", "软件测试实习", "客户服务实习", "机房运维实习", "财务助理实习", "软件开发实习");

  private Placements() {}

  static void write(List<InventedFirm> firms, Consumer<LedgerRow> out) {
    for (int i = 0; i < UNIVERSITIES.size(); i++) {
      out.accept(new LedgerRow.University(i + 1L, UNIVERSITIES.get(i)));
    }
    firms.stream()
        .filter(firm -> firm.firstQuarter() < 12 && firm.volume().level() > 0)
        .sorted(Comparator.comparingLong(firm -> Noise.rank(firm.number(), "placements")))
        .limit(FIRMS)
        .forEach(firm -> write(firm, out));
  }

  private static void write(InventedFirm firm, Consumer<LedgerRow> out) {
    int first = Math.max(2015, firm.founded().year() + 1);
    int always = Noise.between(firm.number(), "places", first, 2017);
    for (int year = first; year <= 2017; year++) {
      if (year == always || Noise.chance(firm.number(), "places" + year, 550)) {
        out.accept(placement(firm, year));
      }
    }
  }

  private static LedgerRow.Placement placement(InventedFirm firm, int year) {
    long seed = firm.number() * 10L + year;
    boolean open = Noise.chance(seed, "any university", 120);
    int title = Noise.below(seed, "title", TITLES.size());
    int month = Noise.between(seed, "start", 3, 7);
    return new LedgerRow.Placement(
        firm.id(),
        open ? null : 1L + Noise.below(seed, "university", UNIVERSITIES.size()),
        TITLES.get(title),
        Noise.between(seed, "posts", 2, 28),
        new PartialDate(
            year, month, year == 2017 && month < 7 ? Noise.between(seed, "day", 1, 28) : 0),
        new PartialDate(year, month + Noise.between(seed, "months", 2, 5), 0),
        Sources.PLACEMENTS);
  }
}
