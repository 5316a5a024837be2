package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Question;
import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is counted at the end or the beginning of a year is not of the month that a sheet reports.
 */
class EndsOfPeriodsTest extends ImportCase {
  private Plan june(String heading) throws IOException {
    return plan(file("a.xlsx", "2017年6月报表", "企业名称|" + heading, "甲数据有限公司|2"));
  }

  private static List<String> options(Plan plan) {
    return plan.questions().getFirst().options().stream().map(Question.Option::id).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "年末从业人员",
        "年底从业人员",
        "本年末从业人员",
        "本年度末从业人员",
        "年度末从业人员",
        "今年年底从业人员",
        "从业人员年末人数",
        "2017年末从业人员",
        "2017年末从业人员期末人数",
        "2017年底从业人员",
        "Employees at end of 2017"
      })
  void theEndOfTheYearIsNotJune(String heading) throws IOException {
    Plan plan = june(heading);
    assertEquals(List.of("s1.B.period"), questions(plan));
    assertEquals(List.of("2016", "2017", "skip"), options(plan));
    Plan told =
        plan(
            file("b.xlsx", "2017年6月报表", "企业名称|" + heading, "甲数据有限公司|2"),
            Answers.NONE.with("s1.B.period", "2016"));
    assertEquals(List.of("B3 headcount_end 2016 actual 2 person new"), figures(told));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017年1-6月", "2017年上半年", "2017年二季度", "截至2017年6月末"})
  void norIsItTheEndOfAnyOtherPartOfTheYear(String title) throws IOException {
    Plan plan = plan(file("a.xlsx", title + "企业情况", "企业名称|年末从业人员", "甲数据有限公司|2"));
    assertEquals(List.of("s1.B.period"), questions(plan));
    assertEquals(List.of(), figures(plan));
  }

  @Test
  void rowsThatNameTheirMonthsDoNotTellTheEndOfTheYear() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|期别|年末从业人员", "甲数据有限公司|2017年6月|2"));
    assertEquals(List.of("s1.C.period"), questions(plan));
  }

  @ParameterizedTest
  @CsvSource({
    "上年末从业人员,2016",
    "去年底从业人员,2016",
    "上年年末从业人员,2016",
    "去年年底从业人员,2016",
    "年初从业人员,2016",
    "2016年末从业人员,2016",
    "2017年年初从业人员,2016",
    "Employees at end of 2016,2016",
    "期末从业人员,2017Q2",
    "本月末从业人员,2017Q2",
    "本季度末从业人员,2017Q2",
    "上年度末从业人员,2016",
    "Employees at end of June 2017,2017Q2"
  })
  void wordsThatTellTheDayAreTaken(String heading, String period) throws IOException {
    Plan plan = june(heading);
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("B3 headcount_end " + period + " actual 2 person new"), figures(plan));
  }

  @ParameterizedTest
  @CsvSource({"2017年12月", "2017年1-12月", "2017年", "2017年四季度", "2017年下半年"})
  void inASheetThatReachesToDecemberTheEndOfTheYearIsItsOwn(String title) throws IOException {
    Plan plan = plan(file("a.xlsx", title + "企业情况", "企业名称|年末从业人员", "甲数据有限公司|2"));
    assertEquals(List.of("B3 headcount_end 2017 actual 2 person new"), figures(plan));
  }

  @Test
  void whatIsPlannedForTheEndOfTheYearIsThisYears() throws IOException {
    assertEquals(List.of("B3 headcount_end 2017 target 2 person new"), figures(june("年末从业人员目标")));
  }

  @ParameterizedTest
  @CsvSource({"2017年6月,2017M05", "2017年二季度,2017Q1"})
  void theBeginningOfAMonthOrQuarterIsNotThatOfTheYear(String title, String before)
      throws IOException {
    Plan plan = plan(file("a.xlsx", title + "企业情况", "企业名称|期初从业人员", "甲数据有限公司|2"));
    assertEquals(List.of("s1.B.period"), questions(plan));
    assertEquals(List.of("2016", before, "skip"), options(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017年1-6月", "2017年上半年", "2017年", "2017年一季度", "2017年6月累计"})
  void thatOfAPeriodFromJanuaryIs(String title) throws IOException {
    Plan plan = plan(file("a.xlsx", title + "企业情况", "企业名称|期初从业人员", "甲数据有限公司|2"));
    assertEquals(List.of("B3 headcount_end 2016 actual 2 person new"), figures(plan));
  }

  @Test
  void nothingIsEarnedAtTheBeginningOfAYear() throws IOException {
    assertEquals(List.of("s1.B.period"), questions(june("年初营业收入（万元）")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021年中企业情况", "2021年中数据汇总"})
  void theMiddleOfAYearIsAsked(String title) throws IOException {
    Plan plan = plan(file("a.xlsx", title, "企业名称|营业收入（万元）", "甲数据有限公司|2"));
    assertEquals(List.of("s1.period"), questions(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021年中小企业情况", "2021年中关村企业情况", "2021年中心企业情况"})
  void anotherWordThatBeginsWithMiddleIsTheYear(String title) throws IOException {
    Plan plan = plan(file("a.xlsx", title, "企业名称|营业收入（万元）", "甲数据有限公司|2"));
    assertEquals(List.of("B3 revenue 2021 actual 20000 CNY new"), figures(plan));
  }
}
