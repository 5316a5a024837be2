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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader against workbooks that POI writes, and against records written by hand. */
class XlsReaderTest {
  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path folder;

  private Workbook open(Path file) {
    return new Workbooks(Limits.COMMAND).open(file, Progress.SILENT);
  }

  private Path save(HSSFWorkbook workbook) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  @Test
  void readsEveryKindOfCell() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFRow row = workbook.createSheet("甲").createRow(1);
      row.createCell(0).setCellValue("文字");
      row.createCell(1).setCellValue(1234.5);
      row.createCell(2).setCellValue(LocalDate.of(2015, 4, 9));
      row.getCell(2).setCellStyle(format(workbook, "yyyy\"年\"m\"月\"d\"日\""));
      row.createCell(3).setCellValue(0.153);
      row.getCell(3).setCellStyle(format(workbook, "0.0%"));
      row.createCell(4).setCellErrorValue(FormulaError.REF);
      row.createCell(5).setCellValue(true);
      row.createCell(6).setCellFormula("B2*2");
      row.createCell(7).setCellFormula("A2&\"甲\"");
      row.createCell(8).setCellFormula("1/0");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      row.createCell(9).setCellFormula("B2*3");
      row.createCell(10).setBlank();
      Workbook read = open(save(workbook));
      assertEquals("xls", read.source().format());
      Sheet sheet = read.sheets().getFirst();
      assertEquals("甲", sheet.name());
      assertEquals(
          List.of(
              new Cell.Text(1, "文字"),
              new Cell.Number(2, "1234.5", false),
              new Cell.Date(3, "2015-04-09", LocalDateTime.of(2015, 4, 9, 0, 0)),
              new Cell.Number(4, "0.153", true),
              new Cell.Fault(5, "#REF!"),
              new Cell.Flag(6, "TRUE"),
              new Cell.Number(7, "2469", false),
              new Cell.Text(8, "文字甲"),
              new Cell.Fault(9, "#DIV/0!"),
              new Cell.Fault(10, "=")),
          sheet.rows().getFirst().cells());
      assertEquals(2, sheet.rows().getFirst().number());
    }
  }

  @Test
  void tellsWhatIsShownScaled() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFCell cell = workbook.createSheet("甲").createRow(0).createCell(0);
      cell.setCellValue(123456.0);
      cell.setCellStyle(format(workbook, "0!.0,\"万\""));
      assertEquals(
          new Cell.Number(1, "123456", false, new Cell.Look("0!.0,\"万\"", 4, "万")),
          open(save(workbook)).sheets().getFirst().rows().getFirst().cell(1));
    }
  }

  private static CellStyle format(HSSFWorkbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void dateFormatsOfChineseOfficesNeedNoText() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFRow row = workbook.createSheet("甲").createRow(0);
      for (short id : new short[] {14, 31, 57, 58}) {
        HSSFCell cell = row.createCell(row.getPhysicalNumberOfCells());
        cell.setCellValue(42103);
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(id);
        cell.setCellStyle(style);
      }
      assertEquals(
          List.of("2015-04-09", "2015-04-09", "2015-04-09", "2015-04-09"),
          open(save(workbook)).sheets().getFirst().rows().getFirst().cells().stream()
              .map(Cell::raw)
              .toList());
    }
  }

  @Test
  void readsWhatIsMergedAndHidden() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("甲");
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

  // Texts of both widths, plain and rich, so long that they break across records anywhere.
  @Test
  void textsThatGoOnInTheNextRecordAreWhole() throws IOException {
    Random random = new Random(20170630);
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("长");
      Map<String, String> written = new LinkedHashMap<>();
      for (int r = 0; r < 300; r++) {
        String text =
            (random.nextBoolean() ? "a" : "企")
                + "x业".repeat(random.nextInt(400))
                + "e".repeat(r)
                + r;
        HSSFRichTextString rich = new HSSFRichTextString(text);
        if (random.nextBoolean()) {
          rich.applyFont(0, 1, workbook.createFont());
        }
        sheet.createRow(r).createCell(r % 7).setCellValue(rich);
        written.put(r + 1 + ":" + (r % 7 + 1), text);
      }
      Map<String, String> read = new LinkedHashMap<>();
      for (Row row : open(save(workbook)).sheets().getFirst().rows()) {
        row.cells().forEach(cell -> read.put(row.number() + ":" + cell.column(), cell.raw()));
      }
      assertEquals(written, read);
    }
  }

  private static byte[] record(int sid, byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(p -> p.length).sum();
    ByteBuffer bytes = ByteBuffer.allocate(4 + length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort((short) sid).putShort((short) length);
    Arrays.stream(parts).forEach(bytes::put);
    return bytes.array();
  }

  private static byte[] shorts(int... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    Arrays.stream(numbers).forEach(n -> bytes.putShort((short) n));
    return bytes.array();
  }

  private static byte[] counted(String text) {
    byte[] bytes = text.getBytes(GBK);
    byte[] counted = new byte[bytes.length + 1];
    counted[0] = (byte) bytes.length;
    System.arraycopy(bytes, 0, counted, 1, bytes.length);
    return counted;
  }

  private static byte[] joined(byte[]... parts) {
    ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(p -> p.length).sum());
    Arrays.stream(parts).forEach(all::put);
    return all.array();
  }

  // A workbook of Excel 5 with one sheet: a text, a packed number and a date.
  private Path biff5(byte[] codePage, byte[]... more) throws IOException {
    byte[] bof = record(0x809, shorts(0x500, 5, 0, 0));
    byte[] sheet = record(0x85, shorts(0, 0, 0), counted("企业"));
    byte[] formats = joined(record(0xe0, shorts(0, 0)), record(0xe0, shorts(0, 31)));
    byte[] text = "贵安".getBytes(GBK);
    byte[] cells =
        joined(
            record(0x809, shorts(0x500, 0x10, 0, 0)),
            record(0x204, shorts(0, 0, 0, text.length), text),
            record(0x27e, shorts(0, 1, 0), shorts(12345 << 2 | 3, 0)),
            record(0x27e, shorts(0, 2, 1), shorts((42103 << 2 | 2) & 0xffff, 42103 >> 14)),
            joined(more),
            record(0x0a));
    Path file = folder.resolve("five.et");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      byte[] stream = joined(bof, codePage, sheet, formats, record(0x0a), cells);
      container.createDocument(new ByteArrayInputStream(stream), "Book");
      container.writeFilesystem(out);
    }
    return file;
  }

  @Test
  void excel5IsReadInItsCodePage() throws IOException {
    Sheet sheet = open(biff5(record(0x42, shorts(936)))).sheets().getFirst();
    assertEquals("企业", sheet.name());
    assertEquals(
        List.of(
            new Cell.Text(1, "贵安"),
            new Cell.Number(2, "123.45", false),
            new Cell.Date(3, "2015-04-09", LocalDateTime.of(2015, 4, 9, 0, 0))),
        sheet.rows().getFirst().cells());
  }

  @Test
  void textOfAnUnknownCodePageIsNotGuessed() throws IOException {
    assertEquals("file.encoding", refusal(biff5(new byte[0])));
  }

  @Test
  void aCellWrittenTwiceWithTwoContentsHasNone() throws IOException {
    byte[] again = record(0x27e, shorts(0, 1, 0), shorts(7 << 2 | 2, 0));
    Sheet sheet = open(biff5(record(0x42, shorts(936)), again)).sheets().getFirst();
    assertEquals(new Cell.Fault(2, "123.45 | 7"), sheet.rows().getFirst().cell(2));
  }

  @Test
  void aRecordThatEndsTooSoonIsDamage() throws IOException {
    byte[] cut = record(0x203, shorts(0, 3, 0, 1));
    assertEquals("file.damaged", refusal(biff5(record(0x42, shorts(936)), cut)));
  }

  @Test
  void aWorkbookThatEndsTooSoonIsDamage() throws IOException {
    byte[] open = record(0x809, shorts(0x500, 0x20, 0, 0));
    assertEquals("file.damaged", refusal(biff5(record(0x42, shorts(936)), open)));
  }

  @Test
  void anotherKindOfOldFileIsNoWorkbook() throws IOException {
    Path file = folder.resolve("letter.xls");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      byte[] text = "x".getBytes(StandardCharsets.UTF_8);
      container.createDocument(new ByteArrayInputStream(text), "WordDocument");
      container.writeFilesystem(out);
    }
    assertEquals("file.not_workbook", refusal(file));
  }

  @Test
  void tooManyCellsAreRefused() throws IOException {
    Path file = biff5(record(0x42, shorts(936)));
    Limits two = new Limits(1 << 20, 1 << 20, 100, 2, 1000, 1000);
    RefusedException refused =
        assertThrows(RefusedException.class, () -> new Workbooks(two).open(file, Progress.SILENT));
    assertEquals("file.too_large", refused.code());
    assertTrue(Files.size(file) < two.fileBytes());
  }

  private String refusal(Path file) {
    return assertThrows(RefusedException.class, () -> open(file)).code();
  }
}
