package guian.registry.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.jspecify.annotations.Nullable;

/** Writes the rows of {@link LedgerSheet} in the formats of older and of other programs. */
final class LedgerFiles {
  /** More rows an old workbook cannot have. */
  static final int XLS_ROWS = 65_000;

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
          + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
          + "<office:spreadsheet><table:table table:name=\"企业名录\">";
  private static final String TAIL =
      "</table:table></office:spreadsheet></office:body></office:document-content>";

  private final LedgerSheet ledger = new LedgerSheet();

  /** An old workbook; at most {@link #XLS_ROWS} firms. */
  void xls(Path file, int firms) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat((short) 31);
      HSSFSheet sheet = workbook.createSheet("企业名录");
      for (int i = 0; i < Math.min(firms, XLS_ROWS); i++) {
        HSSFRow row = sheet.createRow(i);
        @Nullable Object[] values = ledger.row(i);
        for (int c = 0; c < values.length; c++) {
          if (values[c] != null) {
            write(row.createCell(c), values[c], date);
          }
        }
      }
      workbook.write(out);
    }
  }

  private static void write(HSSFCell cell, Object value, CellStyle date) {
    switch (value) {
      case LocalDate day -> {
        cell.setCellValue(day);
        cell.setCellStyle(date);
      }
      case Number number -> cell.setCellValue(number.doubleValue());
      default -> cell.setCellValue(value.toString());
    }
  }

  /** An OpenDocument spreadsheet. */
  void ods(Path file, int firms) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
      out.write(HEAD);
      for (int i = 0; i < firms; i++) {
        out.write("<table:table-row>");
        for (Object value : ledger.row(i)) {
          out.write(cell(value));
        }
        out.write("</table:table-row>");
      }
      out.write(TAIL);
      out.flush();
    }
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "<table:table-cell/>";
    }
    String typed =
        switch (value) {
          case LocalDate day -> "date\" office:date-value=\"" + day;
          case Number number -> "float\" office:value=\"" + number;
          default -> "string";
        };
    return "<table:table-cell office:value-type=\""
        + typed
        + "\"><text:p>"
        + value
        + "</text:p></table:table-cell>";
  }
}
