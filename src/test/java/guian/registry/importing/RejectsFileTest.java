package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Progress;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Workbook;
import guian.registry.store.Registry;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsFileTest {
  @TempDir Path folder;

  @Test
  void refusedRowsComeBackUnderTheirHeaderWithTheReasonAndCanBeImportedAgain() throws IOException {
    Path file =
        Sheets.of(
                "企业情况表（2017年1-6月）",
                "单位：万元",
                "企业名称|统一社会信用代码|营业收入",
                "甲数据有限公司|91520900PDY0090144|1200",
                "|91520900PDY009030R|=5")
            .xlsx(folder.resolve("表.xlsx"));
    Path back = folder.resolve("退回.xlsx");
    try (Registry registry = Registry.open(folder.resolve("台账.guian"), Clock.systemUTC())) {
      Importing importing = new Importing(registry);
      Workbook workbook = importing.open(file, Progress.SILENT);
      Plan plan = importing.plan(workbook, Answers.NONE);
      new RejectsFile(workbook, plan, new Messages(Language.ZH)).write(back);

      Workbook read = importing.open(back, Progress.SILENT);
      assertEquals(
          List.of(
              "企业情况表（2017年1-6月）",
              "单位：万元",
              "企业名称|统一社会信用代码|营业收入|原表行号|未导入原因",
              "91520900PDY009030R|=5|5|没有企业名称，台账里也没有这个代码"),
          read.sheets().getFirst().rows().stream().map(RejectsFileTest::line).toList());
      Plan again = importing.plan(read, Answers.NONE);
      assertEquals(plan.sheets().getFirst().headerRows(), again.sheets().getFirst().headerRows());
      assertEquals(1, again.rejected().size());
    }
  }

  private static String line(Row row) {
    return String.join("|", row.cells().stream().map(Cell::raw).toList());
  }
}
