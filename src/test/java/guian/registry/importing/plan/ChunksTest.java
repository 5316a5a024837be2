package guian.registry.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.Importing;
import guian.registry.importing.asking.Answers;
import guian.registry.importing.formats.Workbooks;
import guian.registry.importing.recognise.Vocabulary;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Progress;
import guian.registry.importing.workbook.Workbook;
import guian.registry.store.Registry;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.imports.ImportLookup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan does not depend on how many firms are looked up at a time. */
class ChunksTest {
  private static final String HEADER = "企业名称,统一社会信用代码,企业类型,总公司,2015年营业收入（万元）,2016年营业收入（万元）";

  @TempDir Path folder;

  private Workbook workbook(String name, List<String> rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(rows);
    Path file = Files.write(folder.resolve(name), lines);
    return new Workbooks(Limits.COMMAND).open(file, Progress.SILENT);
  }

  private static Plan plan(Registry registry, Workbook workbook, int chunk) {
    Planner planner =
        new Planner(
            new ImportLookup(registry),
            new FirmQueries(registry).indicators(),
            Vocabulary.load(),
            chunk);
    return planner.plan(workbook, Answers.NONE.settingAside(), LocalDate.of(2026, 1, 1));
  }

  @Test
  void theSameIsPlannedWhateverIsLookedUpAtATime() throws IOException {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String name = "第" + "甲乙丙丁戊己庚辛壬癸".charAt(i % 10) + "云谷" + (char) ('一' + 7 * i) + "科技有限公司";
      String form = i % 3 == 0 ? "有限责任公司" : "外商投资企业";
      first.add(name + ",,有限责任公司,," + (100 + i) + "," + (110 + i));
      // Some as before, some with other figures, some new, some twice, some branches.
      int revenue = i % 4 == 1 ? 300 + i : 110 + i;
      second.add(name + ",," + form + ",," + (100 + i) + "," + revenue);
      if (i % 5 == 0) {
        second.add(name + ",," + form + ",," + (100 + i) + "," + (i % 10 == 0 ? 7 : revenue));
        second.add(name + "贵安分公司,,有限责任公司分公司," + name + "," + 5 + "," + 6000 * i);
      }
    }
    try (Registry registry = Registry.open(folder.resolve("r.guian"), Clock.systemUTC())) {
      Importing importing = new Importing(registry);
      Plan whole = plan(registry, workbook("first.csv", first), 1_000);
      assertEquals(40, whole.counts().firmsNew());
      importing.commit(whole, "wang", Progress.SILENT);

      Workbook next = workbook("second.csv", second);
      Plan once = plan(registry, next, 1_000);
      Plan often = plan(registry, next, 7);

      assertEquals(8, once.firms().once(d -> d == FirmPlan.Decision.NEW).size());
      assertEquals(once, often);
      assertEquals(
          once.figures(),
          often.firms().once(d -> true).stream()
              .flatMap(firm -> often.figures().ofFirm(firm.group()).stream())
              .sorted(
                  java.util.Comparator.comparingInt((FigurePlan f) -> f.figure().row())
                      .thenComparingInt(f -> f.figure().column()))
              .toList());
    }
  }
}
