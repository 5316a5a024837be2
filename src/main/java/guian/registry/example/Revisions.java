package guian.registry.example;

import guian.registry.model.Amount;
import guian.registry.model.Evidence;
import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.Standing;
import guian.registry.store.ledger.LedgerRow;
import java.util.function.Consumer;

/** Values beside and before the ones in use: a flash report revised, a tax office that differs. */
final class Revisions {
  private static final long FEN = 10_000;
  private static final int YEAR_2016 = 11;
  private static final int HALF_2016 = 9;
  private static final int CHIPS = 1068;
  private static final long CHIPS_BEFORE = 6380_00;

  private final InventedFirm firm;
  private final long[] revenue;
  private final Consumer<LedgerRow> out;

  Revisions(InventedFirm firm, long[] revenue, Consumer<LedgerRow> out) {
    this.firm = firm;
    this.revenue = revenue;
    this.out = out;
  }

  void write() {
    if (firm.firstQuarter() > 8 || revenue[YEAR_2016] < 100_000) {
      return;
    }
    if (firm.number() == CHIPS) {
      former(Quarters.through(HALF_2016), Nature.PRIOR, CHIPS_BEFORE);
    }
    if (Noise.chance(firm.number(), "revised", 60)) {
      long off = Noise.between(firm.number(), "off", 4, 25);
      former(Period.year(2016), Nature.ACTUAL, revenue[YEAR_2016] * (1000 - off) / 1000);
    }
    if (Noise.chance(firm.number(), "tax office", 70)) {
      beside();
    }
  }

  private void former(Period period, Nature nature, long amount) {
    figure(Indicator.REVENUE, period, nature, Standing.FORMER, amount, Sources.FLASH_REPORT);
  }

  private void beside() {
    long reported = FirmFigures.tax(firm, revenue[YEAR_2016]);
    long differing = reported * Noise.between(firm.number(), "collected", 900, 985) / 1000;
    figure(
        Indicator.TAX,
        Period.year(2016),
        Nature.ACTUAL,
        Standing.BESIDE,
        differing,
        Sources.TAX_OFFICE);
  }

  private void figure(
      String indicator, Period period, Nature nature, Standing standing, long amount, long source) {
    Evidence evidence =
        new Evidence(
            source, "汇总", "D" + (firm.number() % 300 + 4), FirmFigures.wan(amount), "header");
    out.accept(
        new LedgerRow.Figure(
            firm.id(), indicator, period, nature, standing, amount * FEN, Amount.CNY, evidence));
  }
}
