package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Progress;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What files are read as; expectations worked out by hand. */
class PlanTest extends ImportCase {
  private static final String CODE = "91520900PDY0090144";

  @Test
  void unitsCountByCellThenHeaderThenUnitLine() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "企业情况表（2017年1-6月）",
                "单位：万元",
                "企业名称|营业收入|税收（元）",
                "甲数据有限公司|1.5亿元|2500000",
                "乙数据有限公司|1234.56|(12.5)"));
    assertEquals(
        List.of(
            "B4 revenue 2017Q2C actual 150000000 CNY new",
            "C4 tax 2017Q2C actual 2500000 CNY new",
            "B5 revenue 2017Q2C actual 12345600 CNY new",
            "C5 tax 2017Q2C actual -12.5 CNY new"),
        figures(plan));
    assertEquals(List.of("1 title", "2 unit_line", "3 header"), skipped(plan));
  }

  @Test
  void aMissingUnitIsAskedAndNothingIsWritten() throws IOException {
    Path file = file("a.xlsx", "2017年1-6月", "企业名称|营业收入", "甲数据有限公司|100");
    Plan plan = plan(file);
    assertEquals(List.of("s1.unit"), questions(plan));
    assertEquals(List.of(), figures(plan));
    RefusedException refused =
        assertThrows(RefusedException.class, () -> importing.commit(plan, "wang", Progress.SILENT));
    assertEquals("import.open", refused.code());
    assertEquals(List.of(), importing.history());
    assertEquals(
        List.of("B3 revenue 2017Q2C actual 1000000 CNY new"),
        figures(plan(file, Answers.NONE.with("s1.unit", "万元"))));
    assertEquals(List.of(), figures(plan(file, Answers.NONE.settingAside())));
  }

  @Test
  void aQuarterByNameAloneIsAsked() throws IOException {
    Path file = file("a.xlsx", "2017年二季度", "企业名称|营业收入（万元）|上年同期营业收入（万元）", "甲数据有限公司|2|1");
    assertEquals(List.of("s1.basis"), questions(plan(file)));
    assertEquals(
        List.of(
            "B3 revenue 2017Q2C actual 20000 CNY new", "C3 revenue 2016Q2C prior 10000 CNY new"),
        figures(plan(file, Answers.NONE.with("s1.basis", "cumulative"))));
    assertEquals(
        List.of("B3 revenue 2017Q2 actual 20000 CNY new", "C3 revenue 2016Q2 prior 10000 CNY new"),
        figures(plan(file, Answers.NONE.with("s1.basis", "single"))));
  }

  @Test
  void theFirstQuarterNeedsNoQuestion() throws IOException {
    Path file = file("a.xlsx", "2017年一季度", "企业名称|营业收入（万元）", "甲数据有限公司|2");
    assertEquals(List.of("B3 revenue 2017Q1C actual 20000 CNY new"), figures(plan(file)));
  }

  @Test
  void aMissingPeriodIsAsked() throws IOException {
    Path file = file("a.xlsx", "企业名称|营业收入（万元）|上年同期（万元）", "甲数据有限公司|2|1");
    Plan plan = plan(file);
    assertEquals(List.of("s1.period"), questions(plan));
    assertEquals(
        List.of(
            "B2 revenue 2017Q2C actual 20000 CNY new", "C2 revenue 2016Q2C prior 10000 CNY new"),
        figures(plan(file, Answers.NONE.with("s1.period", "2017Q2C"))));
  }

  @Test
  void answersThatDoNotFitAreRefused() throws IOException {
    Path file = file("a.xlsx", "2017年1-6月", "企业名称|营业收入", "甲数据有限公司|100");
    assertEquals("import.answer", refusal(file, Answers.NONE.with("s1.unit", "吨")));
    assertEquals("import.answer.unasked", refusal(file, Answers.NONE.with("s9.unit", "万元")));
  }

  private String refusal(Path file, Answers answers) {
    return assertThrows(RefusedException.class, () -> plan(file, answers)).code();
  }

  @Test
  void approximateMissingAndUndisclosedAreNotNumbers() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2017年1-6月 （单位：万元）",
                "企业名称|营业收入",
                "甲数据有限公司|约500",
                "乙数据有限公司|—",
                "丙数据有限公司|企业选择不公示",
                "丁数据有限公司|０",
                "戊数据有限公司|三百"));
    assertEquals(
        List.of("B5 revenue 2017Q2C actual - CNY new", "B6 revenue 2017Q2C actual 0 CNY new"),
        figures(plan));
    assertEquals(
        List.of("warning B3 amount_approximate", "error B7 amount_unreadable"), issues(plan));
  }

  @Test
  void aDamagedCodeIsAnErrorAndALowerCaseOneIsNot() throws IOException {
    Plan plan =
        plan(file("a.xlsx", "企业名称|统一社会信用代码", "甲数据有限公司|9.15209E+17", "乙数据有限公司|91520900pdy0090144"));
    assertEquals(List.of("error B2 credit_code_damaged"), issues(plan));
    assertEquals(CODE, plan.firms().get(1).text(guian.registry.store.firm.FirmField.CREDIT_CODE));
  }

  @Test
  void statedGrowthIsOnlyCompared() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "2017年1-6月 单位：万元",
                "企业名称|营业收入|上年同期营业收入|同比（%）",
                "甲数据有限公司|150|100|50",
                "乙数据有限公司|150|100|15"));
    assertEquals(4, plan.figures().size());
    assertEquals(List.of("warning D4 growth_disagrees"), issues(plan));
  }

  @Test
  void personalColumnsAreLeftOut() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|联系电话", "甲数据有限公司|0851-12345678"));
    assertEquals(List.of("info B1 personal_column"), issues(plan));
  }

  @Test
  void sectionsSubtotalsTotalsAndNotesArePassedOver() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "企业名称|2016年营业收入（万元）",
                "一、软件业|",
                "甲数据有限公司|1",
                "小计|1",
                "|",
                "乙数据有限公司|2",
                "合  计|3",
                "注：以上为快报数。|"));
    assertEquals(
        List.of("1 header", "2 section", "4 subtotal", "5 blank", "7 total", "8 note"),
        skipped(plan));
    assertEquals(List.of("3 甲数据有限公司 new", "6 乙数据有限公司 new"), firms(plan));
  }

  @Test
  void conflictingDuplicatesAreAsked() throws IOException {
    Path file =
        file(
            "a.xlsx",
            "企业名称|统一社会信用代码|2016年营业收入（万元）",
            "甲数据有限公司|" + CODE + "|1",
            "甲数据有限公司|" + CODE + "|2");
    Plan plan = plan(file);
    assertEquals(List.of("s1.r2.conflict"), questions(plan));
    assertEquals(List.of("C2", "C3"), plan.duplicates().getFirst().conflicts());
    assertEquals(
        List.of("C3 revenue 2016 actual 20000 CNY new"),
        figures(plan(file, Answers.NONE.with("s1.r2.conflict", "3"))));
  }

  @Test
  void csvIsReadInUtf8AndGb18030() throws IOException {
    String text = "企业名称;统一社会信用代码;2016年营业收入（万元）\n甲数据有限公司;" + CODE + ";\"1,234.5\"\n";
    List<String> expected = List.of("C2 revenue 2016 actual 12345000 CNY new");
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      Path file = folder.resolve(charset.name() + ".csv");
      Files.writeString(file, text, charset);
      Plan plan = plan(file);
      assertEquals(expected, figures(plan));
      assertEquals(charset.name(), plan.source().encoding());
      assertEquals("", plan.firms().getFirst().sheet());
    }
    Path marked = folder.resolve("bom.csv");
    Files.writeString(marked, "\ufeff" + text);
    assertEquals(expected, figures(plan(marked)));
  }

  @Test
  void filesThatAreNoWorkbookAreRefusedWhateverTheirName() throws IOException {
    assertEquals("file.not_workbook", refusal("a.xlsx", "%PDF-1.7\n".getBytes()));
    assertEquals("file.not_workbook", refusal("b.csv", new byte[] {1, 0, 2, 0}));
    assertEquals("file.empty", refusal("c.csv", new byte[0]));
    assertEquals(
        "file.damaged",
        refusal("d.xlsx", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}));
    assertEquals("file.damaged", refusal("e.xlsx", "PK\3\4 and no more".getBytes()));
  }

  private String refusal(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return assertThrows(RefusedException.class, () -> plan(file)).code();
  }
}
