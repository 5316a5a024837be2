package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of tables, annexes and weeks in titles and names, which are no months. */
class NumberedTitlesTest extends ImportCase {
  private Plan titled(String file, String title) throws IOException {
    return plan(file(file, title, "企业名称|累计营业收入", "甲数据有限公司|10765"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.xlsx,表1 2016年1-3月企业情况（万元）,2016Q1C",
    "a.xlsx,2016年 附件1 2月企业情况（万元）,2016M02C",
    "表1 2月.xlsx,2016年企业情况（万元）,2016M02C",
    "附件3 6月.xlsx,2016年企业情况（万元）,2016Q2C",
    "a.xlsx,2016年1 月企业情况（万元）,2016M01C",
    "a.xlsx,2016年12 月企业情况（万元）,2016"
  })
  void theNumberOfATableIsNoPartOfTheMonthBehindIt(String file, String title, String period)
      throws IOException {
    Plan plan = titled(file, title);
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("B3 revenue " + period + " actual 107650000 CNY new"), figures(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016年第26周企业情况（万元）", "2016年企业生产周报（万元）", "2016年第三周调度表（万元）"})
  void noMonthEndsWithAWeek(String title) throws IOException {
    Plan plan = titled("a.xlsx", title);
    assertEquals(List.of("s1.period"), questions(plan));
    assertEquals(List.of(), figures(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016年周边企业情况（万元）", "2016年周期性行业企业情况（万元）", "2016年企业成立十周年情况（万元）"})
  void otherWordsAreNoWeeks(String title) throws IOException {
    assertEquals(
        List.of("B3 revenue 2016 actual 107650000 CNY new"), figures(titled("a.xlsx", title)));
  }

  @Test
  void aNameThatContradictsItselfDatesNothing() throws IOException {
    Plan month = titled("36月.xlsx", "2016年企业情况（万元）");
    assertEquals(List.of(), figures(month));
    Plan year = titled("2015年和2016年.xlsx", "1-6月企业情况（万元）");
    assertEquals(List.of(), figures(year));
    assertEquals(List.of("s1.period"), questions(year));
  }
}
