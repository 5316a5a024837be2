package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A day within a month ends no month: nobody but a person can say what such figures are kept as.
 */
class UnfinishedMonthsTest extends ImportCase {
  private static final String HEADER = "企业名称|营业收入（万元）|从业人员";
  private static final String ROW = "甲数据有限公司|2|3";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "企业情况（截至2018年7月15日）",
        "企业情况（截止到2018年7月30日）",
        "2018年1月1日至2018年7月15日企业情况",
        "2018年1月1日-7月15日企业情况",
        "2018年1-7月企业情况（截至7月15日）",
        "2018.01.01-2018.07.15企业情况",
        "2018年1月15日-7月31日企业情况",
        "2018年7月上旬企业情况",
        "企业情况 2018-07-15",
        "Firms as of 15 July 2018"
      })
  void ofATitleThePeriodIsAskedOnce(String title) throws IOException {
    Plan plan = plan(file("a.xlsx", title, HEADER, ROW));
    assertEquals(List.of("s1.period"), questions(plan));
    assertEquals(List.of(), figures(plan));
    Plan told = plan(file("b.xlsx", title, HEADER, ROW), Answers.NONE.with("s1.period", "2018Q2C"));
    assertEquals(
        List.of(
            "B3 revenue 2018Q2C actual 20000 CNY new",
            "C3 headcount_end 2018Q2 actual 3 person new"),
        figures(told));
  }

  @ParameterizedTest
  @ValueSource(strings = {"截至7月15日营业收入（万元）", "营业收入（截至2018.7.15，万元）", "截至7月15日从业人员"})
  void ofAHeadingTheColumn(String heading) throws IOException {
    Plan plan = plan(file("a.xlsx", "2018年企业情况", "企业名称|" + heading, "甲数据有限公司|2"));
    assertEquals(List.of("s1.B.period"), questions(plan));
  }

  @Test
  void ofADateBelowTheTable() throws IOException {
    assertEquals(
        List.of("s1.period"), questions(plan(file("a.xlsx", "企业情况", HEADER, ROW, "2018年7月15日"))));
  }

  @Test
  void ofARowItsFigures() throws IOException {
    Plan plan =
        plan(file("a.xlsx", "企业名称|统计时间|从业人员", "甲数据有限公司|2018-07-15|2", "乙数据有限公司|2018-07-31|3"));
    assertEquals(List.of("C3 headcount_end 2018M07 actual 3 person new"), figures(plan));
    assertEquals(List.of("error C2 period_unfinished"), issues(plan));
  }

  @ParameterizedTest
  @CsvSource({
    "企业情况（截至2018年6月30日）,2018Q2",
    "企业情况（截至2018年2月28日）,2018M02",
    "企业情况（截至2016年2月29日）,2016M02",
    "企业情况（截至2018年7月31日）,2018M07",
    "2018年1月1日-6月30日企业情况,2018Q2",
    "2018年1月1日至2018年6月30日企业情况,2018Q2",
    "2018年1-6月企业情况（7月15日填报）,"
  })
  void theLastDayOfAMonthIsItsEnd(String title, String period) throws IOException {
    Plan plan = plan(file("a.xlsx", title, "企业名称|从业人员", "甲数据有限公司|3"));
    assertEquals(
        period == null ? List.of() : List.of("B3 headcount_end " + period + " actual 3 person new"),
        figures(plan));
  }

  /**
   * From the first of January to the end of June: not January, as the first date alone would be.
   */
  @Test
  void aStretchOfDaysRunsToItsLast() throws IOException {
    assertEquals(
        List.of(
            "B3 revenue 2018Q2C actual 20000 CNY new",
            "C3 headcount_end 2018Q2 actual 3 person new"),
        figures(plan(file("a.xlsx", "2018年1月1日-6月30日企业情况", HEADER, ROW))));
  }

  @Test
  void aDateOfMakingDoesNotUndoThePeriodOfTheTitle() throws IOException {
    assertEquals(
        List.of(
            "B4 revenue 2018Q2C actual 20000 CNY new",
            "C4 headcount_end 2018Q2 actual 3 person new"),
        figures(plan(file("a.xlsx", "2018年1-6月企业情况", "2018年7月15日", HEADER, ROW))));
  }
}
