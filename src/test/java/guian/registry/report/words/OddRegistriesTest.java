package guian.registry.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.json.ReportJson;
import guian.registry.report.pages.ComposedReport;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences about none, one and all, as an official would write them. */
class OddRegistriesTest {
  private static final Messages ZH = new Messages(Language.ZH);
  private static final Messages EN = new Messages(Language.EN);

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

  private String said(Place place, Messages messages) {
    return ReportContent.draft(ledger.report("2017Q2")).paragraphs(messages).stream()
        .filter(paragraph -> paragraph.place() == place)
        .findFirst()
        .orElseThrow()
        .text();
  }

  private void says(Place place, String chinese, String english) {
    String zh = said(place, ZH);
    assertTrue(zh.contains(chinese), zh);
    String en = said(place, EN);
    assertTrue(en.contains(english), en);
  }

  @Test
  void allNewcomersOfOneKindAreNotAmongThemselves() {
    for (String name : List.of("甲", "乙", "丙")) {
      ledger.revenue(firm(name, "active", "2017-02"), "2017Q2C", 5_000_000L);
    }
    long old = firm("丁", "active", "2014-02");
    ledger.revenue(old, "2016Q2C", 1_000_000L).revenue(old, "2017Q2C", 1_000_000L);
    says(
        Place.MOVERS,
        "新增企业3家，营业收入0.15亿元，均为上年同期之后成立。",
        "3 newcomers have a figure now and none a year before, with revenue of CNY 15 million, all"
            + " of them founded since.");
    says(Place.MOVERS, "增加0.15亿元，均来自新增企业。", "a year before, all of it by newcomers.");
    says(
        Place.LEAD,
        "列入台账企业4家，均报送营业收入，合计0.16亿元",
        "all of which reported revenue, CNY 16 million in");
    says(Place.INDUSTRY, "有营业收入的行业仅有：", "The only industry with revenue is: ");
    says(Place.LEADERS, "有营业收入的企业共4家，合计0.16亿元", "The 4 firms that have revenue have");
    says(Place.REPORTING, "列入台账企业4家，均已报送营业收入。", "All 4 firms in the registry reported revenue.");
    says(Place.KEY, "新设企业3家", "3 firms founded");
  }

  @Test
  void oneIsNotAll() {
    ledger.revenue(firm("甲", "deregistered", "2014-02"), "2016Q2C", 5_000_000L);
    long old = firm("乙", "active", "2014-02");
    ledger.revenue(old, "2016Q2C", 1_000_000L).revenue(old, "2017Q2C", 1_500_000L);
    ledger.claim(old, "增至三倍", "2017", null, 1_000L, 300L);
    says(
        Place.MOVERS,
        "有上年同期数而无本期数的企业1家，上年同期营业收入500.00万元，已迁出、吊销或注销。",
        "1 firm had a figure a year before and has none now, with revenue of CNY 5.0000 million"
            + " then, having moved out");
    says(Place.CLAIMS, "台账登记预期1项，尚未到期。", "The registry holds 1 claim, not yet due.");
    says(
        Place.LEAD,
        "列入台账企业1家，营业收入150.00万元，",
        "1 firm, which reported revenue of CNY 1.5000 million");
    says(Place.LEADERS, "营业收入最高的企业为乙，150.00万元，", "The firm with the largest revenue is 乙,");
    says(Place.KEY, "上半年，无新设企业。", "January–June: no firm founded.");
  }

  @Test
  void allClaimsOfOneKindAreNotAmongThemselves() {
    long firm = firm("甲", "active", "2014-02");
    ledger.revenue(firm, "2016Q2C", 1_000_000L).revenue(firm, "2017Q2C", 1_000_000L);
    for (int i = 0; i < 3; i++) {
      ledger.claim(firm, "增至三倍" + i, "2017", null, 1_000L, 300L);
    }
    says(Place.CLAIMS, "台账登记预期3项，均未到期。", "The registry holds 3 claims, none of them due yet.");
    says(Place.MOVERS, "全部营业收入与上年同期公布数相同。", "All revenue is what was published a year before.");
    ledger.claim(firm, "一季度", "2017Q1C", 100L, null, null);
    says(Place.CLAIMS, "台账登记预期4项，其中尚未到期3项，无法判定1项。", "4 claims: 3 not yet due and 1 that cannot be");
  }

  @Test
  void nobodyReportsWhoDoesNotDiscloseIt() {
    ledger.revenue(firm("甲", "active", "2014-02"), "2017Q2C", null);
    ledger.revenue(firm("乙", "active", "2014-02"), "2017Q2C", null);
    assertEquals("", said(Place.LEAD_REPORTING, ZH));
    says(
        Place.REPORTING,
        "列入台账企业2家，均不公示营业收入。",
        "Neither firm in the registry discloses its revenue.");
    ledger.revenue(firm("丙", "active", "2014-02"), "2017Q2C", 1_000_000L);
    says(
        Place.LEAD_REPORTING,
        "除不公示的2家外，在营企业均已报送上半年营业收入。",
        "have reported their revenue of January–June, except 2 that do not disclose it.");
    says(Place.LEAD, "列入台账企业3家，其中1家报送营业收入，为100.00万元", "3 firms, of which 1 reported revenue, CNY");
  }

  @Test
  void aNegativeBaseIsNoMissingOne() {
    long firm = firm("甲", "active", "2014-02");
    ledger.revenue(firm, "2016Q2C", -5_000_000L).revenue(firm, "2017Q2C", -8_000_000L);
    says(Place.LEAD, "可比企业上年同期营业收入不是正数，无从计算同比", "is not above zero, so there is no growth rate");
    assertFalse(said(Place.LEAD_REPORTING, ZH).contains("同比均按"));
    says(Place.MOVERS, "减少300.00万元，均来自两期均有数的企业。", "all of it by firms with both figures.");
  }

  @Test
  void whatDragsIsNamedWhereNothingPulls() {
    for (String name : List.of("甲", "乙")) {
      long firm = firm(name, "active", "2014-02");
      ledger.revenue(firm, "2016Q2C", 5_000_000L).revenue(firm, "2017Q2C", 4_000_000L);
    }
    says(
        Place.LEADERS,
        "可比企业中，下拉全区营业收入增长最多的是：甲10.0个百分点；乙10.0个百分点。",
        "Of the comparable firms, those that take most from the zone's growth are: ");
  }

  @Test
  void firmsThatStoppedReportingAreAllOrSome() {
    for (String name : List.of("甲", "乙")) {
      ledger.revenue(firm(name, "active", "2014-02"), "2017Q1C", 1_000_000L);
    }
    ledger.revenue(firm("丙", "active", "2014-02"), "2017Q2C", 1_000_000L);
    says(
        Place.LAPSED,
        "未报送的2家企业均曾报送2017年一季度数据，当期营业收入占全区的100.0%，名单如下。",
        "Both firms that have not reported had reported for January–March 2017, then with 100.0%");
    firm("丁", "active", "2014-02");
    says(Place.LAPSED, "未报送企业中有2家曾报送", "Of those that have not reported, 2 had reported");
  }

  @Test
  void aClaimIsCountedInTheUnitOfWhatItIsAbout() {
    long firm = firm("甲", "active", "2014-02");
    ledger.revenue(firm, "2017Q2C", 8_000_000L);
    ledger.value(firm, "headcount_end", "2017Q2C", "actual", 8_000L, "person");
    ledger.claim(firm, "headcount_end", "年末用工120人", "2017", 12_000L);
    ledger.claim(firm, "floor_area", "建成五千平方米", "2017", 500_000L);
    ledger.claim(firm, "过千万", "2017", 10_000_000L, null, null);
    String zh = cells(ZH);
    assertTrue(zh.contains("|年末用工120人|2017 全年|人|120|80|66.7|未到期|"), zh);
    assertTrue(zh.contains("|建成五千平方米|2017 全年|平方米|5,000|—|—|未到期|"), zh);
    assertTrue(zh.contains("|过千万|2017 全年|万元|1,000.00|800.00|80.0|未到期|"), zh);
    String en = cells(EN);
    assertTrue(en.contains("|2017, full year|persons|120|80|66.7|Not due|"), en);
    assertTrue(en.contains("|2017, full year|m²|5,000|—|—|Not due|"), en);
    String json =
        new ReportJson(ReportContent.draft(ledger.report("2017Q2")), ZH).answer().toString();
    assertTrue(json.contains("年末用工120人, 2017, person, 120, 80, 66.7, open"), json);
  }

  private String cells(Messages messages) {
    return ComposedReport.of(ReportContent.draft(ledger.report("2017Q2")), messages)
        .pages()
        .replaceAll("<[^>]+>", "|")
        .replaceAll("\\|+", "|");
  }
}
