package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
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
}
