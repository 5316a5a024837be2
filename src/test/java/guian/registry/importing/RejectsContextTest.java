package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Progress;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Refused rows come back with what stands among the rows and says how they are to be read. */
class RejectsContextTest extends ImportCase {
  private static final String CODE = "91520900PDY0090144";

  private Sheet back(Path file) throws IOException {
    Path back = folder.resolve("退回.xlsx");
    Workbook workbook = importing.open(file, Progress.SILENT);
    new RejectsFile(workbook, importing.plan(workbook, Answers.NONE), new Messages(Language.ZH))
        .write(back);
    return importing.open(back, Progress.SILENT).sheets().getFirst();
  }

  private static List<String> lines(Sheet sheet) {
    return sheet.rows().stream().map(RejectsContextTest::line).toList();
  }

  // The columns to 3, and the row's number in the file behind an arrow.
  private static String line(Row row) {
    String cells =
        row.cells().stream()
            .filter(cell -> cell.column() <= 3)
            .map(Cell::raw)
            .collect(Collectors.joining("|"));
    String from = row.text(4);
    return row.number() + " " + cells + (from.matches("\\d+") ? " <- " + from : "");
  }

  /** In the file 2000 are thousands of yuan, and 33 ten thousands. */
  @Test
  void theUnitsOfSectionsGoWithTheirRows() throws IOException {
    String[] rows = {
      "企业情况表（2017年1-6月）", "单位：万元", "企业名称|登记状态|营业收入",
      "一、工业（单位：千元）", "甲数据有限公司|存续|1000", "|存续|2000",
      "二、服务业（单位：万元）", "乙数据有限公司|存续|100", "|存续|33"
    };
    Sheet back = back(file("a.xlsx", rows));
    assertEquals(
        List.of(
            "1 企业情况表（2017年1-6月）",
            "2 单位：万元",
            "3 企业名称|登记状态|营业收入",
            "4 一、工业（单位：千元）",
            "5 存续|2000 <- 6",
            "6 二、服务业（单位：万元）",
            "7 存续|33 <- 9"),
        lines(back));
    Plan corrected =
        plan(
            file(
                "b.xlsx",
                rows[0],
                rows[1],
                rows[2] + "|原表行号|未导入原因",
                rows[3],
                "丙数据有限公司|存续|2000|6|没有",
                rows[6],
                "丁数据有限公司|存续|33|9|没有"));
    assertEquals(
        List.of(
            "C5 revenue 2017Q2C actual 2000000 CNY new",
            "C7 revenue 2017Q2C actual 330000 CNY new"),
        figures(corrected));
  }

  @Test
  void rowsOfTwoTablesComeBackEachUnderItsOwnHeader() throws IOException {
    Sheet back =
        back(
            file(
                "a.xlsx",
                "甲表（2017年1-6月，单位：万元）",
                "企业名称|登记状态|营业收入",
                "甲数据有限公司|存续|1000",
                "|存续|2000",
                "",
                "乙表（2017年1-6月，单位：万元）",
                "登记状态|企业名称|税收",
                "存续|甲数据有限公司|11",
                "存续||13",
                "注：以上为快报数"));
    assertEquals(
        List.of(
            "1 甲表（2017年1-6月，单位：万元）",
            "2 企业名称|登记状态|营业收入",
            "3 存续|2000 <- 4",
            "4 乙表（2017年1-6月，单位：万元）",
            "5 登记状态|企业名称|税收",
            "6 存续|13 <- 9",
            "7 注：以上为快报数"),
        lines(back));
    assertEquals("未导入原因", back.rows().get(1).text(5));
    assertEquals("未导入原因", back.rows().get(4).text(5));
  }

  /** The row below a corrected one would be read as a line of that firm. */
  @Test
  void aRowWithoutANameDoesNotComeToStandBelowAnotherFirms() throws IOException {
    Sheet back =
        back(
            file(
                "a.xlsx", "企业名称|登记状态|2017年1-6月营业收入（万元）", "|存续|20.5", "甲数据有限公司|存续|1000", "|存续|300"));
    assertEquals(
        List.of("1 企业名称|登记状态|2017年1-6月营业收入（万元）", "2 存续|20.5 <- 2", "4 存续|300 <- 4"), lines(back));
  }

  /** A number shown in ten thousands, and a date, come back shown as they were. */
  @Test
  void amountsAndDatesComeBackAsTheFileShowsThem() throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFRow head = book.createSheet("表").createRow(0);
      List.of("企业名称", "成立日期", "2017年1-6月营业收入")
          .forEach(text -> head.createCell(Math.max(0, head.getLastCellNum())).setCellValue(text));
      XSSFRow row = book.getSheetAt(0).createRow(1);
      shown(book, row.createCell(1), "yyyy\"年\"m\"月\"")
          .setCellValue(LocalDateTime.of(2016, 8, 1, 0, 0));
      shown(book, row.createCell(2), "0!.0,\"万元\"").setCellValue(23_450);
      book.getSheetAt(0).setColumnHidden(1, true);
      book.write(out);
    }
    Sheet back = back(file);
    Row row = back.rows().getLast();
    assertEquals(new Cell.Date(2, "2016-08", LocalDateTime.of(2016, 8, 1, 0, 0)), row.cell(2));
    assertEquals(
        new Cell.Number(3, "23450.0", false, new Cell.Look("0!.0,\"万元\"", 4, "万元")), row.cell(3));
    assertEquals(List.of(2), List.copyOf(back.hiddenColumns()));
  }

  private static XSSFCell shown(XSSFWorkbook book, XSSFCell cell, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  @Test
  void rowsWithoutANameAreNoSumsForTheirDatesOrTypes() throws IOException {
    Plan plan =
        plan(
            file(
                "a.csv.xlsx",
                "序号|企业名称|企业类型|成立日期|登记状态|2017年1-6月营业收入（万元）",
                "1|甲数据有限公司|有限责任公司|2015-04-09|存续|100",
                "2|||2016年8月||33",
                "||外资企业||存续|44",
                "|||2016-08-03||55",
                "||国有企业|||66",
                "||合计|||298"));
    assertEquals(List.of("3 no_firm_name", "4 no_firm_name", "5 no_firm_name"), rejected(plan));
    assertEquals(List.of("1 header", "6 subtotal", "7 total"), skipped(plan));
  }

  /** The code tells the firm, and that the name is an error is said. */
  @Test
  void anErrorInThePlaceOfTheNameIsSaid() throws IOException {
    take(file("a.xlsx", "企业名称|统一社会信用代码", "甲数据有限公司|" + CODE));
    Path file = folder.resolve("b.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFRow head = book.createSheet("表").createRow(0);
      head.createCell(0).setCellValue("企业名称");
      head.createCell(1).setCellValue("统一社会信用代码");
      XSSFRow row = book.getSheetAt(0).createRow(1);
      row.createCell(0).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
      row.createCell(1).setCellValue(CODE);
      book.write(out);
    }
    Plan plan = plan(file);
    assertEquals(List.of("error A2 error_cell"), issues(plan));
    assertEquals(List.of("2  unchanged"), firms(plan));
  }
}
