package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines among the rows that say the figures below them are others than those of the title. */
class LinesAmongRowsTest extends ImportCase {
  private static final String FIRST = "1|甲数据有限公司|1";
  private static final String SECOND = "1|乙物流有限公司|2";

  private Plan plan(String title, String line) throws IOException {
    return plan(file("a.xlsx", title, "序号|企业名称|营业收入（万元）", FIRST, line, SECOND));
  }

  @ParameterizedTest
  @CsvSource({
    "2016年企业经营情况表,2015年企业经营情况表",
    "2016年企业经营情况,二、2015年企业营业收入",
    "2016年企业经营情况,2015年",
    "2016年企业经营情况,（以下为2015年数据）",
    "2016年企业经营情况,上年数",
    "2016年企业经营情况,上半年",
    "2016年1-6月企业经营情况,上年同期",
    "2016年1-6月企业经营情况,二、7-12月",
    "2016年1-6月企业经营情况,6月当月"
  })
  void anotherPeriodIsAskedAbout(String title, String line) throws IOException {
    Plan plan = plan(title, line);
    assertEquals(List.of("s1.period"), questions(plan));
    assertEquals(List.of(), figures(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"二、税务部门数据", "（以下为税务局口径）", "海关数据"})
  void figuresOfAnotherBureauAreAskedAbout(String line) throws IOException {
    Plan plan = plan("2016年企业经营情况", line);
    assertEquals(List.of("s1.r5.remark"), questions(plan));
    assertEquals("import.question.remark_above", plan.questions().getFirst().text().key());
    assertEquals(List.of("C3 revenue 2016 actual 10000 CNY new"), figures(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"二、2016年预计情况", "2016年预计数"})
  void plannedFiguresAreAskedAbout(String line) throws IOException {
    Plan plan = plan("2016年企业经营情况", line);
    assertEquals(1, plan.questions().stream().filter(q -> q.id().startsWith("s1.nature.")).count());
    assertEquals(List.of(), figures(plan));
  }

  @ParameterizedTest
  @CsvSource({
    "2016年企业经营情况,2015年新增企业",
    "2016年企业经营情况,二、服务业",
    "2016年企业经营情况,银行数据中心",
    "2016年企业经营情况,电力大数据企业",
    "2016年企业经营情况,2016年",
    "2016年1-6月企业经营情况,上半年",
    "2016年企业经营情况,计划搬迁企业",
    "2016年企业经营情况,以下企业均为规上企业"
  })
  void whichFirmsFollowSaysNothingOfTheFigures(String title, String line) throws IOException {
    Plan plan = plan(title, line);
    assertEquals(List.of(), questions(plan));
    assertEquals(2, plan.figures().size());
  }

  @Test
  void anotherYearOverItsOwnHeaderIsAnotherTable() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2016年企业营业收入",
                "企业名称|营业收入（万元）",
                "甲数据有限公司|1",
                "附：2015年企业营业收入",
                "企业名称|营业收入（万元）",
                "甲数据有限公司|2"));
    assertEquals(List.of(), questions(plan));
    assertEquals(
        List.of("B3 revenue 2016 actual 10000 CNY new", "B6 revenue 2015 actual 20000 CNY new"),
        figures(plan));
  }
}
