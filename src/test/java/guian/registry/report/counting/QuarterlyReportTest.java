package guian.registry.report.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.model.RefusedException;
import guian.registry.report.LedgerFile;
import guian.registry.report.figures.Basis;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.Outlook;
import guian.registry.report.figures.Pace;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.Reading;
import guian.registry.report.figures.TrendPoint;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the report's figures, each on a ledger small enough to work out by hand. */
class QuarterlyReportTest {
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

  private Figure revenue(String quarter) {
    return ledger.report(quarter).figure("revenue.total.ytd");
  }

  private static void yuan(long expected, BigDecimal actual) {
    assertNotNull(actual);
    assertEquals(0, BigDecimal.valueOf(expected).compareTo(actual), actual::toPlainString);
  }

  @Test
  void growthIsOverTheFirmsThatHaveBothFigures() {
    long old = ledger.firm("甲");
    long young = ledger.firm("乙");
    long gone = ledger.firm("丙");
    ledger.revenue(old, "2016Q2C", 100L).revenue(old, "2017Q2C", 130L);
    ledger.revenue(young, "2017Q2C", 1000L);
    ledger.revenue(gone, "2016Q2C", 500L);
    Figure figure = revenue("2017Q2");
    yuan(1130, figure.value());
    assertEquals(2, figure.firms());
    Comparison comparison = figure.comparison();
    assertEquals(1, comparison.firms());
    yuan(130, comparison.value());
    yuan(100, comparison.base());
    assertEquals(new BigDecimal("30.0"), figure.growthPercent());
    assertEquals(Basis.PUBLISHED, comparison.basis());
    assertEquals(1, ledger.report("2017Q2").remarks().withoutBase());
  }

  @Test
  void theRestatedBaseGoesBeforeThePublishedOne() {
    long a = ledger.firm("甲");
    ledger.revenue(a, "2016Q1C", 100L).restated(a, "2016Q1C", 80L).revenue(a, "2017Q1C", 100L);
    assertEquals(Basis.RESTATED, revenue("2017Q1").comparison().basis());
    assertEquals(new BigDecimal("25.0"), revenue("2017Q1").growthPercent());
    long b = ledger.firm("乙");
    ledger.revenue(b, "2016Q1C", 20L).revenue(b, "2017Q1C", 20L);
    assertEquals(Basis.MIXED, revenue("2017Q1").comparison().basis());
    assertEquals(new BigDecimal("20.0"), revenue("2017Q1").growthPercent());
  }

  @Test
  void aBaseThatIsNotPositiveGivesNoGrowth() {
    long a = ledger.firm("甲");
    ledger.revenue(a, "2016Q1C", -10L).revenue(a, "2017Q1C", 100L);
    assertNull(revenue("2017Q1").growthPercent());
    yuan(-10, revenue("2017Q1").comparison().base());
    long b = ledger.firm("乙");
    ledger.revenue(b, "2016Q1C", 0L).revenue(b, "2017Q1C", 5L);
    Comparison only = ledger.report("2017Q1").firms().getLast().comparison();
    assertNull(only.growthPercent());
  }

  @Test
  void zeroIsAValueAndNotDisclosedIsNone() {
    ledger.revenue(ledger.firm("甲"), "2017Q1C", 0L);
    ledger.revenue(ledger.firm("乙"), "2017Q1C", null);
    ledger.firm("丙");
    QuarterlyReport report = ledger.report("2017Q1");
    yuan(0, report.figure("revenue.total.ytd").value());
    assertEquals(1, report.figure("revenue.total.ytd").firms());
    assertEquals(
        List.of(Reading.State.REPORTED, Reading.State.NOT_DISCLOSED, Reading.State.MISSING),
        report.firms().stream().map(row -> row.revenue().state()).toList());
    assertEquals(1, report.reporting().notDisclosed());
    assertEquals(1, report.reporting().missing());
  }

  @ParameterizedTest
  @CsvSource({
    "2017Q1, 2017Q1=7, 7, false",
    "2017Q1, 2017M01=1 2017M02=2 2017M03=4, 7, true",
    "2017Q2, 2017H1=9, 9, false",
    "2017Q2, 2017Q1=3 2017Q2=4, 7, true",
    "2017Q2, 2017Q1C=3 2017M04=1 2017M05=1 2017M06=1, 6, true",
    "2017Q3, 2017Q2C=5 2017Q3=-1, 4, true",
    "2017Q4, 2017H1=5 2017H2=6, 11, true",
    "2017Q4, 2017Q3C=5 2017Q4=6, 11, true",
    "2017Q2, 2017Q2C=9 2017Q1=1 2017Q2=1, 9, false"
  })
  void aCumulativeIsTakenAsReportedElseAddedUp(
      String quarter, String values, long total, boolean derived) {
    long firm = ledger.firm("甲");
    for (String value : values.split(" ")) {
      ledger.revenue(firm, value.split("=")[0], Long.valueOf(value.split("=")[1]));
    }
    yuan(total, revenue(quarter).value());
    assertEquals(derived ? 1 : 0, ledger.report(quarter).remarks().derived());
  }

  @Test
  void aQuarterAloneIsNoHalf() {
    long firm = ledger.firm("甲");
    ledger.revenue(firm, "2017Q2", 4L);
    ledger.value(firm, "tax", "2017Q2C", "actual", 100L, "CNY");
    assertNull(revenue("2017Q2").value());
  }

  @Test
  void aStockIsItsLevelAtTheEnd() {
    long a = ledger.firm("甲");
    long b = ledger.firm("乙");
    ledger.value(a, "headcount_end", "2017Q2C", "actual", 3000L, "person");
    ledger.value(a, "headcount_end", "2017Q1", "actual", 9900L, "person");
    ledger.value(b, "headcount_end", "2017M06", "actual", 1200L, "person");
    yuan(42, ledger.report("2017Q2").figure("headcount_end.total.end").value());
  }

  @Test
  void anotherCurrencyIsNotAdded() {
    long a = ledger.firm("甲");
    ledger.value(a, "revenue", "2017Q1C", "actual", 999_00L, "USD");
    ledger.revenue(ledger.firm("乙"), "2017Q1C", 5L);
    QuarterlyReport report = ledger.report("2017Q1");
    yuan(5, report.figure("revenue.total.ytd").value());
    assertEquals(1, report.reporting().foreign());
    assertEquals(0, report.reporting().missing());
  }

  @Test
  void aRateIsComparedWithTheReportBefore() {
    long a = ledger.firm("甲");
    ledger.revenue(a, "2016Q1C", 100L).revenue(a, "2017Q1C", 110L);
    ledger.revenue(a, "2016Q2C", 200L).revenue(a, "2017Q2C", 230L);
    ledger.revenue(a, "2016Q3C", 300L).revenue(a, "2017Q3C", 315L);
    assertEquals(Outlook.STEADY, ledger.report("2017Q1").pace().outlook());
    assertNull(ledger.report("2017Q1").pace().changePoints());
    assertEquals(
        new Pace(Outlook.STEADY_RISING, new BigDecimal("15.0"), new BigDecimal("5.0")),
        ledger.report("2017Q2").pace());
    assertEquals(
        new Pace(Outlook.STEADY_SLOWER, new BigDecimal("5.0"), new BigDecimal("-10.0")),
        ledger.report("2017Q3").pace());
  }

  @ParameterizedTest
  @CsvSource({
    "2.0, 1.0, , 100.0, STEADY_RISING",
    "2.0, 2.0, 10.0, 50.0, STEADY_RISING",
    "2.0, 2.0, 10.1, 100.0, WITHHELD",
    "0.0, 1.0, , 100.0, LEVEL",
    "-0.1, , , 100.0, FALLING",
    "2.0, 2.0, , 49.9, NARROW",
    "2.0, 2.0, , , NARROW",
    ", 1.0, , , NONE"
  })
  void theLeadJudgesByRule(
      BigDecimal now, BigDecimal before, BigDecimal missing, BigDecimal among, Outlook outlook) {
    assertEquals(outlook, Pace.of(now, before, missing, among).outlook());
  }

  @Test
  void aFewComparableFirmsJudgeNothingForAll() {
    long a = ledger.firm("甲");
    ledger.revenue(a, "2016Q1C", 40L).revenue(a, "2017Q1C", 49L);
    ledger.revenue(ledger.firm("乙"), "2017Q1C", 51L);
    assertEquals(Outlook.NARROW, ledger.report("2017Q1").pace().outlook());
    ledger.sql("UPDATE observation SET amount = 4900 WHERE firm_id = 2");
    assertEquals(Outlook.STEADY, ledger.report("2017Q1").pace().outlook());
  }

  @Test
  void aQuarterWithoutDataIsRefused() {
    ledger.revenue(ledger.firm("甲"), "2016", 7L);
    RefusedException refused = assertThrows(RefusedException.class, () -> ledger.report("2017Q1"));
    assertEquals("report.empty", refused.code());
    assertEquals(List.of("2017Q1"), refused.arguments());
    yuan(7, revenue("2016Q4").value());
  }

  @Test
  void theTrendGoesTwoYearsBack() {
    long a = ledger.firm("甲");
    ledger.revenue(a, "2015Q1C", 1L).revenue(a, "2016", 8L).revenue(a, "2017Q2C", 9L);
    List<TrendPoint> trend = ledger.report("2017Q2").trend();
    assertEquals(10, trend.size());
    yuan(1, trend.getFirst().revenue());
    assertNull(trend.get(1).revenue());
    yuan(8, trend.get(7).revenue());
    yuan(9, trend.getLast().revenue());
  }

  @Test
  void theHeadingKnowsTheZoneAndTheLedgersDay() {
    ledger.revenue(ledger.firm("甲"), "2017Q1C", 1L);
    assertEquals("贵安新区", ledger.report("2017Q1").heading().zone());
    assertEquals("2017-07-28", String.valueOf(ledger.report("2017Q1").heading().asOf()));
    ledger.setting("zone.name", "示例新区");
    assertEquals("示例新区", ledger.report("2017Q1").heading().zone());
  }
}
