package guian.registry.growth.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.BarSeries;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.State;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.Observed;
import guian.registry.model.PartialDate;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirmChartTest {
  private static final Messages ZH = new Messages(Language.ZH);

  private static BarSeries series(FirmGrowth growth, Mode mode) {
    return new FirmChart(growth, ZH, mode).series();
  }

  private static List<String> texts(BarSeries series) {
    return series.slots().stream().map(Slot::text).toList();
  }

  @Test
  void whatTheSourcesDoNotSayIsNotDrawn() {
    BarSeries series = series(Firms.baishan(), Mode.CUMULATIVE);
    assertEquals(List.of("未报", "未报", "未报", "2.00", "未报", "未报", "未到期", "未到期"), texts(series));
    assertEquals(1, series.slots().stream().filter(slot -> slot.value() != null).count());
    assertNull(series.callout());
    var aim = series.aim();
    assertEquals("6", aim.value().stripTrailingZeros().toPlainString());
    assertEquals("预期 6.00（×3）", aim.label());
    assertEquals(List.of(), aim.ticks());
    assertEquals(7, aim.to());
    assertEquals(4, aim.from());
    assertFalse(aim.fromBase());
  }

  @Test
  void theDrawingOfTheDesignComesOut() {
    FirmChart chart = new FirmChart(Firms.drawn(), ZH, Mode.CUMULATIVE);
    assertEquals("白山云：营业收入，年初至今累计", chart.title());
    assertEquals("亿元，2016–2017 年", chart.subtitle());
    BarSeries series = chart.series();
    assertEquals(
        List.of("0.42", "0.98", "1.49", "2.00", "1.03", "2.45", "未到期", "未到期"), texts(series));
    assertEquals(
        List.of("1–3月", "1–6月", "1–9月", "1–12月"),
        series.slots().subList(0, 4).stream().map(Slot::label).toList());
    assertEquals("2017 年", series.slots().get(4).group());
    assertTrue(series.slots().get(4).current());
    assertEquals("同比 +150.0%", series.callout().text());
    assertEquals(5, series.callout().slot());
    assertEquals(
        List.of("应 1.26", "应 2.94", ""),
        series.aim().ticks().stream().map(BarSeries.Tick::label).toList());
  }

  @Test
  void singleQuartersAreDerivedAndCarryNoClaim() {
    FirmChart chart = new FirmChart(Firms.drawn(), ZH, Mode.SINGLE);
    assertEquals("白山云：营业收入，单季（二至四季度为推算）", chart.title());
    BarSeries series = chart.series();
    // 0.42, 0.98 − 0.42, 1.49 − 0.98, 2.00 − 1.49, 1.03, 2.45 − 1.03
    assertEquals(
        List.of("0.42", "0.56", "0.51", "0.51", "1.03", "1.42", "未到期", "未到期"), texts(series));
    assertNull(series.aim());
    assertTrue(series.slots().get(1).tooltip().contains("推算"));
    assertFalse(series.slots().get(0).tooltip().contains("推算"));
    // 1.42 ÷ 0.56 = 2.5357
    assertEquals("同比 +153.6%", series.callout().text());
  }

  @Test
  void aTooltipSaysTheExactAmountTheGrowthAndTheCell() {
    String tooltip = series(Firms.drawn(), Mode.CUMULATIVE).slots().get(5).tooltip();
    assertEquals("2017 1–6月累计：245,000,000.00 元\n同比 +150.0%（基数为公布数）\n来源：经营情况表.xlsx 表 G6", tooltip);
  }

  @Test
  void nothingIsOwedBeforeTheFirmWasFoundedAndUndisclosedIsNotUnreported() {
    FirmGrowth young =
        Firms.growth(new Observed().undisclosed("2017Q1C"), List.of(), new PartialDate(2016, 8, 3));
    BarSeries series = series(young, Mode.CUMULATIVE);
    assertEquals(List.of("—", "—", "未报", "未报", "不公示", "未报", "未到期", "未到期"), texts(series));
    assertEquals(State.NONE, series.slots().get(0).state());
    assertEquals(State.NOT_DISCLOSED, series.slots().get(4).state());
  }

  @Test
  void aClaimYearsAwayRunsFromItsBaseOverWholeYears() {
    FirmGrowth far =
        Firms.growth(
            new Observed().actual("2016", "20000"), List.of(Firms.claim("2020", "3", null)), null);
    BarSeries series = series(far, Mode.CUMULATIVE);
    assertEquals(
        List.of("2016", "2017", "2018", "2019", "2020"),
        series.slots().stream().map(Slot::label).toList());
    assertTrue(series.aim().fromBase());
    assertEquals(0, series.aim().from());
    assertEquals(4, series.aim().to());
  }

  @Test
  void aSmallFirmIsDrawnInASmallerUnit() {
    FirmGrowth small = Firms.growth(new Observed().actual("2016", "999.99"), List.of(), null);
    FirmChart chart = new FirmChart(small, ZH, Mode.CUMULATIVE);
    assertEquals("万元，2016–2017 年", chart.subtitle());
    assertTrue(texts(chart.series()).contains("999.99"));
    FirmGrowth larger = Firms.growth(new Observed().actual("2016", "1000"), List.of(), null);
    assertEquals("亿元，2016–2017 年", new FirmChart(larger, ZH, Mode.CUMULATIVE).subtitle());
  }

  @Test
  void anotherCurrencyHasNoPlaceOnTheAxis() {
    FirmGrowth dollars =
        Firms.growth(
            new Observed().dollars("2016", "5000000").actual("2017Q1C", "300"), List.of(), null);
    BarSeries series = series(dollars, Mode.CUMULATIVE);
    assertNull(series.slots().get(3).value());
    assertEquals("外币", series.slots().get(3).text());
    assertTrue(series.slots().get(3).tooltip().contains("5,000,000.00 USD"));
  }

  @Test
  void inEnglishAmountsAreInMillions() {
    FirmChart chart = new FirmChart(Firms.drawn(), new Messages(Language.EN), Mode.CUMULATIVE);
    assertEquals("Baishan Cloud: Revenue, cumulative from January", chart.title());
    assertEquals("million yuan, 2016–2017", chart.subtitle());
    assertEquals("245.00", chart.series().slots().get(5).text());
    assertEquals("Claim 600.00 (×3)", chart.series().aim().label());
  }
}
