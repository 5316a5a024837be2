package guian.registry.report.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.pages.PrintableText;
import guian.registry.report.pages.ReportHtml;
import guian.registry.report.words.ReportContent;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done of the year's targets, worked out by hand. */
class ReportTargetsTest {
  private static final long YI_IN_FEN = 10_000_000_000L;

  @TempDir Path folder;
  private LedgerFile ledger;
  private long firm;

  @BeforeEach
  void open() {
    ledger = new LedgerFile(folder);
    firm = ledger.firm("甲");
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private String html(String quarter, Language language) {
    return new ReportHtml(
            ReportContent.draft(ledger.report(quarter)),
            new Messages(language),
            new PrintableText(point -> true))
        .document();
  }

  // A target of 2 亿元, by the end of a quarter so many 万元.
  @ParameterizedTest
  @CsvSource({
    "2017Q1, 2017Q1C, 5000, 25.0, 0.0, 完成年度目标的25.0%，与时序进度持平, on the time schedule",
    "2017Q2, 2017Q2C, 9640, 48.2, -1.8, 慢于时序进度1.8个百分点, 1.8 percentage points behind the time"
        + " schedule",
    "2017Q3, 2017Q3C, 15010, 75.1, 0.1, 快于时序进度0.1个百分点, 0.1 percentage points ahead of the time",
    "2017Q4, 2017, 20640, 103.2, 3.2, 超出年度目标3.2个百分点, 3.2 percentage points above the target",
    "2017Q4, 2017, 19990, 100.0, 0.0, 以一位小数计与年度目标持平, to one decimal the target itself",
    "2017Q4, 2017, 15000, 75.0, -25.0, 低于年度目标25.0个百分点, 25.0 percentage points below the target"
  })
  void theLeadSaysHowTheYearGoes(
      String quarter,
      String period,
      long wan,
      BigDecimal done,
      BigDecimal ahead,
      String chinese,
      String english) {
    ledger.revenue(firm, period, wan * 10_000);
    ledger.target(2017, "revenue", 2 * YI_IN_FEN);
    ledger.target(2016, "revenue", 7 * YI_IN_FEN);
    QuarterlyReport report = ledger.report(quarter);
    Figure revenue = report.figure("revenue.total.ytd");
    assertEquals(0, new BigDecimal(200_000_000).compareTo(revenue.target()));
    assertEquals(done, revenue.donePercent());
    assertEquals(ahead, revenue.aheadPoints(report.heading().quarter()));
    String zh = html(quarter, Language.ZH);
    assertTrue(zh.contains(chinese), zh);
    assertTrue(zh.contains("<td class=\"n\">20,000.00</td><td class=\"n\">" + done + "</td>"), zh);
    String en = html(quarter, Language.EN);
    assertTrue(en.contains(english), en);
    assertTrue(en.contains(done + "% of the yearly target"), en);
  }

  @Test
  void withoutAnyTargetThereIsNoColumnAndNoWord() {
    ledger.revenue(firm, "2017Q2C", 5L);
    ledger.target(2018, "revenue", YI_IN_FEN);
    assertNull(ledger.report("2017Q2").figure("revenue.total.ytd").donePercent());
    assertFalse(html("2017Q2", Language.ZH).contains("年度目标"));
    assertFalse(html("2017Q2", Language.EN).contains("early target"));
  }

  @Test
  void whatNobodyReportedIsNoneDoneOfItsTarget() {
    ledger.revenue(firm, "2017Q2C", 5L);
    ledger.target(2017, "exports", 3 * YI_IN_FEN);
    Figure exports = ledger.report("2017Q2").figure("exports.total.ytd");
    assertNull(exports.value());
    assertNull(exports.donePercent());
    String zh = html("2017Q2", Language.ZH);
    assertTrue(zh.contains("<td class=\"n\">30,000.00</td><td class=\"n\">—</td>"), zh);
    assertFalse(zh.contains("时序进度1"), zh);
  }

  @Test
  void aLevelIsDoneButOnNoSchedule() {
    ledger.revenue(firm, "2017Q1C", 5L);
    ledger.value(firm, "headcount_end", "2017Q1C", "actual", 20_000L, "person");
    ledger.target(2017, "headcount_end", 25_000L);
    QuarterlyReport report = ledger.report("2017Q1");
    Figure staff = report.figure("headcount_end.total.end");
    assertEquals(new BigDecimal("80.0"), staff.donePercent());
    assertNull(staff.aheadPoints(report.heading().quarter()));
    assertTrue(html("2017Q1", Language.ZH).contains("200人，完成年度目标的80.0%"));
  }

  // 乙 had 12 of the 100 of the first quarter: 12 % are not there to judge by.
  @Test
  void whileTooMuchIsMissingNothingIsAheadOrBehind() {
    long other = ledger.firm("乙");
    ledger.revenue(firm, "2017Q1C", 88_0000L).revenue(other, "2017Q1C", 12_0000L);
    ledger.revenue(firm, "2017Q2C", 8_000_0000L);
    ledger.target(2017, "revenue", 2 * YI_IN_FEN);
    String zh = html("2017Q2", Language.ZH);
    assertTrue(zh.contains("完成年度目标的40.0%。"), zh);
    assertFalse(zh.contains("慢于时序进度10"), zh);
    ledger.revenue(other, "2017Q2C", 1_0000L);
    assertTrue(html("2017Q2", Language.ZH).contains("慢于时序进度"));
  }
}
