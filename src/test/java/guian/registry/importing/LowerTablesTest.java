package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table below another one on the sheet has its own title, captions and period. */
class LowerTablesTest extends ImportCase {
  private static final String TITLE = "2018年1-6月企业情况表";

  /** What is read of some rows below the table of two firms with that title. */
  private Plan below(String... rows) throws IOException {
    List<String> all =
        new ArrayList<>(List.of(TITLE, "企业名称|营业收入（万元）", "甲数据有限公司|100", "乙数据有限公司|110"));
    all.addAll(List.of(rows));
    return plan(file("a.xlsx", all.toArray(String[]::new)));
  }

  /** The firms of the second table are others, so that no contradiction shows the mistake. */
  @ParameterizedTest
  @ValueSource(strings = {"（2018年1-9月）", "报告期：2018年1-9月", "2018年1-9月", "表二：2018年1-9月企业情况表"})
  void aTableBelowAnotherPeriodIsOfThat(String line) throws IOException {
    for (String header : List.of("企业名称|营业收入（万元）", "企业名称|营业收入（万元）|税收总额（万元）")) {
      Plan plan = below(line, header, "丙数据有限公司|200|20");
      assertEquals(List.of(), questions(plan));
      assertEquals("B7 revenue 2018Q3C actual 2000000 CNY new", figures(plan).get(2));
    }
  }

  /**
   * One line says when, who reports and in what unit; the header may be the upper table's again.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018年1-9月      填报单位：贵安新区经济发展局    单位：万元",
        "填报单位：贵安新区经济发展局　　2018年1-9月　　单位：万元",
        "填报单位（盖章）：    2018年1-9月    单位：万元",
        "2018年1-9月    单位：万元"
      })
  void aLineOfPeriodReporterAndUnitDatesTheTableBelowIt(String line) throws IOException {
    for (String header : List.of("企业名称|营业收入（万元）", "企业名称|营业收入|税收总额")) {
      Plan plan = below(line, header, "丙数据有限公司|200|20");
      assertEquals(List.of(), questions(plan));
      assertEquals("B7 revenue 2018Q3C actual 2000000 CNY new", figures(plan).get(2));
    }
  }

  /** The sheet's title is the upper table's: 2018年 may be all of it, 2017年 is. */
  @Test
  void aBareYearOfATableWithoutATitleIsAsked() throws IOException {
    Plan plan = below("企业名称|2018年税收总额（万元）", "丙数据有限公司|20");
    assertEquals(List.of("s1t2.B.period"), questions(plan));
    Plan before = below("企业名称|2017年税收总额（万元）", "丙数据有限公司|20");
    assertEquals("B6 tax 2017 actual 200000 CNY new", figures(before).getLast());
  }

  /** The day on which the form was filled in is no period. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "填报单位：经发局    填报日期：2018年9月5日    单位：万元",
        "填报单位：经发局    审核：张三 2018年9月5日",
        "制表单位：经发局  制表日期：    2018年9月"
      })
  void aDayOfReportingDatesNoTable(String line) throws IOException {
    Plan plan = below(line, "企业名称|营业收入（万元）|税收总额（万元）", "丙数据有限公司|200|20");
    assertEquals("B7 revenue 2018Q2C actual 2000000 CNY new", figures(plan).get(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018年企业情况表", "2018年", "2018年      单位：万元"})
  void theYearAloneBelowATableOfAPartOfItIsAsked(String line) throws IOException {
    Plan plan = below(line, "企业名称|税收总额（万元）", "丙数据有限公司|20");
    assertEquals(List.of("s1t2.period"), questions(plan));
    assertEquals(2, figures(plan).size());
  }

  /** Nothing above the second table says when, but the column left of 上年同期 does. */
  @Test
  void theColumnLeftDatesItBeforeTheTitleOfAnotherTable() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2018年1-9月企业情况表",
                "企业名称|营业收入（万元）",
                "甲数据有限公司|100",
                "乙数据有限公司|110",
                "企业名称|2018年1-6月税收总额（万元）|上年同期税收总额（万元）",
                "丙数据有限公司|20|19"));
    assertEquals("C6 tax 2017Q2C prior 190000 CNY new", figures(plan).getLast());
  }

  /** 企业名称 stands in the last row of the header, the caption of its figures above. */
  @Test
  void theCaptionsOfALowerTableBelongToIt() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                TITLE,
                "企业名称|营业收入（万元）",
                "甲数据有限公司|100",
                "2018年企业情况表",
                "|2018年",
                "|全年累计",
                "企业名称|税收总额（万元）",
                "甲数据有限公司|20"));
    assertEquals(List.of(), questions(plan));
    assertEquals("B8 tax 2018 actual 200000 CNY new", figures(plan).getLast());
    assertEquals(1, firms(plan).stream().distinct().count());
  }

  /** Nothing is merged, the names' heading stands in the last row, one caption over each figure. */
  @Test
  void oneCaptionOverEachColumnOfALowerTable() throws IOException {
    Plan plan =
        below("2018年1-9月企业情况表", "|主要经济指标|主要经济指标", "企业名称|税收总额（万元）|利润总额（万元）", "丙数据有限公司|20|30");
    assertEquals(List.of(), questions(plan));
    assertEquals("B8 tax 2018Q3C actual 200000 CNY new", figures(plan).get(2));
  }

  /** The header of the upper table has no word that is known, so that it is none to the program. */
  @ParameterizedTest
  @ValueSource(strings = {"2018年1-9月企业情况表", "2017年1-6月企业情况表"})
  void belowATableThatIsNotUnderstoodTheTitlesContradictEachOther(String lower) throws IOException {
    Plan plan =
        plan(file("a.xlsx", TITLE, "楼宇甲栏|楼宇乙栏", "一号|二号", lower, "企业名称|营业收入（万元）", "丙数据有限公司|20"));
    assertEquals(List.of("s1.period"), questions(plan));
    assertEquals(List.of(), figures(plan));
  }
}
