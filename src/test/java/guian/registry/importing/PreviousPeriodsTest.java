package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Question;
import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What headings say of the month, quarter or period before the one that a sheet reports. */
class PreviousPeriodsTest extends ImportCase {
  private Plan plan(String title, String heading) throws IOException {
    return plan(table(title, heading));
  }

  private Path table(String title, String heading) throws IOException {
    return file("a.xlsx", title + "企业情况", "企业名称|" + heading, "甲数据有限公司|2|3");
  }

  private static List<String> options(Plan plan) {
    return plan.questions().getFirst().options().stream().map(Question.Option::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2018年3月,上月营业收入（万元）,revenue 2018M02 actual 20000 CNY",
    "2018年3月,上个月营业收入（万元）,revenue 2018M02 actual 20000 CNY",
    "2018年1-3月,上月营业收入（万元）,revenue 2018M02 actual 20000 CNY",
    "2018年1-3月累计,上月营业收入（万元）,revenue 2018M02 actual 20000 CNY",
    "2018年1月,上月营业收入（万元）,revenue 2017M12 actual 20000 CNY",
    "2018年2月,上月营业收入（万元）,revenue 2018M01C actual 20000 CNY",
    "2018年3月,上月累计营业收入（万元）,revenue 2018M02C actual 20000 CNY",
    "2018年1月,上月累计营业收入（万元）,revenue 2017 actual 20000 CNY",
    "2018年5月,上月末从业人员,headcount_end 2018M04 actual 2 person",
    "2018年4月,上月末从业人员,headcount_end 2018Q1 actual 2 person",
    "2018年1月,上月末从业人员,headcount_end 2017 actual 2 person"
  })
  void theMonthBeforeTheOneReportedIsCertain(String title, String heading, String figure)
      throws IOException {
    Plan plan = plan(title, heading);
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("B3 " + figure + " new"), figures(plan));
  }

  @ParameterizedTest
  @CsvSource({
    "2018年二季度,上月营业收入（万元）,2018M05",
    "2018年5月,上季度营业收入（万元）,2018Q1C",
    "2018年8月,上季度营业收入（万元）,2018Q2",
    "2018年二季度,上季末从业人员,2018Q1",
    "2018年一季度,上季营业收入（万元）,2017Q4",
    "2018年上半年,上期营业收入（万元）,2017H2 2017Q2C",
    "2018年5月,上期营业收入（万元）,2018M04 2017M05C",
    "2018年1-5月,上期营业收入（万元）,2017M05C"
  })
  void otherwiseThePeriodIsAskedAndTheLikelyOnesAreOffered(
      String title, String heading, String offered) throws IOException {
    Plan plan = plan(title, heading);
    assertEquals(List.of("s1.B.period"), questions(plan));
    assertEquals(offered + " skip", String.join(" ", options(plan)));
    assertEquals(List.of(), figures(plan));
  }

  /** A year has no other period before it than the year before, which its sheet states anew. */
  @Test
  void ofAYearThePeriodBeforeIsTheYearBefore() throws IOException {
    Plan plan = plan("2016年度", "本期营业收入（万元）|上期营业收入（万元）");
    assertEquals(List.of(), questions(plan));
    assertEquals(
        List.of("B3 revenue 2016 actual 20000 CNY new", "C3 revenue 2015 prior 30000 CNY new"),
        figures(plan));
    assertEquals(
        List.of("B3 headcount_end 2015 prior 2 person new"), figures(plan("2016年度", "上期末从业人员")));
  }

  @Test
  void aHeadingThatSaysNoMoreIsAskedAbout() throws IOException {
    Plan plan = plan("2018年1-3月（万元）", "营业收入|上月");
    assertEquals(List.of("s1.C.meaning"), questions(plan));
    Plan told =
        plan(table("2018年1-3月（万元）", "营业收入|上月"), Answers.NONE.with("s1.C.meaning", "revenue"));
    assertEquals(
        List.of(
            "B3 revenue 2018Q1C actual 20000 CNY new", "C3 revenue 2018M02 actual 30000 CNY new"),
        figures(told));
  }

  @Test
  void anotherYearsMonthBeforeIsAsked() throws IOException {
    assertEquals(List.of("s1.B.period"), questions(plan("2018年3月", "上年上月营业收入（万元）")));
  }

  /** The title's 累计 is not 本月's: beside no cumulative column it is asked. */
  @Test
  void aTitleThatSaysCumulativeDoesNotMakeTheMonthSo() throws IOException {
    assertEquals(List.of("s1.basis"), questions(plan("2018年1-6月累计", "本月营业收入（万元）")));
    assertEquals(
        List.of(
            "B3 revenue 2018M06 actual 20000 CNY new", "C3 revenue 2018Q2C actual 30000 CNY new"),
        figures(plan("2018年1-6月累计", "本月营业收入（万元）|本月止累计营业收入（万元）")));
  }
}
