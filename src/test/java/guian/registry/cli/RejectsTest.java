package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.Sheets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code guian import --rejects}: what was refused comes back, and once put right is imported. */
class RejectsTest {
  @TempDir Path folder;

  private CliRun guian(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--db", folder.resolve("r.guian").toString(), "--lang", "zh"));
    return CliRun.of(all.toArray(String[]::new));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static final String HEAD = "单位：万元,,\n企业名称,联系人,2016年营业收入\n";

  @Test
  void aRefusedRowComesBackUnderItsHeaderAndIsImportedOncePutRight() throws IOException {
    Path ledger = file("a.csv", HEAD + "贵州甲样数据有限公司,某,100\n,某,20\n");
    Path out = folder.resolve("退回.xlsx");
    CliRun run = guian("import", ledger.toString(), "--rejects", out.toString());
    assertEquals(1, run.status(), run.err());
    assertTrue(run.err().contains("1 个被拒绝的行已原样写入退回表"), run.err());
    Path corrected = folder.resolve("改.xlsx");
    try (InputStream in = Files.newInputStream(out);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals("企业名称", sheet.getRow(1).getCell(0).getStringCellValue());
      assertEquals(3, sheet.getPhysicalNumberOfRows());
      XSSFRow refused = sheet.getRow(2);
      assertEquals("某", refused.getCell(1).getStringCellValue());
      assertEquals(4, refused.getCell(3).getNumericCellValue());
      refused.createCell(0).setCellValue("贵州乙样数据有限公司");
      try (var bytes = Files.newOutputStream(corrected)) {
        book.write(bytes);
      }
    }
    CliRun again = guian("import", corrected.toString());
    assertEquals(0, again.status(), again.err());
    CliRun found = guian("firms", "--search", "乙样", "--json");
    assertTrue(found.out().contains("贵州乙样数据有限公司"), found.out());
  }

  @Test
  void nothingIsWrittenWhereNothingWasRefused() throws IOException {
    Path ledger = file("a.csv", HEAD + "贵州甲样数据有限公司,某,100\n");
    Path out = folder.resolve("退回.xlsx");
    CliRun run = guian("import", ledger.toString(), "--rejects", out.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(run.err().contains("没有被拒绝的行"), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void rowsThatCannotBeGivenBackStopTheImport() throws IOException {
    Path ledger = file("a.csv", HEAD + "贵州甲样数据有限公司,某,100\n,某,20\n");
    Path nowhere = folder.resolve("no folder").resolve("退回.xlsx");
    assertEquals(1, guian("import", ledger.toString(), "--rejects", nowhere.toString()).status());
    assertFalse(guian("firms").out().contains("甲样"));
  }

  @Test
  void oneFileAndAWorkbookAreWanted() throws IOException {
    Path ledger = file("a.csv", HEAD + "贵州甲样数据有限公司,某,100\n");
    String out = folder.resolve("退回.xlsx").toString();
    CliRun two = guian("import", ledger.toString(), ledger.toString(), "--rejects", out);
    assertEquals(2, two.status());
    String csv = folder.resolve("退回.csv").toString();
    assertEquals(2, guian("import", ledger.toString(), "--rejects", csv).status());
  }

  @Test
  void aRowThatIsNotPutRightIsRefusedAgain() throws IOException {
    Path ledger =
        file(
            "a.csv",
            HEAD + "贵州甲样数据有限公司,某,100\n贵州乙样数据有限公司,某,30\n贵州丙样数据有限公司,某,9\n乙样,,20\n硬件业务,,60\n");
    Path out = folder.resolve("退回.xlsx");
    guian("import", ledger.toString(), "--set-aside-questions", "--rejects", out.toString());
    CliRun again = guian("import", out.toString(), "--set-aside-questions");
    assertEquals(1, again.status(), again.err());
    CliRun firms = guian("firms", "--json");
    assertTrue(firms.out().contains("\"total\":3"), firms.out());
  }

  /** The line of a figure says the file, the sheet when there is one, the cell and its text. */
  @Test
  void aFirmsFiguresLeadBackToTheirCells() throws IOException {
    Path ledger = file("a.csv", HEAD + "贵州甲样数据有限公司,某,（100）\n");
    assertEquals(0, guian("import", ledger.toString()).status());
    String text = guian("firm", "贵州甲样数据有限公司").out();
    assertTrue(text.contains("−100.00 万元  a.csv C3“（100）”\n"), text);
  }

  /** The rows that were taken stand in the imported file alone. */
  @Test
  void theImportedFileIsNotReplaced() throws IOException {
    Path ledger =
        Sheets.of("企业名称|登记状态|2016年营业收入（万元）", "贵州甲样数据有限公司|存续|100", "|存续|20")
            .xlsx(folder.resolve("a.xlsx"));
    byte[] before = Files.readAllBytes(ledger);
    CliRun run = guian("import", ledger.toString(), "--rejects", ledger.toString());
    assertEquals(1, run.status());
    assertTrue(run.err().contains("就是要导入的文件"), run.err());
    assertArrayEquals(before, Files.readAllBytes(ledger));
    assertFalse(guian("firms").out().contains("甲样"));
  }
}
