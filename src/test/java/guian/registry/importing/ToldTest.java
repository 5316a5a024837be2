package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.plan.Plan;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person says against what was recognised counts. */
class ToldTest extends ImportCase {
  private Path ledger() throws IOException {
    return file(
        "a.xlsx", "单位：万元", "企业名称|2016年营业收入|2016年进账|备注", "甲数据有限公司|1|7|", "乙数据有限公司|2|8|", "合计|3|15|");
  }

  private static Answers told(String... idsAndAnswers) {
    Answers answers = Answers.NONE;
    for (int i = 0; i < idsAndAnswers.length; i += 2) {
      answers = answers.with(idsAndAnswers[i], idsAndAnswers[i + 1]);
    }
    return answers;
  }

  @Test
  void aColumnIsAboutWhatAPersonSays() throws IOException {
    Path file = ledger();
    assertEquals(
        List.of("B3 revenue 2016 actual 10000 CNY new", "B4 revenue 2016 actual 20000 CNY new"),
        figures(plan(file)));
    assertEquals(
        List.of("C3 profit 2016 actual 70000 CNY new", "C4 profit 2016 actual 80000 CNY new"),
        figures(plan(file, told("s1.C.meaning", "profit", "s1.B.meaning", "skip"))));
  }

  @Test
  void itsPeriodUnitAndNatureAreWhatAPersonSays() throws IOException {
    Plan plan =
        plan(ledger(), told("s1.B.period", "2017Q2C", "s1.B.unit", "亿元", "s1.B.nature", "target"));
    assertEquals(
        List.of(
            "B3 revenue 2017Q2C target 100000000 CNY new",
            "B4 revenue 2017Q2C target 200000000 CNY new"),
        figures(plan));
  }

  @Test
  void aRowIsWhatAPersonSays() throws IOException {
    Path file = ledger();
    assertEquals(List.of("1 unit_line", "2 header", "5 total"), skipped(plan(file)));
    Plan plan = plan(file, told("s1.r4.kind", "subtotal", "s1.r5.kind", "data"));
    assertEquals(List.of("1 unit_line", "2 header", "4 subtotal"), skipped(plan));
    assertEquals(List.of("3 甲数据有限公司 new", "5 合计 new"), firms(plan));
  }

  @Test
  void aHeaderStandsWhereAPersonSays() throws IOException {
    Path file = file("b.xlsx", "a|b", "名|数", "甲数据有限公司|1", "乙数据有限公司|2");
    assertEquals(List.of(), firms(plan(file)));
    Plan plan =
        plan(
            file,
            told(
                "s1.header", "2",
                "s1.A.meaning", "name",
                "s1.B.meaning", "headcount_end",
                "s1.B.period", "2016"));
    assertEquals(List.of("3 甲数据有限公司 new", "4 乙数据有限公司 new"), firms(plan));
    assertEquals(
        List.of(
            "B3 headcount_end 2016 actual 1 person new",
            "B4 headcount_end 2016 actual 2 person new"),
        figures(plan));
  }

  @ParameterizedTest
  @CsvSource({
    "s1.B.meaning,nonsense",
    "s1.B.period,yesterday",
    "s1.B.unit,人",
    "s1.B.nature,hoped",
    "s1.r4.kind,header",
    "s1.header,9",
    "s1.header,3-2"
  })
  void whatCannotBeIsRefused(String id, String answer) throws IOException {
    Path file = ledger();
    RefusedException refused =
        assertThrows(RefusedException.class, () -> plan(file, told(id, answer)));
    assertEquals("import.answer", refused.code());
  }

  @ParameterizedTest
  @CsvSource({"s1.Z.meaning,name", "s1.r77.kind,data", "s2.header,1"})
  void whatIsAboutNothingIsRefused(String id, String answer) throws IOException {
    Path file = ledger();
    RefusedException refused =
        assertThrows(RefusedException.class, () -> plan(file, told(id, answer)));
    assertEquals("import.answer.unasked", refused.code());
  }
}
