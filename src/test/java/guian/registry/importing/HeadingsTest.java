package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Sentences;
import guian.registry.importing.plan.Plan;
import guian.registry.model.RefusedException;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What headings say by themselves, and what they leave to the title or their neighbour. */
class HeadingsTest extends ImportCase {
  @Test
  void periodsAloneAreAboutTheOneIndicatorOfTheTitle() throws IOException {
    Path file =
        Sheets.of("2016年贵安新区企业营业收入（万元）", "企业名称|2016年|||", "|一季度|上半年|前三季度|全年", "甲数据有限公司|1|2|3|4")
            .merge(2, 1, 3, 1)
            .merge(2, 2, 2, 5)
            .xlsx(folder.resolve("a.xlsx"));
    Plan plan = plan(file);
    assertEquals(
        List.of(
            "B4 revenue 2016Q1C actual 10000 CNY new",
            "C4 revenue 2016Q2C actual 20000 CNY new",
            "D4 revenue 2016Q3C actual 30000 CNY new",
            "E4 revenue 2016 actual 40000 CNY new"),
        figures(plan));
    assertEquals("title", plan.figures().getFirst().figure().unitFrom());
    assertEquals("info B3 indicator_from_title", issues(plan).getFirst());
  }

  @Test
  void aTitleOfTwoIndicatorsLeavesThemOpenAndThatIsAnError() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业营业收入和税收（万元）", "企业名称|2015年|2016年|联系电话", "甲数据有限公司|1|2|123"));
    assertEquals(List.of(), figures(plan));
    assertEquals(
        List.of("error B2 figures_unread", "error C2 figures_unread", "info D2 personal_column"),
        issues(plan).stream().sorted().toList());
  }

  @Test
  void aTitleAboutSomethingElseThanThePlainIndicatorTellsNothing() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业营业收入预计（万元）", "企业名称|2016年|2017年", "甲数据有限公司|1|2"));
    assertEquals(List.of(), figures(plan));
  }

  @Test
  void anUnknownColumnBesideFiguresIsANote() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|2016年营业收入（万元）|楼长", "甲数据有限公司|1|某"));
    assertEquals(List.of("info C1 column_unknown"), issues(plan));
  }

  @Test
  void aColumnWithoutAPlaceInTheRegistryIsSaid() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|2016年营业收入（万元）|核准日期|是否规上企业", "甲数据有限公司|1|2016-01-01|1"));
    assertEquals(List.of("info C1 column_unkept", "info D1 column_unkept"), issues(plan));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2017年二季度（4-6月）税收（万元）;B3 tax 2017Q2 actual 20000 CNY new",
        "2017年4月—6月税收（万元）;B3 tax 2017Q2 actual 20000 CNY new",
        "二季度（1-6月）税收（万元）;B3 tax 2017Q2C actual 20000 CNY new",
        "年度目标税收（万元）;B3 tax 2017 target 20000 CNY new",
        "本年计划税收（万元）;B3 tax 2017 target 20000 CNY new",
        "当年税收（万元）;B3 tax 2017Q2C actual 20000 CNY new",
        "税收（今年以来）（万元）;B3 tax 2017Q2C actual 20000 CNY new",
        "2017年半年度税收（万元）;B3 tax 2017Q2C actual 20000 CNY new",
        "2017年1-5月税收-万元;B3 tax 2017M05C actual 20000 CNY new",
        "2017年1-5月税收总额万元;B3 tax 2017M05C actual 20000 CNY new",
        "2017年元至5月税收（万元）;B3 tax 2017M05C actual 20000 CNY new",
        "2016年报资产总计（万元）;B3 assets 2016 actual 20000 CNY new",
        "前5个月税收（万元）;B3 tax 2017M05C actual 20000 CNY new",
        "Taxes Jan-May 2017 (RMB m);B3 tax 2017M05C actual 2000000 CNY new",
        "上年末资产总计（万元）;B3 assets 2016 actual 20000 CNY new",
        "上年累计税收（万元）;B3 tax 2016Q2C prior 20000 CNY new",
        "上年全年税收（万元）;B3 tax 2016 actual 20000 CNY new"
      })
  void whatIsSaidTwiceOrOfAYearIsNotAsked(String heading, String figure) throws IOException {
    Plan plan = plan(file("a.xlsx", "2017年6月报表", "企业名称|" + heading, "甲数据有限公司|2"));
    assertEquals(List.of(), questions(plan));
    assertEquals(List.of(figure), figures(plan));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "二季度（7-9月）税收（万元）;s1.B.period",
        "预计年产值（万元）;s1.B.period",
        "预计税收（万元）;s1.B.period",
        "年税收（万元）;s1.B.period",
        "本年税收（万元）|上年税收（万元）;s1.C.period",
        "固定资产投资（万元）|累计固定资产投资（万元）;s1.basis"
      })
  void whatLeavesThePeriodOpenIsAsked(String heading, String question) throws IOException {
    Plan plan = plan(file("a.xlsx", "2017年6月报表", "企业名称|" + heading, "甲数据有限公司|2|3"));
    assertEquals(List.of(question), questions(plan));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2017年1-6月营业收入（万元）|上年同期;C2 revenue 2016Q2C prior 20000 CNY new",
        "2017年1-6月营业收入（万元）|2016年同期;C2 revenue 2016Q2C prior 20000 CNY new",
        "2017年上半年累计营业收入（万元）|去年同期数;C2 revenue 2016Q2C prior 20000 CNY new",
        "2017年1-6月营业收入（万元）|上年同期（千元）;C2 revenue 2016Q2C prior 2000 CNY new"
      })
  void theYearBeforeIsAboutTheColumnLeftOfIt(String headings, String figure) throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|" + headings, "甲数据有限公司|3|2"));
    assertEquals(List.of("B2 revenue 2017Q2C actual 30000 CNY new", figure), figures(plan));
  }

  @Test
  void theYearBeforeIsFoundAcrossAGrowthRate() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|2017年1-6月税收（元）|同比（%）|上年同期", "甲数据有限公司|150|50|100"));
    assertEquals(
        List.of("B2 tax 2017Q2C actual 150 CNY new", "D2 tax 2016Q2C prior 100 CNY new"),
        figures(plan));
  }

  @Test
  void theYearBeforeOfNothingStaysUnknown() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|上年同期|2016年营业收入（万元）", "甲数据有限公司|3|2"));
    assertEquals(List.of("C2 revenue 2016 actual 20000 CNY new"), figures(plan));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "本月止累计营业收入（万元）;B3 revenue 2017Q2C actual 20000 CNY new",
        "至本月止营业收入（万元）;B3 revenue 2017Q2C actual 20000 CNY new",
        "2017年1至6月出口（万元人民币）;B3 exports 2017Q2C actual 20000 CNY new",
        "二季度末从业人数;B3 headcount_end 2017Q2 actual 2 person new",
        "2016年末从业人数;B3 headcount_end 2016 actual 2 person new",
        "2016年底资产总计（万元）;B3 assets 2016 actual 20000 CNY new",
        "Revenue 2016 (RMB 10k);B3 revenue 2016 actual 20000 CNY new",
        "Revenue Q1 2016 (RMB million);B3 revenue 2016Q1C actual 2000000 CNY new",
        "Revenue 2016 (USD million);B3 revenue 2016 actual 2000000 USD new",
        "Employees 2016;B3 headcount_end 2016 actual 2 person new"
      })
  void headingsMet(String heading, String figure) throws IOException {
    Plan plan = plan(file("a.xlsx", "2017年6月报表", "企业名称|" + heading, "甲数据有限公司|2"));
    assertEquals(List.of(figure), figures(plan));
  }

  @Test
  void aHeadingKeepsItsBlanksButNotThoseOfABrokenChineseLine() throws IOException {
    Plan plan = plan(file("a.xlsx", "Company name|Revenue 2016  (RMB 10k)|从业 \n人数", "甲数据有限公司|1|2"));
    assertEquals(
        List.of("Company name", "Revenue 2016 (RMB 10k)", "从业人数"),
        plan.sheets().getFirst().columns().stream().map(c -> c.header()).toList());
  }

  private static String said(Plan plan, Language language) {
    Question question = plan.questions().getFirst();
    return new Sentences(new Messages(language)).of(question.text());
  }

  @Test
  void aQuestionNamesEveryColumnItSettles() throws IOException {
    Plan plan =
        plan(file("a.xlsx", "单位：万元", "企业名称|营业收入2017Q2|从业人数2017Q2|研发费用2017Q2", "甲数据有限公司|1|2|3"));
    assertEquals(1, plan.questions().size());
    assertEquals(
        "column B (“营业收入2017Q2”), column D (“研发费用2017Q2”): cumulative from January, or the period"
            + " alone?",
        said(plan, Language.EN));
    assertEquals("B 列“营业收入2017Q2”、D 列“研发费用2017Q2”是从 1 月起的累计数，还是只算当期？", said(plan, Language.ZH));
  }

  @Test
  void aHeadingOfTwoYearsIsNotSaidToNameNone() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|2015-2016年营业收入（万元）", "甲数据有限公司|1"));
    assertEquals(
        "column B (“2015-2016年营业收入（万元）”): the heading names more than one period, or one that"
            + " cannot be read. Which period is it?",
        said(plan, Language.EN));
    assertEquals(
        List.of("B2 revenue 2016 actual 10000 CNY new"),
        figures(
            plan(
                file("b.xlsx", "企业名称|2015-2016年营业收入（万元）", "甲数据有限公司|1"),
                Answers.NONE.with("s1.B.period", "2016"))));
  }

  @Test
  void textNamedAsAWorkbookIsReadIfItIsATableAndSaid() throws IOException {
    Path table = Files.writeString(folder.resolve("a.xlsx"), "企业名称,2016年营业收入（万元）\n甲数据有限公司,1\n");
    Plan plan = plan(table);
    assertEquals(List.of("warning null text_misnamed"), issues(plan));
    assertEquals(1, plan.figures().size());
    Path prose = Files.writeString(folder.resolve("b.xlsx"), "这不是表格，只是一段文字。\n");
    assertEquals(
        "file.not_workbook", assertThrows(RefusedException.class, () -> plan(prose)).code());
  }
}
