package guian.registry.importing.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Fills workbooks with cells of every kind at random, always the same for a seed. */
final class RandomBook {
  private static final List<String> FORMATS =
      List.of(
          "General",
          "0.00",
          "#,##0",
          "0.0%",
          "yyyy-mm-dd",
          "yyyy\"年\"m\"月\"d\"日\";@",
          "h:mm:ss",
          "[$-804]yyyy\"年\"m\"月\"",
          "#,##0.00\"元\"",
          "0.0,",
          "[Red]-0;0",
          "@",
          "mm/dd/yy hh:mm",
          "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ",
          "GENERAL",
          "[h]:mm");
  private static final List<String> WORDS =
      List.of(
          "贵安新区", "company", " 前后有空 ", "第一行\n第二行", "<&>\"'", "𠀀字", "\u00a0", "1,234", "", "  ");

  private final Random random;
  private final Workbook workbook;

  RandomBook(long seed, Workbook workbook) {
    this.random = new Random(seed);
    this.workbook = workbook;
  }

  /** Fills the workbook and writes it. */
  Path write(Path file) throws IOException {
    List<CellStyle> styles = FORMATS.stream().map(this::style).toList();
    for (int s = 0; s < 1 + random.nextInt(3); s++) {
      Sheet sheet = workbook.createSheet("表 " + (s + 1));
      workbook.setSheetHidden(s, s > 0 && random.nextBoolean());
      fill(sheet, styles);
      shape(sheet);
    }
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  private CellStyle style(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private void fill(Sheet sheet, List<CellStyle> styles) {
    int rows = random.nextInt(60);
    for (int r = 0, at = 0; r < rows; r++, at += 1 + random.nextInt(3)) {
      Row row = sheet.createRow(at);
      row.setZeroHeight(random.nextInt(9) == 0);
      for (int c = 0; c < 12; c += 1 + random.nextInt(4)) {
        Cell cell = row.createCell(c);
        cell.setCellStyle(styles.get(random.nextInt(styles.size())));
        value(cell);
      }
    }
  }

  private void value(Cell cell) {
    switch (random.nextInt(12)) {
      case 0, 1 -> cell.setCellValue(WORDS.get(random.nextInt(WORDS.size())));
      case 2 -> cell.setCellValue(text());
      case 3, 4 -> cell.setCellValue(random.nextInt(100_000_000) / 100.0);
      case 5 -> cell.setCellValue(-random.nextInt(1_000_000));
      case 6 -> cell.setCellValue(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
      case 7 ->
          cell.setCellValue(LocalDateTime.of(2017, 6, 30, 1, 2).plusDays(random.nextInt(999)));
      case 8 -> cell.setCellValue(random.nextBoolean());
      case 9 -> cell.setCellErrorValue(FormulaError.DIV0.getCode());
      case 10 -> cell.setCellFormula(formula());
      default -> cell.setBlank();
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(500);
    boolean wide = random.nextBoolean();
    for (int i = 0; i < length; i++) {
      text.append((char) (wide ? 0x4e00 + random.nextInt(20_000) : 'a' + random.nextInt(26)));
    }
    return text.append(random.nextInt()).toString();
  }

  private String formula() {
    List<String> formulas = List.of("1+2/3", "\"a\"&\"贵\"", "1>2", "1/0", "SUM(1,2)", "\"\"");
    return formulas.get(random.nextInt(formulas.size()));
  }

  private void shape(Sheet sheet) {
    for (int i = 0; i < random.nextInt(4); i++) {
      int row = 10 * i + random.nextInt(5);
      int column = random.nextInt(8);
      sheet.addMergedRegion(new CellRangeAddress(row, row + random.nextInt(3), column, column + 1));
      sheet.setColumnHidden(column, true);
    }
  }
}
