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
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
              "91520900PDY009030R|=5|5|没有企业名称，也没有台账里查得到的代码"),
          read.sheets().getFirst().rows().stream().map(RejectsFileTest::line).toList());
      Plan again = importing.plan(read, Answers.NONE);
      assertEquals(plan.sheets().getFirst().headerRows(), again.sheets().getFirst().headerRows());
      assertEquals(1, again.rejected().size());
    }
  }

  /** What was answered for the file is not asked of its rows that come back. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void correctedTheyAreOfTheFileTheyCameFrom(Language language) throws IOException {
    String[] rows = {
      "企业情况表（2017年5月）",
      "企业名称|统一社会信用代码|营业收入",
      "甲数据有限公司|91520900PDY0090144|1200",
      "|91520900PDY009030R|300"
    };
    Path file = Sheets.of(rows).xlsx(folder.resolve("表.xlsx"));
    Path back = folder.resolve("退回.xlsx");
    try (Registry registry = Registry.open(folder.resolve("台账.guian"), Clock.systemUTC())) {
      Importing importing = new Importing(registry);
      Workbook workbook = importing.open(file, Progress.SILENT);
      assertEquals(1, importing.plan(workbook, Answers.NONE).questions().size());
      Plan plan =
          importing.plan(
              workbook, Answers.NONE.with("s1.unit", "万元").with("s1.basis", "cumulative"));
      importing.commit(plan, "wang", Progress.SILENT);
      new RejectsFile(workbook, plan, new Messages(language)).write(back);

      List<Row> returned = importing.open(back, Progress.SILENT).sheets().getFirst().rows();
      String header = line(returned.get(1));
      String[] corrected = {
        rows[0], header, "乙数据有限公司|91520900PDY009030R|300|" + tail(returned.getLast())
      };
      Path again = Sheets.of(corrected).xlsx(folder.resolve("改好.xlsx"));
      Plan second = importing.plan(importing.open(again, Progress.SILENT), Answers.NONE);
      assertEquals(List.of(), second.questions());
      assertEquals(List.of(), second.issues());
      assertEquals(plan.mapping().shape(), second.mapping().shape());
      assertEquals("乙数据有限公司", second.firms().getFirst().name());
      assertEquals("3000000 CNY", second.figures().getFirst().figure().amount().plain() + " CNY");
    }
  }

  /** A sheet without refused rows comes with its header: the file is of the same shape. */
  @Test
  void theAnswersOfAFileOfSeveralSheetsCountForItsRowsThatComeBack() throws IOException {
    Path file = folder.resolve("两表.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        org.dhatim.fastexcel.Workbook book =
            new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
      fill(book.newWorksheet("税收"), "企业名称|2017年1-5月税收（万元）", "甲数据有限公司|30");
      fill(book.newWorksheet("收入"), "企业名称|2017年5月营业收入（万元）", "甲数据有限公司|1200", "|300");
    }
    Path back = folder.resolve("退回.xlsx");
    try (Registry registry = Registry.open(folder.resolve("台账.guian"), Clock.systemUTC())) {
      Importing importing = new Importing(registry);
      Workbook workbook = importing.open(file, Progress.SILENT);
      assertEquals(1, importing.plan(workbook, Answers.NONE).questions().size());
      Plan plan = importing.plan(workbook, Answers.NONE.with("s2.B.basis", "cumulative"));
      importing.commit(plan, "wang", Progress.SILENT);
      new RejectsFile(workbook, plan, new Messages(Language.ZH)).write(back);

      Workbook read = importing.open(back, Progress.SILENT);
      assertEquals(
          List.of("企业名称|2017年1-5月税收（万元）"),
          read.sheets().getFirst().rows().stream().map(RejectsFileTest::line).toList());
      Plan again = importing.plan(read, Answers.NONE);
      assertEquals(plan.mapping().shape(), again.mapping().shape());
      assertEquals(List.of(), again.questions());
      assertEquals(List.of(3), again.rejected().stream().map(row -> row.row() + 1).toList());
    }
  }

  private static void fill(org.dhatim.fastexcel.Worksheet sheet, String... rows) {
    for (int r = 0; r < rows.length; r++) {
      String[] cells = rows[r].split("\\|", -1);
      for (int c = 0; c < cells.length; c++) {
        if (cells[c].matches("\\d+")) {
          sheet.value(r, c, new BigDecimal(cells[c]));
        } else if (!cells[c].isEmpty()) {
          sheet.value(r, c, cells[c]);
        }
      }
    }
  }

  // The number of the row in the file and the reason, as the program wrote them.
  private static String tail(Row row) {
    return row.cells().stream().skip(2).map(Cell::raw).collect(Collectors.joining("|"));
  }

  private static String line(Row row) {
    return String.join("|", row.cells().stream().map(Cell::raw).toList());
  }
}
