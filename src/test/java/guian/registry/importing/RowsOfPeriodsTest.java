package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 本月, 累计 and 上年同期 below each other for each firm: each row is of what it says. */
class RowsOfPeriodsTest extends ImportCase {
  private static final String TITLE = "2018年1-6月企业情况表";

  /** As a file of text has it, the name stands in the firm's first row only. */
  @ParameterizedTest
  @ValueSource(strings = {"项目", "", "口径", "期间", "指标"})
  void eachRowIsOfWhatItSays(String side) throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                TITLE,
                "企业名称|" + side + "|营业收入（万元）",
                "甲数据有限公司|本月|30",
                "|上年同期|20",
                "|累计|100",
                "|上年同期|80",
                "|同比增长（%）|25",
                "乙数据有限公司|本月|40",
                "|上年同期|30",
                "|累计|200",
                "|上年同期|160",
                "|同比增长（%）|25"));
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("3 甲数据有限公司 new", "8 乙数据有限公司 new"), newFirms(plan));
    assertEquals(
        List.of(
            "C3 revenue 2018M06 actual 300000 CNY new",
            "C4 revenue 2017M06 prior 200000 CNY new",
            "C5 revenue 2018Q2C actual 1000000 CNY new",
            "C6 revenue 2017Q2C prior 800000 CNY new",
            "C8 revenue 2018M06 actual 400000 CNY new",
            "C9 revenue 2017M06 prior 300000 CNY new",
            "C10 revenue 2018Q2C actual 2000000 CNY new",
            "C11 revenue 2017Q2C prior 1600000 CNY new"),
        figures(plan));
  }

  /** The name is merged over the rows of the firm, and the sums of all firms stand below. */
  @Test
  void theNameIsMergedOverItsRows() throws IOException {
    Plan plan =
        plan(
            Sheets.of(
                    TITLE,
                    "企业名称|项目|营业收入（万元）",
                    "甲数据有限公司|2018年计划|300",
                    "|1-6月完成|100",
                    "|完成率（%）|33.3",
                    "合计|2018年计划|300",
                    "|1-6月完成|100",
                    "|完成率（%）|33.3")
                .merge(3, 1, 5, 1)
                .merge(6, 1, 8, 1)
                .xlsx(folder.resolve("a.xlsx")));
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("3 甲数据有限公司 new"), newFirms(plan));
    assertEquals(
        List.of(
            "C3 revenue 2018 target 3000000 CNY new", "C4 revenue 2018Q2C actual 1000000 CNY new"),
        figures(plan));
  }

  /** Two years below each other, whatever heads them. */
  @ParameterizedTest
  @ValueSource(strings = {"项目", "期间"})
  void yearsBelowEachOther(String side) throws IOException {
    Plan plan =
        plan(
            Sheets.of(
                    "企业情况表", "企业名称|" + side + "|营业收入（万元）", "甲数据有限公司|2018年1-6月|100", "|2017年1-6月|90")
                .merge(3, 1, 4, 1)
                .xlsx(folder.resolve("a.xlsx")));
    assertEquals(List.of(), questions(plan));
    assertEquals(
        List.of(
            "C3 revenue 2018Q2C actual 1000000 CNY new",
            "C4 revenue 2017Q2C actual 900000 CNY new"),
        figures(plan));
  }

  /** One question does for all months, as where the column is headed 月份. */
  @ParameterizedTest
  @ValueSource(strings = {"时间", "项目", ""})
  void monthsBelowEachOtherAreAskedAboutOnce(String side) throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2018年企业情况表",
                "企业名称|" + side + "|税收（万元）",
                "甲数据有限公司|2018年3月|10",
                "甲数据有限公司|2018年5月|20",
                "乙数据有限公司|2018年3月|10",
                "乙数据有限公司|2018年5月|20"));
    assertEquals(List.of("s1.basis"), questions(plan));
  }

  /** Below 累计 and 本月, 上年同期 may be of either. */
  @Test
  void whatMayBeOfTwoPeriodsIsAsked() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                TITLE,
                "企业名称|项目|营业收入（万元）",
                "甲数据有限公司|累计|100",
                "甲数据有限公司|本月|30",
                "甲数据有限公司|上年同期|20"));
    assertEquals(List.of("s1t3.C.period"), questions(plan));
    assertEquals(
        List.of(
            "C3 revenue 2018Q2C actual 1000000 CNY new",
            "C4 revenue 2018M06 actual 300000 CNY new"),
        figures(plan));
  }

  /** The persons at the end of June are said twice; two numbers contradict each other. */
  @Test
  void aStateSaidInTwoRowsIsOne() throws IOException {
    Plan agreed = plan(persons("50"));
    assertEquals(List.of(), questions(agreed));
    assertEquals(List.of("C3 headcount_end 2018Q2 actual 50 person new"), figures(agreed));
    Plan other = plan(persons("60"));
    assertEquals(1, questions(other).size());
    assertEquals(List.of(), figures(other));
  }

  private Path persons(String again) throws IOException {
    return file("a.xlsx", TITLE, "企业名称|项目|期末从业人员（人）", "甲数据有限公司|本月|50", "甲数据有限公司|累计|" + again);
  }

  /** 时间 in a list of grants is the day of each payment, of whatever firm. */
  @Test
  void datesOfAListOfGrantsAreItsOwn() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2018年奖补资金兑现表",
                "企业名称|政策名称|时间|兑现金额（万元）",
                "甲数据有限公司|大数据十条|2018年3月|10",
                "甲数据有限公司|大数据十条|2018年6月|20"));
    assertEquals(2, plan.grants().size());
    assertEquals(List.of("info C2 column_unknown"), issues(plan));
  }

  /** A row without such a word is of the title's period, and so are the others. */
  @Test
  void aWordInSomeRowsIsNoPeriod() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                TITLE,
                "企业名称|项目|营业收入（万元）",
                "甲数据有限公司||100",
                "乙数据有限公司|上年同期|110",
                "乙数据有限公司|累计|120"));
    assertEquals("C3 revenue 2018Q2C actual 1000000 CNY new", figures(plan).getFirst());
  }

  /** Of firms that stand once 时间 may be that of anything, such as their founding. */
  @ParameterizedTest
  @ValueSource(strings = {"单位", "企业名称"})
  void aDateOfEachFirmIsNoPeriodOfItsFigures(String name) throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                TITLE,
                name + "|时间|营业收入（万元）",
                "甲数据有限公司|2016年3月|100",
                "乙数据有限公司|2017年5月|110",
                "丙数据有限公司|2015年1月|120"));
    assertEquals("C3 revenue 2018Q2C actual 1000000 CNY new", figures(plan).getFirst());
    assertEquals(3, figures(plan).size());
  }

  /** The names are blank, and the second firm lacks a row: whose a row is cannot be known. */
  @Test
  void rowsWithoutANameAreNobodysWhereFirmsDiffer() throws IOException {
    Plan plan =
        plan(
            file("a.xlsx", TITLE, "企业名称|项目|营业收入（万元）", "甲数据有限公司|本月|30", "|累计|100", "乙数据有限公司|本月|40"));
    assertEquals(
        List.of(
            "C3 revenue 2018M06 actual 300000 CNY new", "C5 revenue 2018M06 actual 400000 CNY new"),
        figures(plan));
    assertEquals(List.of("4 no_firm_name"), rejected(plan));
  }

  private static List<String> newFirms(Plan plan) {
    return firms(plan).stream().filter(firm -> firm.endsWith(" new")).toList();
  }
}
