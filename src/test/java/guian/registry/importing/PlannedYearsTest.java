package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 年计划 is the plan of the year that the sheet is about, 下年目标 that of the next. */
class PlannedYearsTest extends ImportCase {
  @ParameterizedTest
  @CsvSource({
    "年计划营业收入（万元）, 2018 target",
    "营业收入（年目标）（万元）, 2018 target",
    "下年目标营业收入（万元）, 2019 target",
    "营业收入（万元）下年度预计, 2019 forecast",
    "明年预计营业收入（万元）, 2019 forecast",
    "营业收入年累计（万元）, 2018Q2C actual",
    "上年数营业收入（万元）, 2017 actual"
  })
  void aSheetAboutAPartOfTheYear(String heading, String expected) throws IOException {
    Plan plan = plan(file("a.xlsx", "2018年1-6月企业情况表", "企业名称|" + heading, "甲数据有限公司|100"));
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("B3 revenue " + expected + " 1000000 CNY new"), figures(plan));
  }

  /** Nobody has figures of the next year yet, and half a year's plan is no year's. */
  @ParameterizedTest
  @ValueSource(strings = {"明年营业收入（万元）", "半年计划营业收入（万元）", "近三年累计营业收入（万元）"})
  void whatIsNoYearsPlanIsNotTakenForOne(String heading) throws IOException {
    Plan plan = plan(file("a.xlsx", "2018年1-6月企业情况表", "企业名称|" + heading, "甲数据有限公司|100"));
    assertEquals(List.of(), figures(plan));
  }

  /** 主要经济指标（万元） is over both, and only one of them is money. */
  @Test
  void aCaptionsUnitIsNotOfPersons() throws IOException {
    Plan plan =
        plan(
            Sheets.of("2018年1-6月企业情况表", "企业名称|主要经济指标（万元）|", "|营业收入|期末从业人员", "甲数据有限公司|100|20")
                .merge(2, 1, 3, 1)
                .merge(2, 2, 2, 3)
                .xlsx(folder.resolve("a.xlsx")));
    assertEquals(List.of(), questions(plan));
    assertEquals(
        List.of(
            "B4 revenue 2018Q2C actual 1000000 CNY new",
            "C4 headcount_end 2018Q2 actual 20 person new"),
        figures(plan));
  }

  /** Persons in a heading of their own that counts them in money are a mistake. */
  @Test
  void personsInMoneyAreNotRead() throws IOException {
    Plan plan = plan(file("a.xlsx", "2018年1-6月企业情况表", "企业名称|期末从业人员（万元）", "甲数据有限公司|20"));
    assertEquals(List.of(), figures(plan));
    assertEquals(1, issues(plan).stream().filter(i -> i.endsWith("unit_misfit")).count());
  }
}
