package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An average is over the months that its heading names, and not at their end. */
class AveragesTest extends ImportCase {
  @ParameterizedTest
  @CsvSource({
    "2017年1-6月,平均用工人数,2017Q2C actual",
    "2017年1-5月,平均用工人数（累计）,2017M05C actual",
    "2017年5月,本月平均用工人数,2017M05 actual",
    "2017年5月,1-本月平均用工人数,2017M05C actual",
    "2017年5月,上年同期1-本月平均用工人数,2016M05C prior",
    "2017年1-6月,2016年平均用工人数,2016 actual",
    "2017年,年平均员工（人）,2017 actual",
    "2017年上半年,平均人数,2017Q2C actual"
  })
  void anAverageIsOverItsMonths(String title, String heading, String period) throws IOException {
    Plan plan = plan(file("a.xlsx", title + "企业情况", "企业名称|" + heading, "甲数据有限公司|2"));
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("B3 headcount_avg " + period + " 2 person new"), figures(plan));
  }

  @Test
  void ofAQuarterByItsNameAloneItIsAskedWhetherItRunsFromJanuary() throws IOException {
    Plan plan = plan(file("a.xlsx", "2017年二季度企业情况", "企业名称|平均用工人数", "甲数据有限公司|2"));
    assertEquals(List.of("s1.basis"), questions(plan));
  }

  // 120 people over three months and 100 over six are no fall.
  @Test
  void anAverageMayBeLowerThanThatOfFewerMonths() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|2017年1-3月平均用工人数|2017年1-6月平均用工人数", "甲数据有限公司|120|100"));
    assertEquals(List.of(), issues(plan));
  }

  @Test
  void anAverageMayBeOfHalfAPersonWhereACountMayNot() throws IOException {
    Plan plan = plan(file("a.xlsx", "2017年企业情况", "企业名称|年平均员工（人）|期末从业人员", "甲数据有限公司|120.5|119.5"));
    assertEquals(
        List.of(
            "B3 headcount_avg 2017 actual 120.5 person new",
            "C3 headcount_end 2017 actual 119.5 person new"),
        figures(plan));
    assertEquals(List.of("warning C3 count_fraction"), issues(plan));
  }
}
