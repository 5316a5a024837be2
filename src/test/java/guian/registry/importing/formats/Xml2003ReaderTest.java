package guian.registry.importing.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The reader against workbooks written by hand after the format's reference. */
class Xml2003ReaderTest extends ReaderCase {
  private static final String HEAD =
      "<?xml version='1.0' encoding='%s'?><?mso-application progid='Excel.Sheet'?><Workbook"
          + " xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
          + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>";
  private static final String STYLES =
      "<Styles><Style ss:ID='Default'><NumberFormat/></Style>"
          + "<Style ss:ID='s1'><NumberFormat ss:Format='Short Date'/></Style>"
          + "<Style ss:ID='s2' ss:Parent='s3'/>"
          + "<Style ss:ID='s3'><NumberFormat ss:Format='0.0,&quot;千元&quot;'/></Style>"
          + "<Style ss:ID='s4'><NumberFormat ss:Format='Percent'/></Style></Styles>";

  private Path workbook(String sheet) throws IOException {
    return text(whole("UTF-8", sheet));
  }

  private static String whole(String encoding, String sheet) {
    return HEAD.formatted(encoding)
        + STYLES
        + "<Worksheet ss:Name='表'><Table>"
        + sheet
        + "</Table></Worksheet></Workbook>";
  }

  private static String cell(String attributes, String type, String value) {
    return "<Cell " + attributes + "><Data ss:Type='" + type + "'>" + value + "</Data></Cell>";
  }

  @Test
  void readsEveryKindOfCell() throws IOException {
    LocalDateTime day = LocalDateTime.of(2015, 4, 9, 0, 0);
    Workbook workbook =
        open(
            workbook(
                "<Row>"
                    + cell("", "String", "文<B xmlns='h'>字</B>")
                    + cell("", "Number", "1234.5")
                    + cell("ss:StyleID='s1'", "Number", "42103")
                    + cell("", "DateTime", "2015-04-09T00:00:00.000")
                    + cell("ss:StyleID='s2'", "Number", "123456")
                    + cell("ss:StyleID='s4'", "Number", "0.153")
                    + cell("", "Boolean", "1")
                    + cell("", "Error", "#DIV/0!")
                    + "<Cell ss:Formula='=R1C1'/><Cell><Comment><Data>批注</Data></Comment></Cell>"
                    + "</Row>"));
    assertEquals("xml2003", workbook.source().format());
    assertEquals(
        List.of(
            new Cell.Text(1, "文字"),
            new Cell.Number(2, "1234.5", false),
            new Cell.Date(3, "2015-04-09", day),
            new Cell.Date(4, "2015-04-09", day),
            new Cell.Number(5, "123456", false, new Cell.Look("0.0,\"千元\"", 3, "千元")),
            new Cell.Number(6, "0.153", true),
            new Cell.Flag(7, "TRUE"),
            new Cell.Fault(8, "#DIV/0!"),
            new Cell.Fault(9, "=")),
        workbook.sheets().getFirst().rows().getFirst().cells());
  }

  @Test
  void indexesSpansAndMergesKeepTheirPlace() throws IOException {
    Sheet sheet =
        sheet(
            workbook(
                "<Column/><Column ss:Index='4' ss:Hidden='1' ss:Span='1'/>"
                    + "<Row ss:Span='2'/><Row>"
                    + cell("ss:MergeAcross='2' ss:MergeDown='1'", "String", "合")
                    + cell("", "String", "后")
                    + cell("ss:Index='7'", "String", "七")
                    + "</Row><Row ss:Index='9' ss:Hidden='1'>"
                    + cell("", "Number", "1")
                    + "</Row>"));
    assertEquals(List.of("4: 1=合 4=后 7=七", "9: 1=1"), rows(sheet));
    assertEquals(List.of(new CellRange(4, 1, 5, 3)), sheet.merges());
    assertEquals(Set.of(4, 5), sheet.hiddenColumns());
    assertEquals(List.of(false, true), sheet.rows().stream().map(Row::hidden).toList());
  }

  @Test
  void hiddenSheetsAndTheOtherEpochAreTold() throws IOException {
    String row = "<Row>" + cell("ss:StyleID='s1'", "Number", "1") + "</Row>";
    String options = "</Table><WorksheetOptions><Visible>SheetVeryHidden</Visible>";
    Path file =
        text(
            HEAD.formatted("UTF-8")
                + "<ExcelWorkbook><Date1904/></ExcelWorkbook>"
                + STYLES
                + "<Worksheet ss:Name='隐'><Table>"
                + row
                + options
                + "</WorksheetOptions></Worksheet></Workbook>");
    Workbook workbook = open(file);
    assertEquals(Workbook.EPOCH_1904, workbook.epoch());
    assertTrue(workbook.sheets().getFirst().hidden());
    assertEquals(List.of("1: 1=1904-01-02"), rows(workbook.sheets().getFirst()));
  }

  @Test
  void anyEncodingThatTheFileNamesIsRead() throws IOException {
    String row = "<Row>" + cell("", "String", "贵安新区") + "</Row>";
    for (String encoding : List.of("GB2312", "UTF-16LE", "GBK")) {
      String content = (encoding.startsWith("UTF-16") ? "\ufeff" : "") + whole(encoding, row);
      assertEquals(
          List.of("1: 1=贵安新区"), rows(sheet(text(content, Charset.forName(encoding)))), encoding);
    }
  }

  @Test
  void whatCannotBeASheetIsRefused() throws IOException {
    assertEquals("file.damaged", refusal(workbook("<Row ss:Index='2000000'/>")));
    assertEquals("file.damaged", refusal(workbook("<Row><Cell ss:Index='0'/></Row>")));
    assertEquals("file.damaged", refusal(workbook("<Row>")));
    String entity = "<!DOCTYPE a [<!ENTITY b 'c'>]>";
    String whole = whole("UTF-8", "<Row/>").replace("<Workbook", entity + "<Workbook");
    assertEquals("file.damaged", refusal(text(whole)));
    String cells = cell("", "String", "甲").repeat(13);
    assertEquals("file.too_large", refusal(workbook("<Row>" + cells + "</Row>"), SMALL));
  }
}
