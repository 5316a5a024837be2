package guian.registry.growth.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.growth.Observed;
import guian.registry.growth.Odds;
import guian.registry.growth.Outlook;
import guian.registry.growth.Projection;
import guian.registry.growth.chart.FirmTable.Kind;
import guian.registry.growth.chart.FirmTable.Row;
import guian.registry.model.Amount;
import guian.registry.model.Period;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirmTableTest {
  private static final Messages ZH = new Messages(Language.ZH);

  private static List<String> lines(FirmTable table) {
    return table.rows().stream()
        .map(r -> String.join(" | ", r.period(), r.cumulative(), r.single(), r.growth()))
        .toList();
  }

  @Test
  void theDrawnTableComesOut() {
    FirmTable table = new FirmTable(Firms.drawn(), ZH);
    assertEquals(
        List.of(
            "2016 1–3月 | 4,200.00 | 4,200.00 | —",
            "2016 1–6月 | 9,800.00 | 5,600.00 | —",
            "2016 1–9月 | 14,900.00 | 5,100.00 | —",
            "2016 全年 | 20,000.00 | 5,100.00 | —",
            "2017 1–3月 | 10,300.00 | 10,300.00 | +145.2",
            "2017 1–6月 | 24,500.00 | 14,200.00 | +150.0",
            // 60,000 × 4,200 ÷ 20,000, × 9,800 ÷ 20,000, × 14,900 ÷ 20,000
            "2017 1–3月预期应达 | 12,600.00 | — | —",
            "2017 1–6月预期应达 | 29,400.00 | — | —",
            "2017 1–9月预期应达 | 44,700.00 | — | —",
            "2017 全年预期 | 60,000.00 | — | +200.0"),
        lines(table));
    List<Row> rows = table.rows();
    assertFalse(rows.get(4).derived());
    assertTrue(rows.get(5).derived());
    assertEquals(Kind.DUE, rows.get(6).kind());
    assertTrue(rows.get(9).claim());
    assertEquals("同比基数用公布数。", table.basisNote());
  }

  /** The fan and the band stand in rows that say what they are, after the claim. */
  @Test
  void whatIsDrawnBesideTheFiguresHasItsRows() {
    Odds odds =
        new Odds(
            1, 52, 7, 3, new Odds.Fan(yuan(180_000_000), yuan(260_000_000), yuan(590_000_000)));
    Projection projection =
        new Projection(
            Period.year(2017), yuan(410_000_000), yuan(480_000_000), yuan(555_500_000), 1.2, null);
    Projection refused =
        new Projection(
            Period.throughQuarter(2017, 3), null, null, null, 1, Projection.Why.TOO_FEW_POINTS);
    var growth =
        Firms.drawn().with(new Outlook(Map.of(7L, odds), List.of(refused, projection), null, 0));
    FirmTable table = new FirmTable(growth, ZH);
    assertEquals(
        List.of(
            "2017 全年可比 10% | 18,000.00 | — | —",
            "2017 全年可比中位 | 26,000.00 | — | —",
            "2017 全年可比 90% | 59,000.00 | — | —",
            "2017 全年推算下限 | 41,000.00 | — | —",
            "2017 全年推算 | 48,000.00 | — | —",
            "2017 全年推算上限 | 55,550.00 | — | —"),
        lines(table).subList(10, 16));
    assertEquals(
        List.of(Kind.COMPARABLE, Kind.PROJECTED),
        table.rows().subList(10, 16).stream().map(Row::kind).distinct().toList());
    assertEquals("同比基数用公布数。", table.basisNote());
    assertEquals(16, table.rows().stream().map(Row::key).distinct().count());
  }

  private static Amount yuan(long yuan) {
    return new Amount(yuan * 100, Amount.CNY);
  }

  @Test
  void whatIsDueAndMissingHasItsRow() {
    FirmTable table = new FirmTable(Firms.baishan(), ZH);
    assertEquals("2017 1–6月 | 未报 | — | —", lines(table).get(5));
    assertEquals(7, table.rows().size());
    assertEquals("各期没有上年同期数，不计同比。", table.basisNote());
  }

  @Test
  void aRestatedFigureOfTheYearBeforeIsShownAndNamed() {
    var growth =
        Firms.growth(
            new Observed().prior("2016Q2C", "9800").actual("2017Q2C", "24500"), List.of(), null);
    FirmTable table = new FirmTable(growth, ZH);
    assertTrue(lines(table).contains("2016 1–6月 | 9,800.00 | — | —"));
    assertEquals("同比基数用同口径数。", table.basisNote());
    String tooltip = new PointWords(growth, ZH).tooltip(Period.throughQuarter(2016, 2));
    assertTrue(tooltip.contains("上年同期数，同口径"), tooltip);
  }

  @Test
  void theSourceLineNamesSourcesPathAndCell() {
    SourceLine line = new SourceLine(Firms.drawn(), ZH);
    assertEquals("来源：经营情况表.xlsx。“应”按 2016 年各季占比分摊。", line.text());
    assertEquals("2017 1–6月累计：表 G6", line.cell(line.newest()));
    assertEquals("来源：经营情况表.xlsx。", new SourceLine(Firms.baishan(), ZH).text());
  }
}
