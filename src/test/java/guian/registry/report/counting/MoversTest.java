package guian.registry.report.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Indicator;
import guian.registry.report.LedgerFile;
import guian.registry.report.SampleLedger;
import guian.registry.report.figures.Movers;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.json.ReportJson;
import guian.registry.report.pages.PrintableText;
import guian.registry.report.pages.ReportHtml;
import guian.registry.report.words.ReportContent;
import guian.registry.store.figures.ChangeParts;
import guian.registry.store.figures.ChangeQueries;
import guian.registry.store.figures.TotalQueries.Grouping;
import guian.registry.store.firms.FirmQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Who came and who left, by hand and against the SQL of the growth screen. */
class MoversTest {
  @TempDir Path folder;
  private LedgerFile ledger;

  @BeforeEach
  void open() {
    ledger = new LedgerFile(folder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private long firm(String name, String status, String founded) {
    return ledger.firm(name, null, "domestic", status, "6513", founded);
  }

  private String html(Language language) {
    return new ReportHtml(
            ReportContent.draft(ledger.report("2017Q2")),
            new Messages(language),
            new PrintableText(point -> true))
        .document();
  }

  // 万元: last year 100 + 50 + 30 + 20 + 10 = 210, now 130 + 40 + 7 + 5 = 182.
  private void fill() {
    long stays = firm("留下", "active", "2015-04");
    ledger.revenue(stays, "2016Q2C", 100_0000L).revenue(stays, "2017Q2C", 130_0000L);
    ledger.restated(stays, "2016Q2C", 104_0000L);
    ledger.revenue(firm("新成立", "active", "2016-09"), "2017Q2C", 40_0000L);
    ledger.revenue(firm("迁来", "moved_in", "2012-01"), "2017Q2C", 7_0000L);
    ledger.revenue(firm("去年没报", "active", "2016"), "2017Q2C", 5_0000L);
    ledger.revenue(firm("走了", "moved_out", "2015-01"), "2016Q2C", 50_0000L);
    ledger.revenue(firm("停了", "suspended", "2015-01"), "2016Q2C", 30_0000L);
    ledger.revenue(firm("没报", "active", "2015-01"), "2016Q2C", 20_0000L);
    long silent = firm("不说", "active", "2015-01");
    ledger.revenue(silent, "2016Q2C", 10_0000L).revenue(silent, "2017Q2C", null);
    ledger.revenue(firm("早走了", "deregistered", "2014-01"), "2015Q2C", 99_0000L);
  }

  @Test
  void eachIsNamedWithWhy() {
    fill();
    Movers movers = ledger.report("2017Q2").movers();
    assertEquals(
        List.of("新成立 FOUNDED 400000.00", "迁来 MOVED_IN 70000.00", "去年没报 UNREPORTED 50000.00"),
        movers.newcomers().stream()
            .map(n -> n.firm().name() + " " + n.why() + " " + n.revenue())
            .toList());
    assertEquals(
        List.of(
            "走了 GONE 500000.00",
            "停了 IDLE 300000.00",
            "没报 UNREPORTED 200000.00",
            "不说 UNKNOWN 100000.00"),
        movers.leavers().stream()
            .map(n -> n.firm().name() + " " + n.why() + " " + n.revenue())
            .toList());
    // 182 − 210 = 52 − 110 + (130 − 104) + (104 − 100)
    ChangeParts change = movers.change();
    assertEquals(-28_000_000L, change.change());
    assertEquals(new ChangeParts.Part(52_000_000, 3), change.newcomers());
    assertEquals(new ChangeParts.Part(110_000_000, 4), change.leavers());
    assertEquals(new ChangeParts.Part(26_000_000, 1), change.continuing());
    assertEquals(new ChangeParts.Part(4_000_000, 1), change.revisions());
  }

  @Test
  void theParagraphSaysIt() {
    fill();
    String zh = html(Language.ZH);
    assertTrue(
        zh.contains(
            "有本期数而无上年同期数的新增企业3家，营业收入52.00万元，其中上年同期之后成立1家，迁入1家，上年同期未报送1家。名单见表7。"
                + "有上年同期数而无本期数的企业4家，上年同期营业收入110.00万元，其中已迁出、吊销或注销1家，停业或清算1家，"
                + "在营而未报送1家，不公示或以外币报送1家。名单见表8。"
                + "全部营业收入比上年同期公布数减少28.00万元，其中新增企业增加52.00万元，退出及未报企业减少110.00万元，"
                + "两期均有数的企业增加26.00万元，因上年同期数重报增加4.00万元。"),
        zh);
    assertTrue(zh.contains("<td class=\"w\">迁出</td>"), zh);
    String en = html(Language.EN);
    assertTrue(
        en.contains(
            "4 firms had a figure a year before and have none now, with revenue of CNY 1.1000"
                + " million then: 1 moved out, deregistered or revoked, 1 suspended or in"
                + " liquidation, 1 in operation but not reported and 1 not disclosed or in another"
                + " currency. Table 8 gives the list."),
        en);
  }

  @Test
  void theAnswerForMachinesHasThem() {
    fill();
    var tables =
        new ReportJson(ReportContent.draft(ledger.report("2017Q2")), new Messages(Language.EN));
    String json = JsonMapper.shared().writeValueAsString(tables.answer().get("tables"));
    assertTrue(json.contains("[\"2\",\"新成立\",\"founded\",\"400000\"]"), json);
    assertTrue(json.contains("[\"5\",\"走了\",\"gone\",\"500000\"]"), json);
    assertTrue(json.contains("[\"now\",\"1820000\",null],[\"before\",\"2100000\",null]"), json);
    assertTrue(json.contains("[\"revisions\",\"40000\",\"1\"]"), json);
  }

  // All revenue is compared with what was published, and so is theirs, which the notes say.
  @Test
  void whoLeftTookAwayWhatWasPublishedOfThem() {
    ledger.revenue(firm("留下", "active", "2015-04"), "2016Q2C", 100L);
    ledger.revenue(1, "2017Q2C", 130L);
    long gone = firm("没报", "active", "2015-01");
    ledger.revenue(gone, "2016Q2C", 20L);
    ledger.restated(gone, "2016Q2C", 27L);
    var movers = ledger.report("2017Q2").movers();
    assertEquals(20, movers.leavers().getFirst().revenue().intValueExact());
    assertEquals(0, movers.change().revisions().firms());
    assertTrue(html(Language.ZH).contains("上年同期营业收入（取上年所报数）而无本期数"));
    assertTrue(html(Language.EN).contains("as published then, and have none now"));
  }

  @Test
  void withoutLastYearNobodyCameOrLeft() {
    ledger.revenue(firm("甲", "active", "2015-04"), "2017Q2C", 5L);
    assertFalse(ledger.report("2017Q2").movers().isKnown());
    String zh = html(Language.ZH);
    assertTrue(zh.contains("上年同期没有企业的营业收入数，无从区分新增与退出企业。"), zh);
    assertFalse(zh.contains("退出及未报企业"), zh);
  }

  @Test
  void moreThanTenAreCounted() {
    ledger.revenue(firm("甲", "active", "2015-04"), "2016Q2C", 5L);
    for (int i = 0; i < 13; i++) {
      ledger.revenue(firm("新" + i, "active", "2017-01"), "2017Q2C", 100L + i);
    }
    String zh = html(Language.ZH);
    assertTrue(zh.contains("本表按营业收入列前 10 家，其余 3 家见台账。"), zh);
    assertTrue(zh.indexOf("新12") < zh.indexOf("新3"), "the greatest first");
  }

  @Test
  void leaversAreListedByWhatTheyHadAYearBefore() {
    ledger.revenue(firm("甲", "active", "2015-04"), "2017Q2C", 5L);
    for (int i = 0; i < 13; i++) {
      ledger.revenue(firm("旧" + i, "deregistered", "2015-01"), "2016Q2C", 100L + i);
    }
    String zh = html(Language.ZH);
    assertTrue(zh.contains("本表按上年同期营业收入列前 10 家，其余 3 家见台账。"), zh);
  }

  @ParameterizedTest
  @CsvSource({"2017Q1, 1", "2017Q2, 2", "2016Q4, 3", "2016Q2, 4"})
  void thePartsAreThoseOfTheGrowthScreen(String quarter, long seed) {
    SampleLedger.fill(ledger, 120, seed);
    ledger.sql("UPDATE firm SET status = 'moved_out' WHERE id % 9 = 0");
    Indicator revenue =
        new FirmQueries(ledger.registry())
            .indicators().stream().filter(i -> i.id().equals("revenue")).findFirst().orElseThrow();
    QuarterlyReport report = ledger.report(quarter);
    ChangeParts expected =
        new ChangeQueries(ledger.registry())
            .parts(revenue, report.heading().quarter().period(), Grouping.ZONE)
            .getFirst();
    ChangeParts change = report.movers().change();
    assertEquals(expected, change);
    assertTrue(change.newcomers().firms() > 0 && change.leavers().firms() > 0);
    assertEquals(change.newcomers().firms(), report.movers().newcomers().size());
    assertEquals(change.leavers().firms(), report.movers().leavers().size());
    assertEquals(
        change.change(),
        change.newcomers().sum()
            - change.leavers().sum()
            + change.continuing().sum()
            + change.revisions().sum());
  }
}
