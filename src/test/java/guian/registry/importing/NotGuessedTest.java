package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a ledger that can be read in two ways are asked about, though one reading is likely. */
class NotGuessedTest extends ImportCase {
  @ParameterizedTest
  @ValueSource(strings = {"（单位：万元，税收单位：元）", "(单位:万元;税收:元)", "（单位：万元，税收为元）"})
  void aTitleThatHasAnotherUnitForOneIndicator(String units) throws IOException {
    Plan plan = plan(file("a.xlsx", "2018年1-9月企业情况" + units, "企业名称|营业收入|税收总额", "甲数据有限公司|500|6000"));
    assertEquals(List.of("s1.B.unit", "s1.C.unit"), questions(plan));
    assertEquals(List.of(), figures(plan));
  }

  @ParameterizedTest
  @CsvSource({"注：税收总额单位为元,2", "注：本表金额单位为万元,0", "注：税收总额不含海关代征,0"})
  void aNoteBelowThatHasAnotherUnitThanTheUnitLine(String note, int asked) throws IOException {
    Plan plan =
        plan(file("a.xlsx", "2018年1-9月企业情况", "单位：万元", "企业名称|营业收入|税收总额", "甲数据有限公司|500|6000", note));
    assertEquals(asked, questions(plan).size());
    assertEquals(asked == 0 ? 2 : 0, figures(plan).size());
  }

  /** 2017年 stands over 税收, the middle one of its three: the first 营业收入 of 2018 is right of it. */
  @Test
  void captionsOverTheMiddleOfTheirGroupsDoNotReachToTheRight() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "单位：万元",
                "企业名称||2017年|||2018年|",
                "|营业收入|税收总额|利润总额|营业收入|税收总额|利润总额",
                "甲数据有限公司|100|20|3|150|25|4"));
    assertEquals(
        List.of(),
        figures(plan).stream()
            .filter(figure -> !figure.startsWith("C") && !figure.startsWith("F"))
            .toList());
    assertEquals(
        List.of("s1.B.period", "s1.D.period", "s1.E.period", "s1.G.period"), questions(plan));
  }

  @Test
  void captionsOverTheFirstOfTheirGroupsReachToTheNext() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "单位：万元",
                "企业名称|2017年||2018年|",
                "|营业收入|税收总额|营业收入|税收总额",
                "甲数据有限公司|100|20|150|25"));
    assertEquals(List.of(), questions(plan));
    assertEquals(4, figures(plan).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"截至2018年9月末营业收入", "2018年9月底营业收入", "2018年三季度末营业收入"})
  void whatIsCountedToAnEndIsNoSingleMonthBesideACumulativeFigure(String heading)
      throws IOException {
    Plan plan = plan(file("a.xlsx", "单位：万元", "企业名称|2018年前三季度营业收入|" + heading, "甲数据有限公司|500|500"));
    assertEquals(List.of("s1.C.basis"), questions(plan));
    assertEquals(List.of("B3 revenue 2018Q3C actual 5000000 CNY new"), figures(plan));
  }

  @Test
  void aYearBesideTheCumulativeFigureOfAMonthIsNotThatMonth() throws IOException {
    Plan plan =
        plan(file("a.xlsx", "2018年7月企业情况", "单位：万元", "企业名称|累计营业收入|2018年营业收入", "甲数据有限公司|500|500"));
    assertEquals(List.of("s1.C.basis"), questions(plan));
  }

  @ParameterizedTest
  @CsvSource({
    "2018年1-6月招商项目台账,当年到位资金,s1.B.period",
    "2018年招商项目台账,到位资金占比,s1.B.period",
    "2018年6月招商项目台账,本月到位资金,"
  })
  void investmentsAddedUpMayBeAllSinceTheFirmCame(String title, String beside, String asked)
      throws IOException {
    Plan plan = plan(file("a.xlsx", title, "单位：万元", "企业名称|累计到位资金|" + beside, "甲数据有限公司|900|100"));
    assertEquals(asked == null ? List.of() : List.of(asked), questions(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"丙电子有限公司等3家", "丙电子有限公司等三家企业", "丙物流有限公司及子公司", "丙物流有限公司及其下属企业"})
  void aFirmWithOthersIsNoFirm(String name) throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|2018年营业收入（万元）", "甲数据有限公司|1", "乙数据有限公司|2", name + "|3"));
    assertEquals(List.of("4 name_doubtful"), rejected(plan));
  }

  @ParameterizedTest
  @CsvSource({
    "贵州云海数据有限公司,贵州省云海数据有限责任公司",
    "贵州省云海数据有限公司,贵州云海数据有限公司",
    "贵阳市云海数据有限公司,贵阳云海数据有限公司",
    "贵州省贵阳市云海数据有限公司,贵州贵阳云海数据有限公司",
    "贵州贵阳云海数据有限公司,贵阳云海数据有限公司",
    "贵州贵安新区云海数据有限公司,贵安新区云海数据有限公司",
    "贵安新区云海数据有限公司,贵州云海数据有限公司",
    "贵州云海数据有限公司,贵安新区云海数据有限公司",
    "贵州省贵安新区云海数据有限公司,贵安云海数据有限公司",
    "云海数据有限公司,贵州贵安新区云海数据有限公司",
    "黔中机械股份公司,黔中机械股份有限公司",
    "黔中机械股份有限公司,黔中机械股份公司",
    "黔中机械集团公司,黔中机械集团有限公司",
    "贵安新区黔中机械公司,贵州黔中机械有限责任公司"
  })
  void aNameThatDiffersByWordsThatPeopleLeaveOutIsAskedAbout(String one, String other)
      throws IOException {
    String header = "企业名称|2018年营业收入（万元）";
    assertEquals(
        List.of("s1.r3.duplicate"),
        questions(plan(file("a.xlsx", header, one + "|1", other + "|2"))));
    take(file("b.xlsx", header, one + "|1"));
    assertEquals(
        List.of("s1.r2.firm"), questions(plan(file("c.xlsx", "企业名称|2017年营业收入（万元）", other + "|2"))));
  }

  @ParameterizedTest
  @CsvSource({
    "贵州云海数据有限公司,湖南云海数据有限公司",
    "贵阳云海数据有限公司,安顺云海数据有限公司",
    "贵安云海数据有限公司,贵安云海科技有限公司",
    "云海数据有限公司,云海数据股份有限公司",
    "云海数据有限公司,云海数据有限公司贵安分公司"
  })
  void otherPlacesTradesAndFormsAreOtherFirms(String one, String other) throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|2018年营业收入（万元）", one + "|1", other + "|2"));
    assertEquals(List.of(), questions(plan));
    assertEquals(2, plan.firms().size());
  }

  @Test
  void twoCodesAreTwoFirmsHoweverAlikeTheirNames() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "企业名称|统一社会信用代码|2018年营业收入（万元）",
                "贵州云海数据有限公司|91520900PDY0090144|1",
                "贵州省云海数据有限公司|915209003500000008|2"));
    assertEquals(List.of(), questions(plan));
    assertEquals(2, plan.firms().size());
  }

  /** Eleven months and an expected twelfth are no year that has gone by. */
  @Test
  void aYearOfWhichAMonthIsExpectedIsAForecast() throws IOException {
    Plan plan = plan(file("a.xlsx", "2017年企业营业收入（万元）", "企业名称|1-11月|全年（含12月预计）", "甲数据有限公司|10|11"));
    assertEquals(List.of(), questions(plan));
    assertEquals(
        List.of(
            "B3 revenue 2017M11C actual 100000 CNY new", "C3 revenue 2017 forecast 110000 CNY new"),
        figures(plan));
  }

  @Test
  void thePlanAndTheMonthOfAListOfProjectsAreAskedAbout() throws IOException {
    Plan plan =
        plan(
            Sheets.of(
                    "2017年1-7月投资完成情况（单位：万元）",
                    "建设单位|本年计划投资|本年完成投资",
                    "||1-7月|其中：7月",
                    "甲数据有限公司|100|60|9",
                    "乙数据有限公司|200|90|8")
                .merge(2, 1, 3, 1)
                .merge(2, 2, 3, 2)
                .merge(2, 3, 2, 4)
                .xlsx(folder.resolve("a.xlsx")));
    assertEquals(List.of("4 甲数据有限公司 new", "5 乙数据有限公司 new"), firms(plan));
    assertEquals(List.of("s1.B.meaning", "s1.C.meaning", "s1.D.meaning"), questions(plan));
  }

  @Test
  void whatWasPaidInOneYearIsNotLostWithoutAWord() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "企业名称|政策依据|2015年兑现金额（万元）|2016年兑现金额（万元）|累计兑现（万元）",
                "甲数据有限公司|贵安管通〔2015〕8号|50|60|110"));
    assertEquals(
        List.of("warning C1 grant_of_period", "warning D1 grant_of_period"),
        issues(plan).stream().filter(issue -> issue.contains("grant_of")).toList());
    assertEquals(1, plan.grants().size());
  }
}
