package guian.registry.example;

import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.store.ledger.LedgerRow;
import guian.registry.text.Figures;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What some invented firms said they would reach; some of it is due already, met or missed. */
final class Claims {
  /** How many invented claims there are; with Baishan Cloud's there is one more. */
  static final int COUNT = 16;

  private static final long FEN = 10_000;
  private static final int CHIPS = 1068;
  private static final int[] YEARS = {2016, 2016, 2017, 2017, 2017, 2018, 2019, 2020};
  private static final int[] MULTIPLES = {120, 150, 200, 300};

  private Claims() {}

  static void write(List<InventedFirm> firms, Consumer<LedgerRow> out) {
    firms.stream()
        .filter(firm -> firm.number() == CHIPS)
        .forEach(firm -> claim(firm, 200, 2017, new PartialDate(2017, 4, 12), out));
    List<InventedFirm> claiming =
        firms.stream()
            .filter(f -> f.number() != CHIPS && f.firstQuarter() <= 4)
            .filter(f -> f.volume().year2016() > 300_00)
            .sorted(Comparator.comparingLong(f -> Noise.rank(f.number(), "claim")))
            .limit(COUNT - 1)
            .toList();
    for (int i = 0; i < claiming.size(); i++) {
      InventedFirm firm = claiming.get(i);
      int year = YEARS[i % YEARS.length];
      int month = Noise.between(firm.number(), "claim month", 2, 5);
      int multiple = MULTIPLES[Noise.below(firm.number(), "multiple", MULTIPLES.length)];
      claim(firm, multiple, year, new PartialDate(Math.min(year, 2017), month, 0), out);
    }
  }

  private static void claim(
      InventedFirm firm, int multiple, int year, PartialDate saidOn, Consumer<LedgerRow> out) {
    int base = saidOn.year() - 1;
    long amount = Revenue.cumulative(firm)[(base - Quarters.FIRST_YEAR) * 4 + 3];
    String times = BigDecimal.valueOf(multiple, 2).stripTrailingZeros().toPlainString();
    boolean byAmount = multiple == 120;
    long target = amount * multiple / 100;
    String said =
        byAmount
            ? year + " 年营业收入达到 " + Figures.wan(target * FEN) + " 万元"
            : year + " 年营业收入为 " + base + " 年的 " + times + " 倍";
    out.accept(
        new LedgerRow.Claim(
            firm.id(),
            said,
            firm.name(),
            saidOn,
            Period.year(base),
            amount * FEN,
            byAmount ? null : BigDecimal.valueOf(multiple, 2),
            Period.year(year),
            byAmount ? target * FEN : null,
            Sources.CLAIMS));
  }
}
