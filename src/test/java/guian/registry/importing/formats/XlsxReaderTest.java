package guian.registry.importing.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Progress;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader against workbooks that POI writes, and against parts written by hand. */
class XlsxReaderTest {
  private static final String NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  @TempDir Path folder;

  private Workbook open(Path file) {
    return new Workbooks(Limits.COMMAND).open(file, Progress.SILENT);
  }

  private Path save(XSSFWorkbook workbook) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  @Test
  void readsEveryKindOfCell() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFRow row = workbook.createSheet("甲").createRow(1);
      row.createCell(0).setCellValue("文字");
      row.createCell(1).setCellValue(1234.5);
      row.createCell(2).setCellValue(LocalDate.of(2015, 4, 9));
      row.getCell(2).setCellStyle(format(workbook, "yyyy\"年\"m\"月\"d\"日\""));
      row.createCell(3).setCellValue(0.153);
      row.getCell(3).setCellStyle(format(workbook, "0.0%"));
      row.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
      row.createCell(5).setCellValue(true);
      row.createCell(6).setCellFormula("B2*2");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      row.createCell(7).setCellFormula("B2*3");
      row.createCell(8).setBlank();
      Sheet sheet = open(save(workbook)).sheets().getFirst();
      assertEquals("甲", sheet.name());
      assertEquals(
          List.of(
              new Cell.Text(1, "文字"),
              new Cell.Number(2, "1234.5", false),
              new Cell.Date(3, "2015-04-09", LocalDateTime.of(2015, 4, 9, 0, 0)),
              new Cell.Number(4, "0.153", true),
              new Cell.Fault(5, "#REF!"),
              new Cell.Flag(6, "TRUE"),
              new Cell.Number(7, "2469.0", false),
              new Cell.Fault(8, "=")),
          sheet.rows().getFirst().cells());
      assertEquals(2, sheet.rows().getFirst().number());
    }
  }

  private static CellStyle format(XSSFWorkbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void readsWhatIsMergedAndHidden() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("甲");
      sheet.createRow(0).createCell(0).setCellValue("a");
      sheet.createRow(1).createCell(1).setCellValue("b");
      sheet.getRow(1).setZeroHeight(true);
      sheet.setColumnHidden(1, true);
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 2, 4));
      workbook.createSheet("乙");
      workbook.setSheetHidden(1, true);
      List<Sheet> sheets = open(save(workbook)).sheets();
      assertEquals(List.of(new CellRange(1, 3, 2, 5)), sheets.getFirst().merges());
      assertEquals(Set.of(2), sheets.getFirst().hiddenColumns());
      assertEquals(
          List.of(false, true), sheets.getFirst().rows().stream().map(Row::hidden).toList());
      assertEquals(List.of(false, true), sheets.stream().map(Sheet::hidden).toList());
    }
  }

  @Test
  void agreesWithAnotherReaderOnRandomSheets() throws IOException {
    Random random = new Random(20170630);
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("随机");
      Map<String, String> written = new LinkedHashMap<>();
      for (int r = 0; r < 60; r++) {
        XSSFRow row = sheet.createRow(r * 3);
        for (int c = 0; c < 12; c += 1 + random.nextInt(3)) {
          String at = r * 3 + 1 + ":" + (c + 1);
          if (random.nextBoolean()) {
            String text = "企业" + random.nextInt() + "\n<&>\u00a0";
            row.createCell(c).setCellValue(text);
            written.put(at, text);
          } else {
            double number = random.nextInt(1_000_000) / 100.0;
            row.createCell(c).setCellValue(number);
            written.put(
                at, new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString());
          }
        }
      }
      Map<String, String> read = new LinkedHashMap<>();
      for (Row row : open(save(workbook)).sheets().getFirst().rows()) {
        row.cells().forEach(cell -> read.put(row.number() + ":" + cell.column(), text(cell)));
      }
      assertTrue(written.size() > 200);
      assertEquals(written, read);
    }
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Number n
        ? n.value().stripTrailingZeros().toPlainString()
        : cell.raw();
  }

  private Path parts(String workbookProperties, String sheetData) throws IOException {
    Path file = folder.resolve("hand.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(
          zip,
          "xl/workbook.xml",
          "<x:workbook xmlns:x='"
              + NS
              + "' xmlns:r='r'><x:workbookPr "
              + workbookProperties
              + "/><x:sheets><x:sheet name='S' sheetId='1' r:id='rId1'/></x:sheets></x:workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='rId1' Type='a/worksheet' Target='/xl/S.xml'/>"
              + "<Relationship Id='rId2' Type='a/styles' Target='styles.xml'/></Relationships>");
      part(zip, "xl/styles.xml", "<s><cellXfs><xf numFmtId='0'/><xf numFmtId='31'/></cellXfs></s>");
      part(
          zip,
          "xl/S.xml",
          "<x:worksheet xmlns:x='"
              + NS
              + "'><x:sheetData>"
              + sheetData
              + "</x:sheetData></x:worksheet>");
    }
    return file;
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Cell> cells(Path file) {
    return open(file).sheets().getFirst().rows().getFirst().cells();
  }

  @Test
  void prefixesInlineTextAndDatesWithoutReferencesAreRead() throws IOException {
    String data =
        "<x:row><x:c"
            + " t='inlineStr'><x:is><x:r><x:t>甲_x000D_</x:t></x:r><x:rPh><x:t>jia</x:t></x:rPh><x:r><x:t>乙</x:t></x:r></x:is></x:c><x:c"
            + " s='1'><x:v>42103</x:v></x:c></x:row>";
    LocalDateTime day = LocalDateTime.of(2015, 4, 9, 0, 0);
    assertEquals(
        List.of(new Cell.Text(1, "甲\r乙"), new Cell.Date(2, "2015-04-09", day)),
        cells(parts("", data)));
    assertEquals(
        new Cell.Date(2, "2019-04-10", day.plusDays(1462)),
        cells(parts("date1904='1'", data)).get(1));
  }

  @Test
  void whatCannotBeASheetIsRefused() throws IOException {
    assertEquals(
        "file.damaged", refusal(parts("", "<x:row><x:c r='ZZZZZZ1'><x:v>1</x:v></x:c></x:row>")));
    assertEquals("file.damaged", refusal(parts("", "<x:row r='9999999'/>")));
    assertEquals("file.damaged", refusal(parts("", "<x:row>")));
  }

  @Test
  void aTextWithoutEndIsRefusedBeforeItFillsTheMemory() throws IOException {
    String data = "<x:row><x:c t='str'><x:v>" + "a".repeat(30_000_000) + "</x:v></x:c></x:row>";
    assertEquals("file.too_large", refusal(parts("", data)));
  }

  @Test
  void tooManyCellsAreRefused() throws IOException {
    Path file = parts("", "<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>1</x:v></x:c></x:row>");
    Limits one = new Limits(1 << 20, 1 << 20, 100, 1, 1000, 1000);
    RefusedException refused =
        assertThrows(RefusedException.class, () -> new Workbooks(one).open(file, Progress.SILENT));
    assertEquals("file.too_large", refused.code());
  }

  @Test
  void aWrongChecksumIsNoticed() throws IOException {
    Path file = folder.resolve("stored.xlsx");
    String rows = "<worksheet><sheetData><row><c><v>123456</v></c></row></sheetData></worksheet>";
    byte[] sheet = rows.getBytes(StandardCharsets.UTF_8);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(
          zip,
          "xl/workbook.xml",
          "<workbook><sheets><sheet name='S' sheetId='1' id='rId1'/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<R><Relationship Id='rId1' Type='a/worksheet' Target='S.xml'/></R>");
      stored(zip, sheet);
    }
    assertEquals(1, open(file).sheets().getFirst().rows().size());
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[text.indexOf("123456")] = '9';
    Files.write(file, bytes);
    assertEquals("file.damaged", refusal(file));
  }

  private static void stored(ZipOutputStream zip, byte[] bytes) throws IOException {
    java.util.zip.CRC32 crc = new java.util.zip.CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry("xl/S.xml");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
  }

  private String refusal(Path file) {
    return assertThrows(RefusedException.class, () -> open(file)).code();
  }
}
