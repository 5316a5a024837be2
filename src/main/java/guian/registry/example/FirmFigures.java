package guian.registry.example;

import guian.registry.example.InventedFirm.Report;
import guian.registry.model.Amount;
import guian.registry.model.Evidence;
import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.Relation;
import guian.registry.model.Standing;
import guian.registry.store.ledger.LedgerRow;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;

/** The invented quarterly figures of one firm, cumulative from January as they are reported. */
final class FirmFigures {
  private static final String SHEET = "经营情况表";
  private static final int FIRST_ROW = 5;
  private static final long FEN = 10_000;
  private static final long HUNDREDTHS = 100;
  private static final Map<String, String> COLUMNS =
      Map.of(
          Indicator.REVENUE,
          "F",
          Indicator.TAX,
          "H",
          "profit",
          "J",
          "rd",
          "K",
          "output",
          "L",
          "fixed_investment",
          "M",
          "investment_arrived",
          "N",
          Indicator.HEADCOUNT_END,
          "P");

  private final InventedFirm firm;
  private final long[] revenue;
  private final long row;
  private final Consumer<LedgerRow> out;

  FirmFigures(InventedFirm firm, long row, Consumer<LedgerRow> out) {
    this.firm = firm;
    this.revenue = Revenue.cumulative(firm);
    this.row = row + FIRST_ROW;
    this.out = out;
  }

  void write() {
    for (int q = firm.firstQuarter(); q < Quarters.COUNT; q++) {
      if (isReported(q)) {
        quarter(q);
      }
    }
    new Revisions(firm, revenue, out).write();
  }

  private boolean isReported(int quarter) {
    if (quarter == Quarters.LAST) {
      return firm.volume().report() != Report.MISSING;
    }
    boolean drawn = firm.volume().quarter2017() != null;
    return drawn || Quarters.endsYear(quarter) || !Noise.chance(firm.number(), "gap" + quarter, 25);
  }

  private void quarter(int q) {
    if (firm.volume().report() == Report.WITHHELD && q == Quarters.LAST) {
      withheld(q);
    } else {
      money(q, Indicator.REVENUE, revenue[q]);
      money(q, Indicator.TAX, tax(firm, revenue[q]));
      profit(q);
    }
    if (isResearching()) {
      money(q, "rd", revenue[q] * rate("rd", 15, 130) / 1000);
    }
    if (firm.division() >= 38 && firm.division() <= 40) {
      money(q, "output", revenue[q] * rate("output", 1005, 1090) / 1000);
    }
    investment(q);
    put(q, Indicator.HEADCOUNT_END, Staff.at(firm, q) * HUNDREDTHS, "person", "");
    if (Quarters.year(q) == 2017) {
      priors(q);
    }
  }

  private void withheld(int q) {
    Evidence evidence =
        new Evidence(
            Sources.ofQuarter(q), SHEET, COLUMNS.get(Indicator.REVENUE) + row, "不公示", null);
    out.accept(
        new LedgerRow.Figure(
            firm.id(),
            Indicator.REVENUE,
            Quarters.through(q),
            Nature.ACTUAL,
            Standing.CURRENT,
            null,
            Amount.CNY,
            evidence));
  }

  // The rate changes from year to year, not within one, so that a cumulative never falls.
  private long rate(String what, int low, int high) {
    return Noise.between(firm.number(), what, low, high);
  }

  private void profit(int q) {
    int usual = Noise.between(firm.number(), "profit", -60, 170);
    int year = Noise.between(firm.number(), "profit" + Quarters.year(q), -40, 40);
    money(q, "profit", revenue[q] * (usual + year) / 1000);
  }

  private boolean isResearching() {
    int division = firm.division();
    return firm.relation() != Relation.BRANCH
        && (division == 39 || division == 73 || (division >= 63 && division <= 65))
        && Noise.chance(firm.number(), "researching", 620);
  }

  private void investment(int q) {
    if (Noise.chance(firm.number(), "building", 300)) {
      long perMille = 250 + rate("building size" + Quarters.year(q), 0, 1300);
      long yearly = firm.volume().level() * perMille / 1000;
      long soFar = yearly * (q % 4 + 1) / 4;
      money(q, "fixed_investment", soFar);
      if (Noise.chance(firm.number(), "arriving", 700)) {
        money(q, "investment_arrived", soFar * rate("arrived", 700, 1100) / 1000);
      }
    }
  }

  /** Last year's figure as this year's report restates it; nearly always as it was published. */
  private void priors(int q) {
    int before = q - 4;
    boolean drawn = firm.volume().quarter2017() != null;
    if (before < firm.firstQuarter() || revenue[before] == 0 || firm.name().contains("例证科技")) {
      return;
    }
    boolean restated = !drawn && Noise.chance(firm.number(), "restated", 70);
    long change = restated ? Noise.between(firm.number(), "by", -60, 60) : 0;
    long prior = revenue[before] * (1000 + change) / 1000;
    prior(q, Indicator.REVENUE, "G", prior);
    prior(q, Indicator.TAX, "I", tax(firm, prior));
  }

  private void prior(int q, String indicator, String column, long amount) {
    Evidence evidence =
        new Evidence(Sources.ofQuarter(q), SHEET, column + row, wan(amount), "header");
    out.accept(
        new LedgerRow.Figure(
            firm.id(),
            indicator,
            Quarters.through(q).yearBefore(),
            Nature.PRIOR,
            Standing.CURRENT,
            amount * FEN,
            Amount.CNY,
            evidence));
  }

  private void money(int q, String indicator, long amount) {
    put(q, indicator, amount * FEN, Amount.CNY, wan(amount));
  }

  private void put(int q, String indicator, long hundredths, String unit, String raw) {
    boolean stock = unit.equals("person");
    Period period = stock ? Quarters.endOf(q) : Quarters.through(q);
    String text = stock ? Long.toString(hundredths / HUNDREDTHS) : raw;
    Evidence evidence =
        new Evidence(Sources.ofQuarter(q), SHEET, COLUMNS.get(indicator) + row, text, "header");
    out.accept(
        new LedgerRow.Figure(
            firm.id(),
            indicator,
            period,
            Nature.ACTUAL,
            Standing.CURRENT,
            hundredths,
            unit,
            evidence));
  }

  /** The tax on some revenue. */
  static long tax(InventedFirm firm, long revenue) {
    return revenue * Noise.between(firm.number(), "tax", 22, 62) / 1000;
  }

  /** Hundredths of 万元 as a table has them, without thousands marks. */
  static String wan(long amount) {
    return BigDecimal.valueOf(amount, 2).toPlainString();
  }
}
