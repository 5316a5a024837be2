package guian.registry.growth.chart;

import guian.registry.growth.Deadline;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.Observed;
import guian.registry.model.Amount;
import guian.registry.model.Claim;
import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.store.figures.FirmFigures;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Firms for the tests of charts and words, due up to June 2017. */
final class Firms {
  static final Indicator REVENUE =
      new Indicator("revenue", IndicatorKind.FLOW, "CNY", "营业收入", "Revenue");
  private static final PartialDate FOUNDED = new PartialDate(2015, 0, 0);

  private Firms() {}

  /** As the sources tell it: 2016 as a whole, and the claim. */
  static FirmGrowth baishan() {
    return growth(
        new Observed().actual("2016", "20000"), List.of(claim("2017", "3", null)), FOUNDED);
  }

  /** The figures of the drawing: quarters of two years. */
  static FirmGrowth drawn() {
    Observed quarters =
        new Observed()
            .actual("2016Q1C", "4200")
            .actual("2016Q2C", "9800")
            .actual("2016Q3C", "14900")
            .actual("2016", "20000")
            .actual("2017Q1C", "10300")
            .actual("2017Q2C", "24500");
    return growth(quarters, List.of(claim("2017", "3", null)), FOUNDED);
  }

  static Claim claim(String target, @Nullable String multiple, @Nullable String targetYi) {
    return new Claim(
        7,
        1,
        "revenue",
        "预计 2017 年营业收入为 2016 年的三倍",
        "公司",
        new PartialDate(2017, 0, 0),
        Period.year(2016),
        yi("2"),
        multiple == null ? null : new BigDecimal(multiple),
        Period.parse(target).orElseThrow(),
        targetYi == null ? null : yi(targetYi),
        1L);
  }

  private static Amount yi(String yi) {
    return Amount.of(new BigDecimal(yi).movePointRight(8), "CNY");
  }

  static FirmGrowth growth(Observed observed, List<Claim> claims, @Nullable PartialDate founded) {
    FirmFigures figures =
        new FirmFigures(
            facts(founded),
            "白山云",
            REVENUE,
            observed.list(),
            claims,
            Map.of(1L, "经营情况表.xlsx"),
            Set.of());
    return new FirmGrowth(figures, new Deadline(YearMonth.of(2017, 6)));
  }

  private static FirmFacts facts(@Nullable PartialDate founded) {
    return new FirmFacts(
        1,
        true,
        "贵州白山云科技有限公司",
        "Baishan Cloud",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        founded,
        null,
        null,
        null,
        null);
  }
}
