package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods that stand in columns of their own: what is not understood is no whole year. */
class RowPeriodsTest extends ImportCase {
  private Plan one(String headings, String periods) throws IOException {
    return plan(file("a.xlsx", headings + "|企业名称|累计营业收入（万元）", periods + "|甲数据有限公司|10765"));
  }

  @ParameterizedTest
  @CsvSource({
    "年份|月份,2016|1-9,2016Q3C",
    "年份|月份,2016|5,2016M05C",
    "年份|月份,2016|十一,2016M11C",
    "年份|月份,2016|全年,2016",
    "年份|季度,2016|二,2016Q2C",
    "年份|季度,2016|1-3,2016Q3C"
  })
  void monthsAndQuartersAreReadAsPeopleWriteThem(String headings, String periods, String period)
      throws IOException {
    Plan plan = one(headings, periods);
    assertEquals(
        List.of("C2 revenue " + period + " actual 107650000 CNY new"),
        figures(plan).stream().map(f -> f.replace("D2", "C2")).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"年份|月份,2016|", "年份|月份,2016|年中", "年份|月份,2016|/", "年份|季度,2016|待定"})
  void aYearBesideAMonthThatSaysNothingIsNotTheWholeYear(String said) throws IOException {
    String[] parts = said.split(",");
    Plan plan =
        plan(
            file(
                "a.xlsx",
                parts[0] + "|企业名称|累计营业收入（万元）",
                parts[1] + "|甲数据有限公司|10765",
                "2016|3|乙数据有限公司|20765"));
    assertEquals(List.of(), figures(plan).stream().filter(f -> f.startsWith("D2")).toList());
    assertEquals(
        List.of("error D2 period_missing"),
        issues(plan).stream().filter(i -> i.contains("D2")).toList());
  }

  @Test
  void octoberMayHaveLostItsZero() throws IOException {
    String head = "期别|企业名称|累计营业收入（万元）";
    Plan plan = plan(file("a.xlsx", head, "2016.1|甲数据有限公司|10765", "2016.9|乙数据有限公司|20765"));
    assertEquals(List.of("C3 revenue 2016Q3C actual 207650000 CNY new"), figures(plan));
    assertEquals(List.of("error C2 period_missing"), issues(plan));
  }

  private Plan csv(String... rows) throws IOException {
    Path file = folder.resolve("a.csv");
    Files.write(file, List.of(rows), StandardCharsets.UTF_8);
    return plan(file);
  }

  @Test
  void soItMayInAFileOfTextUnlessAnotherRowShowsThatZerosAreKept() throws IOException {
    String head = "期别,企业名称,累计营业收入（万元）,成立时间";
    Plan lost = csv(head, "2016.1,甲数据有限公司,10765,2015.1", "2016.9,乙数据有限公司,20765,2015.9");
    assertEquals(List.of("C3 revenue 2016Q3C actual 207650000 CNY new"), figures(lost));
    assertEquals(
        List.of("error C2 period_missing", "error D2 date_ambiguous"),
        issues(lost).stream().sorted().toList());
    Plan kept = csv(head, "2016.1,甲数据有限公司,10765,2015.1", "2016.10,乙数据有限公司,20765,2015.10");
    assertEquals(
        List.of(
            "C2 revenue 2016M01C actual 107650000 CNY new",
            "C3 revenue 2016M10C actual 207650000 CNY new"),
        figures(kept));
    assertEquals(List.of(), issues(kept));
  }

  @ParameterizedTest
  @CsvSource({"Q1 2016,2016Q1C", "H1 2016,2016Q2C", "FY2016,2016", "Jan-Sep 2016,2016Q3C"})
  void englishPeriodsStandInColumnsToo(String said, String period) throws IOException {
    Plan plan = csv("企业名称,期别,累计营业收入（万元）", "甲数据有限公司," + said + ",2");
    assertEquals(List.of("C2 revenue " + period + " actual 20000 CNY new"), figures(plan));
  }
}
