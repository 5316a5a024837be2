package guian.registry.report.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.PrintedReport;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.Reporting;
import guian.registry.text.Language;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is in the report, and what it counts by dates. */
class ReportScopeTest {
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

  private static void yuan(long expected, BigDecimal actual) {
    assertNotNull(actual);
    assertEquals(0, BigDecimal.valueOf(expected).compareTo(actual), actual::toPlainString);
  }

  @Test
  void whoBelongsToTheLedger() {
    ledger.firm("founded after", null, "domestic", "active", "6513", "2017-04-01");
    ledger.firm("founded unknown", null, null, null, null, null);
    ledger.firm("left", null, "domestic", "moved_out", "6513", "2015");
    long leftButReported = ledger.firm("left, reported", null, null, "deregistered", null, "2015");
    long outside = ledger.firm("parent");
    ledger.outside(outside);
    ledger.revenue(outside, "2017Q1C", 1_000_000L);
    ledger.revenue(leftButReported, "2017Q1C", 3L);
    ledger.firm("resting", null, "domestic", "suspended", "6513", "2015-01");
    QuarterlyReport report = ledger.report("2017Q1");
    assertEquals(
        List.of("left, reported", "founded unknown", "resting"),
        report.firms().stream().map(row -> row.firm().name()).toList());
    yuan(3, report.figure("revenue.total.ytd").value());
    assertEquals(1, report.reporting().missing(), "a resting firm owes no report");
    yuan(3, report.figure("firms.total").value());
  }

  @Test
  void newFirmsAreThoseCertainlyFoundedInTheMonths() {
    ledger.revenue(ledger.firm("a", null, null, null, null, "2017-03"), "2017Q1C", 1L);
    ledger.firm("b", null, null, null, null, "2017");
    ledger.firm("c", null, null, null, null, "2017-04");
    ledger.firm("d", null, null, null, null, "2016-01-15");
    ledger.firm("e", null, null, null, null, "2016-02");
    QuarterlyReport report = ledger.report("2017Q1");
    Figure figure = report.figure("firms.new.ytd");
    yuan(1, figure.value());
    yuan(2, figure.comparison().base());
    assertEquals(new BigDecimal("-50.0"), figure.growthPercent());
    assertEquals(1, report.remarks().yearOnlyFounded());
  }

  @Test
  void withoutAnyFoundingDateNobodyKnowsWhoIsNew() {
    for (String name : List.of("甲", "乙", "丙", "丁")) {
      ledger.revenue(ledger.firm(name, null, null, null, null, null), "2017Q1C", 1L);
    }
    QuarterlyReport report = ledger.report("2017Q1");
    assertNull(report.figure("firms.new.ytd").value());
    assertNull(report.figure("firms.new.ytd").growthPercent());
    yuan(4, report.figure("firms.total").value());
    assertNull(report.figure("firms.total").comparison());
    assertEquals(4, report.remarks().undatedFounded());
    try (PrintedReport printed = new PrintedReport(report, Language.ZH)) {
      assertFalse(printed.squeezed().contains("新设企业0家"), printed.squeezed());
      assertTrue(printed.squeezed().contains("本年新设企业户———"), printed.squeezed());
      assertTrue(printed.squeezed().contains("有4家企业的成立日期未录入"), printed.squeezed());
    }
    ledger.firm("戊", null, null, null, null, "2017-02");
    yuan(1, ledger.report("2017Q1").figure("firms.new.ytd").value());
    assertEquals(4, ledger.report("2017Q1").remarks().undatedFounded());
  }

  @Test
  void aFirmThatOnlyAPaperWroteAboutNeverReported() {
    long a = ledger.firm("甲");
    long b = ledger.firm("乙");
    ledger.revenue(a, "2016", 75L).revenue(b, "2016", 25L);
    ledger.revenue(ledger.firm("丙"), "2017Q1C", 1L);
    ledger.sql("UPDATE source SET kind = 'publication' WHERE id = 2");
    ledger.sql("UPDATE observation SET source_id = 2 WHERE firm_id = ?", a);
    Reporting reporting = ledger.report("2017Q1").reporting();
    assertEquals(2, reporting.missing());
    assertEquals(
        List.of("乙"), reporting.lapsed().stream().map(l -> l.firm().firm().name()).toList());
    assertEquals(new BigDecimal("25.0"), reporting.missingSharePercent());
  }

  @Test
  void englishPagesNameAFirmInEnglishWhereItHasSuchAName() {
    long a = ledger.firm("白山云");
    ledger.sql("UPDATE firm SET name_en = 'Baishan Cloud' WHERE id = ?", a);
    ledger.revenue(a, "2017Q1C", 1L).revenue(ledger.firm("乙公司"), "2017Q1C", 1L);
    ledger.claim(a, "said", "2017", null, 200_000_000L, 300L);
    QuarterlyReport report = ledger.report("2017Q1");
    try (PrintedReport english = new PrintedReport(report, Language.EN);
        PrintedReport chinese = new PrintedReport(report, Language.ZH)) {
      assertEquals(3, english.text().split("Baishan Cloud", -1).length - 1, english.text());
      assertFalse(english.text().contains("白山云"));
      assertTrue(english.text().contains("乙公司"));
      assertTrue(chinese.text().contains("白山云"));
    }
  }

  @Test
  void whoIsMissingWeighsByTheReportBefore() {
    long a = ledger.firm("甲");
    long b = ledger.firm("乙");
    long c = ledger.firm("丙");
    ledger.firm("丁");
    ledger.revenue(a, "2017Q1C", 75L).revenue(a, "2017Q2C", 200L);
    ledger.revenue(b, "2017Q1C", 20L);
    ledger.revenue(c, "2017Q1C", 5L);
    Reporting reporting = ledger.report("2017Q2").reporting();
    assertEquals(3, reporting.missing());
    assertEquals(new BigDecimal("25.0"), reporting.missingSharePercent());
    assertEquals(
        List.of("乙", "丙"), reporting.lapsed().stream().map(l -> l.firm().firm().name()).toList());
  }

  @Test
  void grantsCountByTheDayOfPayment() {
    long a = ledger.firm("甲");
    long b = ledger.firm("乙");
    ledger.revenue(a, "2017Q2C", 1L);
    ledger.paid(a, "2017-06-30", 300L);
    ledger.paid(a, "2017-01", 200L);
    ledger.paid(b, "2017-07-01", 999L);
    ledger.paid(b, "2016-02-29", 100L);
    ledger.paid(b, "2017", 50L);
    ledger.paid(b, null, 60L);
    ledger.paid(b, "2017-02", null);
    QuarterlyReport report = ledger.report("2017Q2");
    Figure paid = report.figure("grants.paid.ytd");
    yuan(500, paid.value());
    yuan(100, paid.comparison().base());
    assertEquals(1, paid.firms());
    assertEquals(new BigDecimal("400.0"), paid.growthPercent());
    yuan(1, report.figure("grants.receivers.ytd").value());
    assertEquals(2, report.remarks().undatedPayments());
    yuan(110, report.remarks().undatedPaid());
    assertEquals(1, report.remarks().unknownPayments());
  }

  @Test
  void aLedgerWithoutPaymentsKnowsNoSum() {
    ledger.revenue(ledger.firm("甲"), "2017Q1C", 1L);
    assertNull(ledger.report("2017Q1").figure("grants.paid.ytd").value());
    assertNull(ledger.report("2017Q1").figure("placements.posts.ytd").value());
    ledger.paid(1, "2016-05", 10L);
    yuan(0, ledger.report("2017Q1").figure("grants.paid.ytd").value());
  }

  @Test
  void placementsCountByTheirFirstDay() {
    long a = ledger.firm("甲");
    ledger.revenue(a, "2017Q1C", 1L);
    ledger.posts(a, "2017-03-31", 12);
    ledger.posts(a, "2017-04-01", 100);
    ledger.posts(a, "2016-01", 8);
    ledger.posts(a, null, 5);
    QuarterlyReport report = ledger.report("2017Q1");
    yuan(12, report.figure("placements.posts.ytd").value());
    assertEquals(new BigDecimal("50.0"), report.figure("placements.posts.ytd").growthPercent());
    assertEquals(5, report.remarks().undatedPosts());
  }
}
