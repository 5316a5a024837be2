package guian.registry.growth.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.growth.Observed;
import guian.registry.growth.chart.FirmTable.Row;
import guian.registry.model.Period;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.util.List;
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
            "2017 全年预期 | 60,000.00 | — | +200.0"),
        lines(table));
    List<Row> rows = table.rows();
    assertFalse(rows.get(4).derived());
    assertTrue(rows.get(5).derived());
    assertTrue(rows.get(6).claim());
    assertEquals("同比基数用公布数。", table.basisNote());
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
