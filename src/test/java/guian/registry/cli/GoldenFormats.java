package guian.registry.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The workbooks of the golden set as xls, ods and web page, by means other than the program's. */
final class GoldenFormats {
  private GoldenFormats() {}

  static void xls(Path file, List<GoldenCase.GoldenSheet> sheets) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (GoldenCase.GoldenSheet sheet : sheets) {
        fill(book.createSheet(sheet.name()), sheet);
      }
      book.write(out);
    }
  }

  private static void fill(Sheet out, GoldenCase.GoldenSheet sheet) {
    for (int row = 0; row < sheet.rows().size(); row++) {
      String[] cells = sheet.rows().get(row).split("\\|", -1);
      Row target = out.createRow(row);
      for (int column = 0; column < cells.length; column++) {
        if (!cells[column].isEmpty()) {
          fill(target.createCell(column), cells[column]);
        }
      }
    }
    sheet
        .marks()
        .forEach(mark ->
            out.addMergedRegion(CellRangeAddress.valueOf(mark.replaceFirst("@merge ", ""))));
  }

  private static void fill(Cell target, String cell) {
    if (GoldenBook.isNumber(cell)) {
      target.setCellValue(Double.parseDouble(cell));
    } else {
      target.setCellValue(GoldenBook.text(cell));
    }
  }

  /** How one format writes rows and cells. */
  private record Markup(
      String row, String cell, String text, String across, String down, String covered) {}

  private static final Markup HTML = new Markup("tr", "td", "%s", " colspan=%d", " rowspan=%d", "");
  private static final Markup ODS =
      new Markup(
          "table:table-row",
          "table:table-cell",
          "<text:p>%s</text:p>",
          " table:number-columns-spanned=\"%d\"",
          " table:number-rows-spanned=\"%d\"",
          "<table:covered-table-cell/>");
  private static final String ODS_HEAD =
      """
      <office:document-content office:version="1.2"
       xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
       xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
      """;

  static String html(GoldenCase.GoldenSheet sheet) {
    return "<html><meta charset=utf-8><table>\n" + rows(HTML, sheet) + "</table></html>\n";
  }

  static void ods(Path file, List<GoldenCase.GoldenSheet> sheets) throws IOException {
    StringBuilder out = new StringBuilder(ODS_HEAD);
    for (GoldenCase.GoldenSheet sheet : sheets) {
      out.append("<table:table table:name=\"" + sheet.name() + "\">\n");
      out.append(rows(ODS, sheet)).append("</table:table>\n");
    }
    out.append("</office:spreadsheet></office:body></office:document-content>");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
      put(zip, "content.xml", out.toString());
    }
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String rows(Markup markup, GoldenCase.GoldenSheet sheet) {
    List<CellRangeAddress> merges =
        sheet.marks().stream()
            .map(mark -> CellRangeAddress.valueOf(mark.replaceFirst("@merge ", "")))
            .toList();
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < sheet.rows().size(); row++) {
      String[] cells = sheet.rows().get(row).split("\\|", -1);
      out.append("<" + markup.row() + ">");
      for (int column = 0; column < cells.length; column++) {
        out.append(cell(markup, merges, row, column, cells[column]));
      }
      out.append("</" + markup.row() + ">\n");
    }
    return out.toString();
  }

  private static String cell(
      Markup markup, List<CellRangeAddress> merges, int row, int column, String cell) {
    String span = "";
    for (CellRangeAddress merge : merges) {
      if (merge.getFirstRow() == row && merge.getFirstColumn() == column) {
        span =
            String.format(markup.across(), merge.getLastColumn() - column + 1)
                + String.format(markup.down(), merge.getLastRow() - row + 1);
      } else if (merge.isInRange(row, column)) {
        return markup.covered();
      }
    }
    String text = GoldenBook.text(cell).replace("&", "&amp;").replace("<", "&lt;");
    String content = cell.isEmpty() ? "" : String.format(markup.text(), text);
    return "<" + markup.cell() + span + ">" + content + "</" + markup.cell() + ">";
  }
}
