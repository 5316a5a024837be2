package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Posts that come again with another number, and posts below the line of their university. */
class PostsAgainTest extends ImportCase {
  private static final String HEAD = "企业名称|高校|实习岗位数|开始时间";

  private Path posts(String name, int number) throws IOException {
    return file(name, HEAD, "甲数据有限公司|贵州大学|" + number + "|2017-09-01");
  }

  private List<Object> inRegistry() {
    return registry.read(
        db -> List.copyOf(db.fetch("select posts from placement order by id").getValues(0)));
  }

  @Test
  void anotherNumberIsAskedAndTheAnswerIsTakenBackByTheUndo() throws IOException {
    take(posts("a.xlsx", 12));
    Path second = posts("b.xlsx", 15);
    assertEquals(List.of("s1.r2.placement"), questions(plan(second)));
    Answers update = Answers.NONE.with("s1.r2.placement", "update");
    long id = importing.commit(plan(second, update), "wang", Progress.SILENT);
    assertEquals(List.of(15), inRegistry());
    importing.undo(id, "wang");
    assertEquals(List.of(12), inRegistry());
    Answers other = Answers.NONE.with("s1.r2.placement", "new");
    importing.commit(plan(second, other), "wang", Progress.SILENT);
    assertEquals(List.of(12, 15), inRegistry());
  }

  @Test
  void whatAnotherRowStatesIsNotAskedAbout() throws IOException {
    take(posts("a.xlsx", 12));
    Path both =
        file(
            "b.xlsx",
            HEAD,
            "甲数据有限公司|贵州大学|12|2017-09-01",
            "甲数据有限公司|贵州大学|5|2017-09-01",
            "甲数据有限公司|贵州大学|7|2018-03-01");
    assertEquals(List.of(), questions(plan(both)));
    take(both);
    assertEquals(List.of(12, 5, 7), inRegistry());
  }

  @Test
  void aLineWithAUniversityNamesItForTheRowsBelow() throws IOException {
    Plan plan =
        plan(
            file(
                "s.xlsx", "企业名称|实习岗位数", "贵州大学", "甲数据有限公司|5", "乙数据有限公司|3", "二、贵州民族大学", "甲数据有限公司|4"));
    assertEquals(List.of("2 section", "5 section"), skipped(plan).subList(1, 3));
    assertEquals(
        List.of("[贵州大学] 5", "[贵州大学] 3", "[贵州民族大学] 4"),
        plan.placements().stream()
            .map(p -> p.placement().universities() + " " + p.placement().posts())
            .toList());
  }
}
