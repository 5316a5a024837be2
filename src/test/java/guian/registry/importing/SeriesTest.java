package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Months and quarters beside each other, which may run from January. */
class SeriesTest extends ImportCase {
  @Test
  void whatAddsUpToAnotherColumnStandsAlone() throws IOException {
    Plan plan =
        plan(file("a.xlsx", "2016年企业税收（单位：元）", "企业名称|一季度|二季度|三季度|四季度|合计", "甲数据有限公司|1|2|3|4|10"));
    assertEquals(List.of(), questions(plan));
    assertEquals(
        List.of(
            "B3 tax 2016Q1C actual 1 CNY new",
            "C3 tax 2016Q2 actual 2 CNY new",
            "D3 tax 2016Q3 actual 3 CNY new",
            "E3 tax 2016Q4 actual 4 CNY new"),
        figures(plan));
  }

  @Test
  void whereOneRowDoesNotAddUpItIsAsked() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2016年企业税收（单位：元）",
                "企业名称|一季度|二季度|三季度|合计",
                "甲数据有限公司|1|2|3|6",
                "乙物流有限公司|1|2|4|4"));
    assertEquals(List.of("s1.C.basis"), questions(plan));
  }

  @Test
  void twoFiguresOfOneFirmMayAddUpByChance() throws IOException {
    Plan plan = plan(file("a.xlsx", "2016年企业税收（单位：元）", "企业名称|一季度|二季度|其他", "甲数据有限公司|1|2|3"));
    assertEquals(List.of("s1.C.basis"), questions(plan));
  }

  @Test
  void aMonthStandsAloneInEachYearWhereItDoesInOne() throws IOException {
    String head = "企业名称|2016年8月产值|2015年8月产值|2016年1-8月产值";
    Plan plan = plan(file("a.xlsx", "单位：千元", head, "甲数据有限公司|10|9|80"));
    assertEquals(List.of(), questions(plan));
    assertEquals(
        List.of(
            "B3 output 2016M08 actual 10000 CNY new",
            "C3 output 2015M08 actual 9000 CNY new",
            "D3 output 2016M08C actual 80000 CNY new"),
        figures(plan));
  }
}
