package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings that name months and no year, where nothing above the table names one either. */
class YearBesideTest extends ImportCase {
  private Plan plan(String headings) throws IOException {
    return plan(file("a.xlsx", "企业情况（单位：万元）", "企业名称|" + headings, "甲数据有限公司|5|4|3"));
  }

  @Test
  void aMonthIsOfTheYearThatTheColumnToItsEndNames() throws IOException {
    Plan plan = plan("2017年1-8月营业收入|2017年1-8月税收|8月当月营业收入");
    assertEquals(List.of(), questions(plan));
    assertEquals("D3 revenue 2017M08 actual 30000 CNY new", figures(plan).getLast());
  }

  @Test
  void anEndIsOfTheLaterOfTwoYearsThatAreCompared() throws IOException {
    Plan plan = plan("2017年1-3月营业收入|2016年1-3月营业收入|一季度末从业人数");
    assertEquals(List.of(), questions(plan));
    assertEquals("D3 headcount_end 2017Q1 actual 3 person new", figures(plan).getLast());
  }

  @Test
  void ofAnotherMonthOrOfSeveralYearsItIsAsked() throws IOException {
    assertEquals(List.of("s1.period"), questions(plan("2017年1-8月营业收入|2016年1-8月营业收入|6月末从业人数")));
    assertEquals(List.of("s1.period"), questions(plan("2017年1-3月营业收入|2015年1-3月营业收入|一季度末从业人数")));
  }
}
