package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The second quarter's file of the same shape needs no answers. */
class RecallTest extends ImportCase {
  private Path quarter(String name, String title, String header) throws IOException {
    return file(name, title, "企业名称|" + header, "甲数据有限公司|100", "乙数据有限公司|200");
  }

  private Path second() throws IOException {
    return quarter("q2.xlsx", "2017年二季度经营情况", "二季度营业收入");
  }

  private Path third() throws IOException {
    return quarter("q3.xlsx", "2017年三季度经营情况", "三季度营业收入");
  }

  private static final Answers TOLD =
      Answers.NONE.with("s1.unit", "万元").with("s1.B.basis", "cumulative");

  private long commit(Path file, Answers answers) {
    return importing.commit(plan(file, answers), "wang", Progress.SILENT);
  }

  @Test
  void theAnswersAboutColumnsCountForTheNextFile() throws IOException {
    assertEquals(List.of("s1.B.basis"), questions(plan(second())));
    commit(second(), TOLD);
    Plan next = plan(third());
    assertEquals(List.of(), questions(next));
    assertEquals(Set.of("s1.B.basis", "s1.unit"), next.recalled());
    assertEquals(
        List.of(
            "B3 revenue 2017Q3C actual 1000000 CNY new",
            "B4 revenue 2017Q3C actual 2000000 CNY new"),
        figures(next));
  }

  @Test
  void anAnswerGivenNowGoesBeforeAnEarlierOne() throws IOException {
    commit(second(), TOLD);
    Plan next = plan(third(), Answers.NONE.with("s1.unit", "千元"));
    assertEquals(Set.of("s1.B.basis"), next.recalled());
    assertEquals("B3 revenue 2017Q3C actual 100000 CNY new", figures(next).getFirst());
  }

  @Test
  void nothingIsRecalledWhereAPersonWantsToBeAskedAnew() throws IOException {
    commit(second(), TOLD);
    Plan next = plan(third(), Answers.NONE.recalling(Map.of()));
    assertEquals(List.of("s1.B.basis"), questions(next));
  }

  @Test
  void aFileOfAnotherShapeIsAsked() throws IOException {
    commit(second(), TOLD);
    Path other = quarter("o.xlsx", "2017年三季度经营情况", "三季度利润总额");
    assertEquals(List.of("s1.B.basis"), questions(plan(other)));
  }

  @Test
  void anUndoneImportTaughtNothing() throws IOException {
    long first = commit(second(), TOLD);
    long again = commit(third(), Answers.NONE.with("s1.unit", "千元"));
    assertEquals("千元", plan(third()).mapping().answers().get("s1.unit"));
    importing.undo(again, "wang");
    assertEquals("万元", plan(third()).mapping().answers().get("s1.unit"));
    importing.undo(first, "wang");
    assertEquals(List.of("s1.B.basis"), questions(plan(third())));
  }

  @Test
  void importsUndoneInTheirOwnOrderTaughtNothing() throws IOException {
    long first = commit(second(), TOLD);
    long next = commit(third(), Answers.NONE);
    importing.undo(first, "wang");
    assertEquals(List.of(), questions(plan(third())));
    importing.undo(next, "wang");
    assertEquals(List.of("s1.B.basis"), questions(plan(third())));
  }

  @Test
  void whatAPersonToldOfAColumnIsRecalledButNotOfARow() throws IOException {
    Path first = file("a.xlsx", "单位：万元", "企业名称|2016年进账", "甲数据有限公司|1", "乙数据有限公司|2");
    commit(first, Answers.NONE.with("s1.B.meaning", "profit").with("s1.r4.kind", "note"));
    Path next = file("b.xlsx", "单位：万元", "企业名称|2017年进账", "丙数据有限公司|3", "丁数据有限公司|4");
    assertEquals(
        List.of("B3 profit 2017 actual 30000 CNY new", "B4 profit 2017 actual 40000 CNY new"),
        figures(plan(next)));
  }
}
