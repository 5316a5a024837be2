package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What titles, notes and remarks say of figures whose headings say nothing of it. */
class SaidBesideTest extends ImportCase {
  private Path remarked(String remark) throws IOException {
    return file("a.xlsx", "2017年1-6月企业营业收入（单位：万元）", "企业名称|营业收入|备注", "甲数据有限公司|10765|" + remark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "数据为1-5月",
        "新增企业；为1-5月数",
        "2016年数据",
        "6月数据未报",
        "单位：千元",
        "按千元填报",
        "预计数",
        "数据为估算",
        "含集团数据",
        "合并口径",
        "合并报表数",
        "含子公司乙云数据有限公司",
        "截至5月底",
        "1-5月",
        "为去年数",
        "上年同期数据",
        "该企业为估算数",
        "数据待核实"
      })
  void aRemarkThatSaysAnotherPeriodUnitOrScopeIsAskedAbout(String remark) throws IOException {
    Plan plan = plan(remarked(remark));
    assertEquals(List.of("s1.r3.remark"), questions(plan));
    assertEquals(List.of(), figures(plan));
    assertEquals(List.of("3 甲数据有限公司 new"), firms(plan));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016年新增企业",
        "2017年3月投产",
        "预计年底上规",
        "数据为1-6月",
        "为2017年上半年数据",
        "单位：万元",
        "不含子公司",
        "集团总部在北京",
        "已核实",
        "比上年增长20%",
        "去年新增企业",
        "去年为规下企业",
        "截至2017年6月底",
        "截至2017年6月有员工20人",
        "1-6月",
        "含分公司",
        "含分公司3家",
        "待核实地址",
        "注册资本500万元"
      })
  void aRemarkAboutTheFirmIsNot(String remark) throws IOException {
    Plan plan = plan(remarked(remark));
    assertEquals(List.of(), questions(plan));
    assertEquals(1, figures(plan).size());
  }

  @Test
  void aPersonSaysThatTheHeadingsHold() throws IOException {
    Path file = remarked("预计数");
    Answers kept = Answers.NONE.with("s1.r3.remark", "keep");
    assertEquals(List.of("B3 revenue 2017Q2C actual 107650000 CNY new"), figures(plan(file, kept)));
    Answers skipped = Answers.NONE.with("s1.r3.remark", "skip");
    assertEquals(List.of(), figures(plan(file, skipped)));
  }

  @Test
  void aDittoAndARemarkMergedOverRowsAreSaidOfEachRow() throws IOException {
    Path file =
        Sheets.of(
                "2017年1-6月企业营业收入（单位：万元）",
                "企业名称|营业收入|备注",
                "甲数据有限公司|10765|为1-5月数",
                "乙数据有限公司|20765|同上",
                "丙数据有限公司|30765|",
                "丁数据有限公司|40765|数据为估算",
                "戊数据有限公司|50765|")
            .merge(6, 3, 7, 3)
            .xlsx(folder.resolve("a.xlsx"));
    Plan plan = plan(file);
    assertEquals(
        List.of("s1.r3.remark", "s1.r4.remark", "s1.r6.remark", "s1.r7.remark"), questions(plan));
    assertEquals(List.of("B5 revenue 2017Q2C actual 307650000 CNY new"), figures(plan));
  }

  @Test
  void manyRemarksAreOneQuestion() throws IOException {
    String[] rows =
        Stream.concat(
                Stream.of("2017年1-6月企业营业收入（单位：万元）", "企业名称|营业收入|备注"),
                IntStream.range(1, 8).mapToObj(i -> "甲" + i + "数据有限公司|" + 100 * i + "|预计数"))
            .toArray(String[]::new);
    assertEquals(List.of("s1.rows.remark"), questions(plan(file("a.xlsx", rows))));
  }

  @ParameterizedTest
  @CsvSource({
    "2018年重点企业营业收入全年预计表,forecast",
    "2018年企业营业收入预测（万元）,forecast",
    "2018年重点企业营业收入预计完成情况表,",
    "2018年重点企业营业收入（预计）,forecast",
    "2018年重点企业营业收入目标分解表,target",
    "2018年企业生产经营计划表,target",
    "2018年企业目标完成情况表,actual",
    "2018年企业经营计划执行情况,actual",
    "2018年企业营业收入情况,actual",
    "2018年企业营业收入情况及明年预测,"
  })
  void aTitleSaysWhetherFiguresAreActual(String title, String nature) throws IOException {
    Plan plan = plan(file("a.xlsx", title, "单位：万元", "企业名称|营业收入", "甲数据有限公司|500"));
    assertEquals(nature == null ? List.of("s1.nature." + title) : List.of(), questions(plan));
    assertEquals(
        nature == null ? List.of() : List.of("B4 revenue 2018 " + nature + " 5000000 CNY new"),
        figures(plan));
  }

  @Test
  void headingsThatSayItThemselvesDecide() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2018年重点企业营业收入预计表",
                "单位：万元",
                "企业名称|1-9月营业收入|全年预计营业收入",
                "甲数据有限公司|400|500"));
    assertEquals(List.of(), questions(plan));
    assertEquals(
        List.of(
            "B4 revenue 2018Q3C actual 4000000 CNY new",
            "C4 revenue 2018 forecast 5000000 CNY new"),
        figures(plan));
  }

  @ParameterizedTest
  @CsvSource({"actual,1", "forecast,1", "skip,0"})
  void aNoteLeavesItToAPerson(String answer, int figures) throws IOException {
    Path file = file("a.xlsx", "2018年企业营业收入", "单位：万元", "企业名称|营业收入", "甲数据有限公司|500", "注：以上数据为预计数。");
    assertEquals(List.of("s1.nature.注以上数据为预计数"), questions(plan(file)));
    Plan plan = plan(file, Answers.NONE.with("s1.nature.注以上数据为预计数", answer));
    assertEquals(figures, figures(plan).size());
    assertEquals(
        figures, figures(plan).stream().filter(f -> f.contains(" " + answer + " ")).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-2016年", "2014年至2016年", "2016年7月-2017年6月"})
  void aTitleOfSeveralYearsDatesNothing(String years) throws IOException {
    Plan plan = plan(file("a.xlsx", years + "企业研发投入（万元）", "企业名称|研发费用", "甲数据有限公司|500"));
    assertEquals(List.of("s1.period"), questions(plan));
  }

  @ParameterizedTest
  @CsvSource({
    "*为1-5月数据,s1.r3.remark",
    "注：甲数据有限公司为1-5月数据。,s1.r3.remark",
    "注：乙数据有限公司为1-5月数据。,s1.r4.remark",
    "注：本表数据为1-5月数。,s1.r3.remark s1.r4.remark",
    "注：本表数据为1-6月数。,",
    "*为新增企业,",
    "注：2016年数据为同口径数。,",
    "注：甲数据有限公司2017年3月投产。,"
  })
  void aNoteBelowIsTheRemarkOfTheRowsItIsAbout(String note, String asked) throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2017年1-6月企业营业收入（单位：万元）",
                "企业名称|营业收入",
                "甲数据有限公司*|107",
                "乙数据有限公司|65",
                note));
    assertEquals(asked == null ? List.of() : List.of(asked.split(" ")), questions(plan));
  }

  @ParameterizedTest
  @CsvSource({"数据状态,预估,1", "数据状态,终审,0", "数据口径,上年数,1", "是否合并报表,是,1", "是否合并报表,否,0", "是否高新技术企业,是,0"})
  void otherColumnsMaySayWhatTheFiguresAre(String heading, String said, int asked)
      throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2017年1-6月企业营业收入（单位：万元）",
                "企业名称|营业收入|" + heading,
                "甲数据有限公司|10765|" + said));
    assertEquals(asked, questions(plan).size());
    assertEquals(1 - asked, figures(plan).size());
  }

  @Test
  void aSentenceOfANoteMayNameAFirmAndItsIndicator() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2017年1-6月企业产值（单位：千元）",
                "企业名称|工业总产值",
                "甲数据有限公司|10765",
                "乙数据有限公司|20765",
                "说明：1.本表为快报；2.甲数据有限公司工业总产值为1-5月数据。"));
    assertEquals(List.of("s1.r3.remark"), questions(plan));
    assertEquals(List.of("B4 output 2017Q2C actual 20765000 CNY new"), figures(plan));
  }
}
