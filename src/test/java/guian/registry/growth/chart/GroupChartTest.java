package guian.registry.growth.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.BarSeries.Scale;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.State;
import guian.registry.chart.Mark;
import guian.registry.chart.Ranking;
import guian.registry.growth.Deadline;
import guian.registry.growth.GroupGrowth;
import guian.registry.growth.ZoneGrowth;
import guian.registry.model.Industries;
import guian.registry.model.Period;
import guian.registry.store.figures.FigureTotal;
import guian.registry.store.figures.TotalQueries.Grouping;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The zone by year, and by group; amounts in fen: 10 000 000 000 is 1.00 亿元. */
class GroupChartTest {
  private static final Messages ZH = new Messages(Language.ZH);
  private static final Period HALF = Period.throughQuarter(2017, 2);
  private static final long YI = 10_000_000_000L;

  private static FigureTotal total(
      String group, Period period, long total, long comparable, long base) {
    return new FigureTotal(group, period, total, 3, comparable, base, base == 0 ? 0 : 2, 1);
  }

  private static ZoneGrowth zone() {
    return new ZoneGrowth(
        Firms.REVENUE,
        HALF,
        new Deadline(YearMonth.of(2017, 6)),
        null,
        List.of(
            total("", Period.year(2015), 4 * YI, 0, 0),
            total("", Period.throughQuarter(2016, 2), 3 * YI, 0, 0),
            total("", Period.year(2016), 8 * YI, 6 * YI, 4 * YI),
            total("", HALF, 5 * YI, 4 * YI, 3 * YI)));
  }

  @Test
  void aYearThatIsNotOverStandsBesideTheSameMonthsOfTheOthers() {
    ZoneChart chart = new ZoneChart(zone(), "贵安新区", ZH);
    assertEquals("贵安新区：营业收入，年初至今累计", chart.title());
    assertEquals("亿元，2015–2017 年", chart.subtitle());
    List<Slot> slots = chart.series().slots();
    assertEquals(
        List.of("1–6月 —", "1–12月 4.00", "1–6月 3.00", "1–12月 8.00", "1–6月 5.00", "1–12月 未到期"),
        slots.stream().map(slot -> slot.label() + " " + slot.text()).toList());
    assertEquals(State.NOT_DUE, slots.getLast().state());
    // 4 ÷ 3
    assertEquals("同比 +33.3%（可比 2 家）", chart.series().callout().text());
    assertEquals(4, chart.series().callout().slot());
  }

  @Test
  void whatNobodyReportedOfAYearThatIsOverIsNotReported() {
    ZoneGrowth zone = zone();
    Deadline later = new Deadline(YearMonth.of(2026, 10), YearMonth.of(2017, 6));
    ZoneChart chart =
        new ZoneChart(
            new ZoneGrowth(zone.indicator(), zone.newest(), later, null, zone.totals()),
            "贵安新区",
            ZH);
    assertEquals("未报", chart.series().slots().getLast().text());
    assertEquals(State.NOT_REPORTED, chart.series().slots().getLast().state());
  }

  @Test
  void theTableHasTheNewestFirstAndNoGrowthWithoutBase() {
    assertEquals(
        List.of(
            "2017 1–6月累计 5.00 +33.3", "2016 全年 8.00 +50.0", "2016 1–6月累计 3.00 —", "2015 全年 4.00 —"),
        new ZoneChart(zone(), "贵安新区", ZH)
            .rows().stream().map(r -> r.period() + " " + r.total() + " " + r.growth()).toList());
  }

  @Test
  void anEmptyZoneHasNoBars() {
    ZoneChart chart =
        new ZoneChart(
            new ZoneGrowth(
                Firms.REVENUE, null, new Deadline(YearMonth.of(2017, 6)), null, List.of()),
            "贵安新区",
            ZH);
    assertEquals("", chart.subtitle());
    assertEquals(List.of(), chart.series().slots());
    assertNull(chart.series().callout());
  }

  @Test
  void industriesAreNamedAndTheirGrowthIsThatOfComparableFirms() {
    GroupGrowth growth =
        new GroupGrowth(
            Firms.REVENUE,
            Grouping.INDUSTRY,
            HALF,
            List.of(HALF),
            List.of(total("64", HALF, 5 * YI, 4 * YI, 3 * YI), total("", HALF, YI, 0, 0)),
            List.of());
    GroupChart chart = new GroupChart(growth, Industries.load(), ZH);
    assertEquals("营业收入，按行业", chart.title());
    assertEquals("亿元，2017 年 1–6月累计", chart.subtitle(View.AMOUNT));
    List<Ranking.Row> rows = chart.rows(View.AMOUNT).rows();
    assertEquals("64 互联网和相关服务", rows.getFirst().label());
    assertEquals("5.00", rows.getFirst().text());
    assertEquals("+33.3", rows.getFirst().growth());
    // The solid part of the bar and the thin bar are of the same firms.
    assertEquals("4", rows.getFirst().comparable().stripTrailingZeros().toPlainString());
    assertEquals(
        new GroupChart.Row("64", "64 互联网和相关服务", "5.00", "3", "+33.3", "100.0", "+33.3"),
        chart.table().getFirst());
    assertEquals(
        new GroupChart.Row("", "未录入", "1.00", "3", "—", "0.0", "0.0"), chart.table().getLast());
    assertEquals("3", rows.getFirst().prior().stripTrailingZeros().toPlainString());
    assertEquals("未录入", rows.getLast().label());
    assertEquals("—", rows.getLast().growth());
    assertNull(rows.getLast().prior());
    assertTrue(rows.getFirst().tooltip().contains("另有 1 家不公示"));
  }

  @Test
  void asAnIndexHalvesAndYearsHaveEachTheirOwnBase() {
    ZoneChart chart = new ZoneChart(zone(), "贵安新区", ZH);
    Scaled index = Scaled.bySameMonths(chart.series(), View.INDEX, chart.subtitle(), ZH);
    assertEquals("指数，2015 年 1–12月、2016 年 1–6月 = 100", index.subtitle());
    // 8 ÷ 4, and 5 ÷ 3
    assertEquals(
        List.of("—", "100.0", "100.0", "200.0", "166.7", "未到期"),
        index.series().slots().stream().map(Slot::text).toList());
    Scaled log = Scaled.bySameMonths(chart.series(), View.LOG, chart.subtitle(), ZH);
    assertEquals(Scale.LOG, log.series().scale());
    assertEquals(chart.subtitle(), log.subtitle());
  }

  @Test
  void asAnIndexAGroupIsMeasuredByItsComparableFirmsAYearBefore() {
    GroupChart chart =
        new GroupChart(
            new GroupGrowth(
                Firms.REVENUE,
                Grouping.INDUSTRY,
                HALF,
                List.of(HALF),
                List.of(
                    total("64", HALF, 5 * YI, 4 * YI, 3 * YI),
                    total("65", HALF, 2 * YI, YI, 2 * YI),
                    total("", HALF, YI, 0, 0)),
                List.of()),
            Industries.load(),
            ZH);
    assertEquals("指数，上年同期 = 100，2017 年 1–6月累计", chart.subtitle(View.INDEX));
    Ranking.Rows index = chart.rows(View.INDEX);
    // 4 ÷ 3, 1 ÷ 2; without a base there is none.
    assertEquals(
        List.of("133.3", "50.0", "—"), index.rows().stream().map(Ranking.Row::text).toList());
    assertEquals(
        List.of("100", "100", "null"),
        index.rows().stream().map(row -> String.valueOf(row.prior())).toList());
    assertEquals("+33.3", index.rows().getFirst().growth());
    assertEquals(0, dots(index));
    // On powers of ten: all and comparable of both, a year before of both, all of the third.
    assertEquals(2 + 2 + 2 + 1, dots(chart.rows(View.LOG)));
    assertEquals(0, dots(chart.rows(View.AMOUNT)));
  }

  private static long dots(Ranking.Rows rows) {
    return Ranking.draw(rows, 800).marks().stream().filter(Mark.Dot.class::isInstance).count();
  }

  @Test
  void onPowersOfTenAsFarFromOneToTenAsFromTenToAHundred() {
    List<FigureTotal> totals = new ArrayList<>();
    for (long yi : new long[] {100, 10, 1}) {
      totals.add(total(Long.toString(yi), HALF, yi * YI, yi * YI, 0));
    }
    GroupGrowth growth =
        new GroupGrowth(Firms.REVENUE, Grouping.PARK, HALF, List.of(HALF), totals, List.of());
    GroupChart chart = new GroupChart(growth, Industries.load(), ZH);
    List<Double> at =
        Ranking.draw(chart.rows(View.LOG), 800).marks().stream()
            .filter(Mark.Dot.class::isInstance)
            .map(mark -> ((Mark.Dot) mark).x())
            .toList();
    assertEquals(3, at.size());
    assertEquals(at.get(0) - at.get(1), at.get(1) - at.get(2), 1e-6);
    assertTrue(at.get(0) - at.get(1) > 50, at.toString());
  }

  @Test
  void smallIndustriesArePutTogetherAndTheSumStays() {
    List<FigureTotal> totals = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      totals.add(total(Integer.toString(10 + i), HALF, (20 - i) * YI, YI, YI));
    }
    GroupGrowth growth =
        new GroupGrowth(Firms.REVENUE, Grouping.INDUSTRY, HALF, List.of(HALF), totals, List.of());
    List<Ranking.Row> rows = new GroupChart(growth, Industries.load(), ZH).rows(View.AMOUNT).rows();
    assertEquals(12, rows.size());
    assertEquals("其他 9 个行业", rows.getLast().label());
    // 9 + 8 + … + 1
    assertEquals("45.00", rows.getLast().text());
    assertEquals("0.0", rows.getLast().growth());
  }

  @Test
  void relationsAreInWordsAndAnUnknownOneWaitsForAPerson() {
    GroupGrowth growth =
        new GroupGrowth(
            Firms.REVENUE,
            Grouping.RELATION,
            HALF,
            List.of(HALF),
            List.of(total("joint_venture", HALF, YI, YI, YI), total("", HALF, 1, 0, 0)),
            List.of());
    GroupChart chart = new GroupChart(growth, Industries.load(), ZH);
    assertEquals(
        List.of("合资", "待确认"),
        chart.rows(View.AMOUNT).rows().stream().map(Ranking.Row::label).toList());
    assertEquals("营业收入，按设立形式", chart.title());
  }
}
