package guian.registry.report.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guian.registry.report.ReportForms;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The workbook of a report, read with POI and held against the figures of {@code --json}. */
class XlsxWriterTest {
  private static final BigDecimal WAN = new BigDecimal(10_000);

  /** As registered, and as the cell has it. */
  private static final Map<String, String> HOSTILE =
      Map.of(
          "=HYPERLINK(\"http://x\",\"点\")", "=HYPERLINK(\"http://x\",\"点\")",
          "+1", "+1",
          "@SUM(A1)", "@SUM(A1)",
          "-2+3", "-2+3",
          "\t=cmd", "=cmd",
          "\r=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0",
          "铃\u0007响\u001b公司", "铃〔U+0007〕响〔U+001B〕公司",
          "一_x0041_二", "一_x0041_二",
          "1,234.50", "1,234.50",
          "吉\ud842\udfb7公司", "吉\ud842\udfb7公司");

  @TempDir static Path folder;
  private static ReportForms report;
  private static final Map<Language, XSSFWorkbook> BOOKS = new EnumMap<>(Language.class);

  @BeforeAll
  static void write() throws IOException {
    report = new ReportForms(folder, 60, HOSTILE.keySet().toArray(String[]::new));
    for (Language language : Language.values()) {
      new XlsxWriter(new Messages(language)).write(report.composed(language)).save(file(language));
      try (InputStream in = Files.newInputStream(file(language))) {
        BOOKS.put(language, new XSSFWorkbook(in));
      }
    }
  }

  private static Path file(Language language) {
    return folder.resolve(language.code() + ".xlsx");
  }

  @AfterAll
  static void close() throws IOException {
    for (XSSFWorkbook book : BOOKS.values()) {
      book.close();
    }
    report.close();
  }

  private static Sheet sheet(Language language, String name) {
    for (Sheet sheet : BOOKS.get(language)) {
      if (sheet.getSheetName().contains(name)) {
        return sheet;
      }
    }
    throw new AssertionError(name);
  }

  private static int column(Sheet sheet, String head) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(head)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError(head);
  }

  private static JsonNode table(String id) {
    for (JsonNode table : report.json(Language.ZH).get("tables")) {
      if (table.get("id").asString().equals(id)) {
        return table;
      }
    }
    throw new AssertionError(id);
  }

  private static BigDecimal number(Cell cell) {
    assertEquals(CellType.NUMERIC, cell.getCellType(), cell.getAddress()::formatAsString);
    return BigDecimal.valueOf(cell.getNumericCellValue());
  }

  private static void assertWan(String yuan, Cell cell) {
    BigDecimal expected = new BigDecimal(yuan).divide(WAN).setScale(2, RoundingMode.HALF_UP);
    assertEquals(0, expected.compareTo(number(cell)), () -> yuan + " as " + cell);
  }

  @Test
  void theFirmsHaveTheFiguresOfTheContract() {
    Sheet sheet = sheet(Language.ZH, "企业明细表");
    int revenue = column(sheet, "营业收入（万元）");
    int growth = column(sheet, "同比（%）");
    int code = column(sheet, "统一社会信用代码");
    JsonNode rows = table("firms").get("rows");
    assertEquals(rows.size(), sheet.getLastRowNum());
    int compared = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = sheet.getRow(i + 1);
      JsonNode firm = rows.get(i);
      if (!firm.get(1).isNull()) {
        assertEquals(firm.get(1).asString(), row.getCell(code).getStringCellValue());
      }
      if (!firm.get(5).isNull()) {
        assertWan(firm.get(5).asString(), row.getCell(revenue));
        compared++;
      } else {
        assertEquals(CellType.STRING, row.getCell(revenue).getCellType());
      }
      if (!firm.get(7).isNull()) {
        BigDecimal percent = new BigDecimal(firm.get(7).asString());
        assertEquals(0, percent.compareTo(number(row.getCell(growth))));
      } else {
        assertEquals("—", row.getCell(growth).getStringCellValue());
      }
    }
    assertTrue(compared > 40, "firms with revenue");
  }

  @Test
  void theKeyFiguresAreThoseOfTheContract() {
    Sheet sheet = sheet(Language.ZH, "主要指标");
    Map<String, JsonNode> figures = new HashMap<>();
    report.json(Language.ZH).get("figures").forEach(f -> figures.put(f.get("label").asString(), f));
    assertTrue(sheet.getLastRowNum() >= 8);
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      Row row = sheet.getRow(i);
      JsonNode figure = figures.get(row.getCell(0).getStringCellValue());
      assertNotNull(figure, row.getCell(0)::getStringCellValue);
      Cell value = row.getCell(2);
      if (figure.get("value").isNull()) {
        assertEquals("—", value.getStringCellValue());
      } else if (row.getCell(1).getStringCellValue().equals("万元")) {
        assertWan(figure.get("value").asString(), value);
        assertEquals("#,##0.00", value.getCellStyle().getDataFormatString());
      } else {
        BigDecimal count = new BigDecimal(figure.get("value").asString());
        assertEquals(0, count.compareTo(number(value)));
      }
    }
  }

  @Test
  void theTotalStandsUnderItsRows() {
    Sheet sheet = sheet(Language.ZH, "分行业");
    JsonNode rows = table("by_industry").get("rows");
    Row last = sheet.getRow(sheet.getLastRowNum());
    assertEquals(rows.size(), sheet.getLastRowNum());
    assertEquals("合计", last.getCell(0).getStringCellValue());
    assertWan(rows.get(rows.size() - 1).get(4).asString(), last.getCell(column(sheet, "营业收入（万元）")));
  }

  @ParameterizedTest
  @EnumSource
  void aNameIsATextWhateverItBeginsWith(Language language) {
    Sheet sheet = sheet(language, language == Language.ZH ? "企业明细表" : "List of firms");
    int name = column(sheet, language == Language.ZH ? "企业名称" : "Firm");
    Map<String, Cell> cells = new HashMap<>();
    for (Row row : sheet) {
      cells.put(row.getCell(name).getStringCellValue(), row.getCell(name));
    }
    for (String expected : HOSTILE.values()) {
      Cell cell = cells.get(expected);
      assertNotNull(cell, expected);
      assertEquals(CellType.STRING, cell.getCellType());
      assertEquals("@", cell.getCellStyle().getDataFormatString(), "stays a text when edited");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTableHasASheetWithAFrozenHead(Language language) {
    XSSFWorkbook book = BOOKS.get(language);
    assertEquals(language == Language.ZH ? "说明" : "Notes", book.getSheetName(0));
    int tables = report.composed(language).pages().split("<table>", -1).length - 1;
    assertTrue(tables >= 9, () -> tables + " tables");
    assertEquals(1 + tables, book.getNumberOfSheets());
    for (int i = 1; i < book.getNumberOfSheets(); i++) {
      assertEquals(1, book.getSheetAt(i).getPaneInformation().getHorizontalSplitPosition());
      assertTrue(book.getSheetAt(i).getPaneInformation().isFreezePane());
      assertTrue(book.getSheetAt(i).getColumnWidth(0) >= 9 * 256);
    }
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        row.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA));
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameNumbers() {
    List<Double> zh = numbers(Language.ZH);
    assertEquals(zh, numbers(Language.EN));
    assertTrue(zh.size() > 350, () -> zh.size() + " numbers");
  }

  private static List<Double> numbers(Language language) {
    List<Double> numbers = new ArrayList<>();
    for (Sheet sheet : BOOKS.get(language)) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.NUMERIC) {
            numbers.add(cell.getNumericCellValue());
          }
        }
      }
    }
    return numbers;
  }

  // 210 mm less two margins of 0.7 inches; a program that cannot make a column smaller cuts it.
  @Test
  void theNotesAreAsWideAsThePaper() {
    BOOKS
        .values()
        .forEach(book ->
            assertTrue(book.getSheetAt(0).getColumnWidthInPixels(0) * 0.75 < 494, book::toString));
  }

  @Test
  void libreOfficeOpensIt() throws IOException {
    assumeTrue(Office.isThere(), "LibreOffice is not on this machine");
    Path ods = Office.convert(file(Language.ZH), "fods", folder);
    String text = Files.readString(ods, StandardCharsets.UTF_8);
    assertTrue(text.contains("office:value-type=\"float\""));
    assertTrue(text.contains("铃〔U+0007〕响〔U+001B〕公司"));
    assertTrue(text.contains("=HYPERLINK(&quot;http://x&quot;,&quot;点&quot;)"));
    assertFalse(text.contains("table:formula"));
  }
}
