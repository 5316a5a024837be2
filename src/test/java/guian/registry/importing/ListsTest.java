package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which column of a list names its firms, and what else lists say of them. */
class ListsTest extends ImportCase {
  private static final String FIRST = "甲数据有限公司|存续|2015-04-09";
  private static final String SECOND = "乙物流有限公司|存续|2016-05-10";

  private static List<String> facts(Plan plan) {
    return plan.firms().stream()
        .flatMap(firm -> firm.changes().stream())
        .map(change -> change.cell() + " " + change.field() + " " + change.after())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"在孵企业名称", "毕业企业名称", "变更后名称"})
  void aHeadingThatSaysNameIsNotAskedAbout(String heading) throws IOException {
    Plan plan = plan(file("a.xlsx", heading + "|登记状态|成立日期", FIRST, SECOND));
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("2 甲数据有限公司 new", "3 乙物流有限公司 new"), firms(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"投资方企业名称", "主管单位名称", "合作单位名称", "承租客户"})
  void aHeadingThatMayNameOthersIsAskedAbout(String heading) throws IOException {
    assertEquals(
        List.of("s1.A.meaning"),
        questions(plan(file("a.xlsx", heading + "|登记状态|成立日期", FIRST, SECOND))));
  }

  @Test
  void whereThePersonsOfAListWorkIsAskedAbout() throws IOException {
    Plan plan = plan(file("a.xlsx", "姓名|单位|职称", "王某|甲大学|教授", "刘某|乙投资有限公司|总监"));
    assertEquals(List.of("s1.B.meaning"), questions(plan));
    assertEquals(List.of(), firms(plan));
  }

  @Test
  void linesOfTradesDoNotHideTheNames() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2016年企业营业收入（万元）",
                "单位|1-12月|上年同期",
                "合计|6|6",
                "一、工业|3|3",
                "甲电器有限公司|3|3",
                "二、服务业|3|3",
                "乙物流有限公司|3|3"));
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("5 甲电器有限公司 new", "7 乙物流有限公司 new"), firms(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"（以下空白）", "以下空白"})
  void theEndOfAListIsANote(String end) throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|登记状态|成立日期", FIRST, SECOND, end));
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("1 header", "4 note"), skipped(plan));
  }

  @ParameterizedTest
  @CsvSource({"歇业,suspended", "已迁出,moved_out", "已注销（2019年）,deregistered", "已吊销,revoked"})
  void officialWordsForTheStatusAreKnown(String word, String status) throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|登记状态", "甲数据有限公司|" + word));
    assertEquals(List.of("A2 name 甲数据有限公司", "B2 status " + status), facts(plan));
  }

  @Test
  void whatAnOwnerSubscribedIsNotTheCapital() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|股东名称|认缴出资额（万元）", "甲数据有限公司|王某|100", "乙物流有限公司|刘某|50"));
    assertEquals(List.of("A2 name 甲数据有限公司", "A3 name 乙物流有限公司"), facts(plan));
    plan = plan(file("b.xlsx", "企业名称|认缴出资额（万元）", "甲数据有限公司|100"));
    assertEquals(List.of("A2 name 甲数据有限公司", "B2 capital 1000000 CNY"), facts(plan));
  }

  @Test
  void whatAFileHidesGoesNotBeforeWhatItShows() throws IOException {
    Plan plan =
        plan(
            Sheets.of("企业名称|成立日期（旧）|成立日期", "甲数据有限公司|2014-01-01|2015-04-09")
                .hide(2)
                .xlsx(folder.resolve("a.xlsx")));
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of("A2 name 甲数据有限公司", "C2 founded_on 2015-04-09"), facts(plan));
  }

  @Test
  void theAmountBelowCapitalIsTheCapital() throws IOException {
    Plan plan =
        plan(
            Sheets.of("企业名称|成立|注册资本|", "||金额（万）|币种", "甲数据有限公司|2015-04-09|800|美元")
                .merge(1, 3, 1, 4)
                .xlsx(folder.resolve("a.xlsx")));
    assertEquals(
        List.of("A3 name 甲数据有限公司", "B3 founded_on 2015-04-09", "C3 capital 8000000 USD"),
        facts(plan));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲数据有限公司\n91520900PDY0090144",
        "甲数据有限公司 91520900PDY0090144",
        "甲数据有限公司（91520900PDY0090144）",
        "甲数据有限公司（统一社会信用代码：91520900PDY0090144）"
      })
  void aCodeBehindTheNameIsTheFirmsCode(String named) throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称及统一社会信用代码|登记状态", named + "|存续"));
    assertEquals(
        List.of("A2 name 甲数据有限公司", "B2 status active", "A2 credit_code 91520900PDY0090144"),
        facts(plan));
    assertEquals(List.of(), questions(plan));
  }

  // The last figure of the code should be 4.
  @Test
  void aWrongCodeBehindTheNameIsNotTakenOff() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|登记状态", "甲数据有限公司（91520900PDY0090145）|存续"));
    assertEquals(List.of("A2 name 甲数据有限公司（91520900PDY0090145）", "B2 status active"), facts(plan));
  }

  @Test
  void theNumbersOfIndicatorsBelowTheHeaderAreNoFirm() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2016年年报",
                "单位详细名称|营业收入（千元）|资产总计（千元）",
                "（102）|（301）|（213）",
                "甲数据有限公司|1|2"));
    assertEquals(List.of("4 甲数据有限公司 new"), firms(plan));
    assertEquals(
        List.of("B4 revenue 2016 actual 1000 CNY new", "C4 assets 2016 actual 2000 CNY new"),
        figures(plan));
  }

  @Test
  void theYearsOfOneFirmAreItsRows() throws IOException {
    Plan plan =
        plan(file("a.xlsx", "甲数据有限公司历年主要经济指标（单位：万元）", "年份|营业收入|税收", "2015年|1|2", "2016年|3|4"));
    assertEquals(List.of("3 甲数据有限公司 new"), firms(plan));
    assertEquals(
        List.of(
            "B3 revenue 2015 actual 10000 CNY new",
            "C3 tax 2015 actual 20000 CNY new",
            "B4 revenue 2016 actual 30000 CNY new",
            "C4 tax 2016 actual 40000 CNY new"),
        figures(plan));
  }

  @Test
  void yearsWithoutAFirmAreNoTable() throws IOException {
    Plan plan = plan(file("a.xlsx", "全区历年主要经济指标（单位：万元）", "年份|营业收入|税收", "2015年|1|2"));
    assertEquals(List.of(), firms(plan));
  }

  @Test
  void aStudioAndATeamBearNamesOut() throws IOException {
    Plan plan = plan(file("a.xlsx", "2016年（单位：元）", "名称|负责人|总收入", "甲软件工作室|王某|5", "乙传媒有限公司|刘某|6"));
    assertEquals(List.of("3 甲软件工作室 new", "4 乙传媒有限公司 new"), firms(plan));
  }

  @Test
  void theReturnOfAFirmMaySayTwoThingsInOneCell() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "单位详细名称：甲数据有限公司",
                "统一社会信用代码：91520900PDY0090144　　　2017年1-6月",
                "计量单位：千元",
                "指标名称|本年-1—本月",
                "应付职工薪酬（本年贷方累计发生额）|3",
                "营业收入|5"));
    assertEquals(List.of("甲数据有限公司"), plan.firms().stream().map(f -> f.name()).toList());
    assertEquals(List.of(), issues(plan).stream().filter(i -> i.startsWith("error")).toList());
    assertEquals(
        List.of("B5 wages 2017Q2C actual 3000 CNY new", "B6 revenue 2017Q2C actual 5000 CNY new"),
        figures(plan));
  }

  @Test
  void codesBelowTheirHeadingMakeAHeaderOfWhateverElseIsSaid() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "手续费返还清单",
                "义务人|纳税人识别号|返还（元）",
                "甲数据有限公司|91520900PDY0090144|1234.5",
                "乙数据有限公司|91520900PDY009022Y|2345.6"));
    assertEquals(List.of("s1.A.meaning"), questions(plan));
  }

  @Test
  void firmsBelowATitleAndAHeadingThatNobodyKnowsAreNotLostWithoutAWord() throws IOException {
    Plan plan = plan(file("a.xlsx", "一览表", "主体|甲类|乙类", "甲数据有限公司|1|2", "乙数据有限公司|3|4"));
    assertEquals(List.of("error null firms_without_header"), issues(plan));
  }

  @Test
  void aFigureMergedOverTheRowsOfOneFirmIsItsOwn() throws IOException {
    String[] rows = {
      "2016年企业产品情况|||",
      "企业名称|主要产品|营业收入（万元）",
      "甲数据有限公司|云|900",
      "|软件|",
      "乙数据有限公司|手机|500",
      "丙数据有限公司|平板|"
    };
    Path file =
        Sheets.of(rows)
            .merge(3, 1, 4, 1)
            .merge(3, 3, 4, 3)
            .merge(5, 3, 6, 3)
            .xlsx(folder.resolve("a.xlsx"));
    Plan plan = plan(file);
    assertEquals(List.of("C3 revenue 2016 actual 9000000 CNY new"), figures(plan));
    assertEquals(
        List.of("error C5 amount_merged"),
        issues(plan).stream().filter(i -> i.contains("C5")).toList());
  }

  @Test
  void postsInWordsBesideTheirNumberAreTheirTitles() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|实习岗位|岗位数（个）|面向高校", "甲数据有限公司|数据标注|20|贵州大学"));
    assertEquals(List.of(), questions(plan));
    assertEquals(
        "数据标注 20",
        plan.placements().getFirst().placement().title()
            + " "
            + plan.placements().getFirst().placement().posts());
  }
}
