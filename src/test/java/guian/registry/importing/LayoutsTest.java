package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts in which a figure was once read as of another period, or not read without a word. */
class LayoutsTest extends ImportCase {
  private static final String TITLE = "2018年1-6月企业情况表";

  /** 200 is of June 2017: the column right of 本月 compares with it, not with January to June. */
  @ParameterizedTest
  @CsvSource({"累计营业收入,上年同期营业收入", "累计营业收入,2017年1-6月营业收入", "1-6月营业收入,上年同期累计营业收入"})
  void whatStandsRightOfTheMonthIsOfTheMonth(String third, String fourth) throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                TITLE,
                "单位：万元",
                "企业名称|本月营业收入|上年同期营业收入|" + third + "|" + fourth,
                "甲数据有限公司|30|20|180|160"));
    assertEquals(List.of(), questions(plan));
    assertEquals(
        List.of(
            "B4 revenue 2018M06 actual 300000 CNY new",
            "C4 revenue 2017M06 prior 200000 CNY new",
            "D4 revenue 2018Q2C actual 1800000 CNY new"),
        figures(plan).subList(0, 3));
    assertEquals("2017Q2C", figures(plan).get(3).split(" ")[2]);
  }

  /** Beside 累计 | 本月 it may be of either. */
  @Test
  void whatStandsRightOfBothIsAsked() throws IOException {
    Plan plan =
        plan(file("a.xlsx", TITLE, "单位：万元", "企业名称|累计营业收入|本月营业收入|上年同期营业收入", "甲数据有限公司|180|30|160"));
    assertEquals(List.of("s1.D.period"), questions(plan));
    assertEquals(2, figures(plan).size());
  }

  @Test
  void firmsAcrossCompareWithTheRowAbove() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                TITLE,
                "指标|甲数据有限公司|乙数据有限公司",
                "本月营业收入（万元）|30|40",
                "上年同期营业收入（万元）|20|30",
                "累计营业收入（万元）|180|240",
                "上年同期营业收入（万元）|160|200"));
    assertEquals(List.of(), questions(plan));
    assertEquals(
        List.of("2017M06", "2017M06", "2017Q2C", "2017Q2C"),
        figures(plan).stream()
            .map(figure -> figure.split(" "))
            .filter(figure -> figure[3].equals("prior"))
            .map(figure -> figure[2])
            .toList());
  }

  @Test
  void aMonthAloneByAnotherWordIsNotTheSumOfTheTitle() throws IOException {
    Plan plan = plan(file("a.xlsx", TITLE, "单位：万元", "企业名称|单月营业收入|各月利润总额", "甲数据有限公司|30|4"));
    assertEquals(List.of("B4 revenue 2018M06 actual 300000 CNY new"), figures(plan));
    assertEquals(List.of("s1.C.period"), questions(plan));
  }

  /** Without merged cells only the words of the second row tell that it is one of headings. */
  @ParameterizedTest
  @CsvSource({
    "本月（万元）|累计（万元）,2018M06,2018Q2C",
    "2016年全年（万元）|2017年全年（万元）,2016,2017",
    "2016|2017,2016,2017"
  })
  void theSecondRowOfAHeaderWithUnitsOrYears(String words, String first, String second)
      throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                TITLE,
                "单位：万元",
                "企业名称|营业收入",
                "|" + words,
                "甲数据有限公司|30|180",
                "乙数据有限公司|31|190"));
    assertEquals(List.of(), questions(plan));
    assertEquals(
        List.of(first, second, first, second),
        figures(plan).stream().map(figure -> figure.split(" ")[2]).toList());
  }

  /** 2000 and 2100 are money of 2017, and no years. */
  @Test
  void aYearOverIndicatorsDownTheSideIsNoColumnOfYears() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2018年企业情况表",
                "企业名称|指标名称|本年|2017年度",
                "甲数据有限公司|营业收入（万元）|2100|2000",
                "乙数据有限公司|营业收入（万元）|2200|2050"));
    assertEquals(
        List.of("C3 2018 21000000", "D3 2017 20000000", "C4 2018 22000000", "D4 2017 20500000"),
        figures(plan).stream()
            .map(figure -> figure.split(" "))
            .map(figure -> figure[0] + " " + figure[2] + " " + figure[4])
            .toList());
  }

  @Test
  void totalsAndNotesDoNotHideTheHeader() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                TITLE,
                "企业名称|主要经济指标",
                "|营业收入（万元）",
                "合计|210",
                "甲数据有限公司|100",
                "乙数据有限公司|110",
                "合计|210",
                "注：由企业填报。",
                "填表人：张三"));
    assertEquals(2, figures(plan).size());
  }

  @Test
  void aRowOfUnitsIsOfTheHeaderHoweverDeep() throws IOException {
    Plan plan =
        plan(
            Sheets.of(
                    TITLE,
                    "企业名称|统一社会信用代码|主要经济指标",
                    "||营业收入",
                    "||1-6月",
                    "—||万元",
                    "甲|乙|1",
                    "甲数据有限公司|91520900PDY0090144|100")
                .merge(2, 1, 4, 1)
                .merge(2, 2, 4, 2)
                .xlsx(folder.resolve("a.xlsx")));
    assertEquals(List.of("7 甲数据有限公司 new"), firms(plan));
    assertEquals(List.of("C7 revenue 2018Q2C actual 1000000 CNY new"), figures(plan));
  }

  /**
   * The second row of the header may be amounts, so that the numbers of the columns stand apart.
   */
  @Test
  void numbersOfTheColumnsAreNoFirm() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "企业名称|联系电话|营业收入|营业收入|排名",
                "||2018.01（万元）|2018.02（万元）|",
                "甲|乙|1|2|3",
                "甲数据有限公司|0851-81609248|100|90|1",
                "乙数据有限公司|0851-87096258|110|80|2"));
    assertEquals(List.of("4 甲数据有限公司 new", "5 乙数据有限公司 new"), firms(plan));
  }

  /** Firms across: 上年同期 below a month may be that month's or the title's. */
  @Test
  void theSamePeriodBelowAMonthIsAskedWhereFirmsStandAcross() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2018年1-6月企业情况表",
                "指标|甲数据有限公司|乙数据有限公司",
                "营业收入（万元）|100|110",
                "2018年6月当月税收（万元）|5|6",
                "上年同期税收（万元）|4|5"));
    assertEquals(
        0, figures(plan).stream().filter(f -> f.startsWith("B5") || f.startsWith("C5")).count());
    assertEquals(4, figures(plan).size());
  }

  @Test
  void sumsOfTheGroupsAreNoFirm() throws IOException {
    Plan plan = plan(file("a.xlsx", TITLE, "企业名称|营业收入（万元）", "一、大数据园", "甲数据有限公司|100", "分计|100"));
    assertEquals(List.of("4 甲数据有限公司 new"), firms(plan));
  }

  /** Without merged cells 预计 does not reach below the heading right of its own. */
  @Test
  void whatStandsBelowOneHeadingDoesNotReachBelowTheNext() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                TITLE,
                "企业名称|应交增值税|应交增值税|净利润",
                "|累计|2018年预计|",
                "|万元|万元|万元",
                "甲数据有限公司|5|11|7"));
    assertEquals(
        List.of(
            "B5 vat 2018Q2C actual 50000 CNY new",
            "C5 vat 2018 forecast 110000 CNY new",
            "D5 net_profit 2018Q2C actual 70000 CNY new"),
        figures(plan));
  }

  @ParameterizedTest
  @CsvSource({"2018年1-6月营业收入,去年1-6月营业收入,2017Q2C", "2018年营业收入,上年营业收入,2017"})
  void lastYearIsTheYearBeforeTheColumnLeftWhereNoTitleNamesOne(
      String own, String before, String period) throws IOException {
    Plan plan = plan(file("a.xlsx", "单位：万元", "企业名称|" + own + "|" + before, "甲数据有限公司|100|90"));
    assertEquals(List.of(), questions(plan));
    assertEquals("C3 revenue " + period + " prior 900000 CNY new", figures(plan).get(1));
  }

  @Test
  void numbersBelowABlankHeadingAreSaid() throws IOException {
    Plan plan = plan(file("a.xlsx", TITLE, "企业名称|营业收入（万元）", "甲数据有限公司|100|90", "乙数据有限公司|110|95"));
    assertEquals(List.of("warning C2 column_unheaded"), issues(plan));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "营业收入-1-6月",
        "营业收入-1月-6月",
        "一、营业收入：1-6月",
        "1-6月完成的营业收入",
        "营业收入（上年同期实际）",
        "2017年全年数营业收入",
        "2017年实绩营业收入"
      })
  void headingsThatWereNotKnown(String heading) throws IOException {
    Plan plan = plan(file("a.xlsx", TITLE, "单位：万元", "企业名称|" + heading, "甲数据有限公司|100"));
    assertEquals(List.of(), questions(plan));
    assertEquals(1, figures(plan).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"注：本表金额单位：万元", "注：金额单位为万。"})
  void theUnitInANoteBelow(String note) throws IOException {
    Plan plan = plan(file("a.xlsx", TITLE, "企业名称|营业收入", "甲数据有限公司|100", note));
    assertEquals(List.of("B3 revenue 2018Q2C actual 1000000 CNY new"), figures(plan));
  }

  @Test
  void indicatorsDownTheSideBelowAnotherWord() throws IOException {
    Plan plan =
        plan(file("a.xlsx", TITLE, "企业名称|项目|累计", "甲数据有限公司|营业收入（万元）|100", "甲数据有限公司|利润总额（万元）|10"));
    assertEquals(2, figures(plan).size());
  }
}
