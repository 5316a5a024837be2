package guian.registry.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.Sheets;
import guian.registry.importing.asking.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question shows the cells it rests on, and what each answer would make of them. */
class QuestionEvidenceTest {
  @TempDir Path folder;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Question asked(Path file) {
    desk.model.read(List.of(file));
    return desk.model.questions().questions().getFirst();
  }

  private QuestionEvidence evidence(Question question) {
    ImportReading reading = desk.reading();
    return QuestionEvidence.of(
            question, reading, new ImportTexts(desk.messages, reading.indicators()))
        .orElseThrow();
  }

  private static List<String> meanings(Question question, QuestionEvidence evidence) {
    return question.options().stream()
        .map(option -> option.id() + ": " + evidence.meaning(option).orElse(""))
        .toList();
  }

  @Test
  void aUnitIsShownByWhatItMakesOfTheFirstNumber() throws IOException {
    Path file =
        Sheets.of(
                "2017年1-6月",
                "企业名称|营业收入",
                "甲软件有限公司|0",
                "乙软件有限公司|20000",
                "丙软件有限公司|1.5亿元",
                "丁软件有限公司|7",
                "合计|20007")
            .xlsx(folder.resolve("无单位.xlsx"));
    Question question = asked(file);
    QuestionEvidence evidence = evidence(question);
    assertEquals("s1.unit", question.id());
    assertEquals(List.of("A1 2017年1-6月", "B3 0、B4 20000、B5 1.5亿元 等 4 格"), evidence.lines());
    List<String> meanings = meanings(question, evidence);
    assertEquals("万元: B4 的 20000 即 2.00 亿元", find(meanings, "万元:"));
    assertEquals("元: B4 的 20000 即 2.00 万元", find(meanings, "元:"));
    assertEquals("skip: ", find(meanings, "skip:"));
  }

  private static String find(List<String> meanings, String start) {
    return meanings.stream().filter(text -> text.startsWith(start)).findFirst().orElse("none");
  }

  @Test
  void aBasisIsShownByTheMonthsItSums() throws IOException {
    Path file =
        Sheets.of("2017年二季度企业情况表（万元）", "企业名称|营业收入", "甲软件有限公司|100").xlsx(folder.resolve("二季度.xlsx"));
    Question question = asked(file);
    QuestionEvidence evidence = evidence(question);
    assertEquals(List.of("A1 2017年二季度企业情况表（万元）", "B3 100"), evidence.lines());
    assertEquals(
        List.of("cumulative: B3 的 100 即 1–6月的合计", "single: B3 的 100 即 4–6月的合计", "skip: "),
        meanings(question, evidence));
  }

  @Test
  void rowsThatContradictEachOtherStandBelowEachOther() throws IOException {
    Path file =
        Sheets.of(
                "2017年1-6月（万元）",
                "企业名称|统一社会信用代码|营业收入",
                "甲软件有限公司|91520900PDY0090144|100",
                "甲软件有限公司|91520900PDY0090144|120")
            .xlsx(folder.resolve("重复.xlsx"));
    Question question = asked(file);
    QuestionEvidence evidence = evidence(question);
    assertEquals(
        List.of("第 3 行：甲软件有限公司、91520900PDY0090144、100", "第 4 行：甲软件有限公司、91520900PDY0090144、120"),
        evidence.lines());
    assertEquals(List.of("3: C3 100", "4: C4 120", "skip: "), meanings(question, evidence));
  }
}
