package guian.registry.importing.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The reader against documents written by hand after the standard. */
class OdsReaderTest extends ReaderCase {
  private static final String STYLES =
      """
      <number:number-style style:name='N1'><number:number number:decimal-places='1'
        number:min-integer-digits='1' number:display-factor='1000'/><number:text>千元</number:text>
      </number:number-style>
      <number:number-style style:name='N2'><number:number number:min-integer-digits='5'>
        <number:embedded-text number:position='4'>.</number:embedded-text></number:number>
        <number:text>万</number:text></number:number-style>
      <number:number-style style:name='N3P0'><number:number/><number:text>人</number:text>
      </number:number-style>
      <number:number-style style:name='N3'><number:text>-</number:text><number:number/>
        <style:map style:condition='value()&gt;=0' style:apply-style-name='N3P0'/>
      </number:number-style>
      <style:style style:name='ce1' style:family='table-cell' style:data-style-name='N1'/>
      <style:style style:name='ce2' style:family='table-cell' style:data-style-name='N2'/>
      <style:style style:name='ce3' style:family='table-cell' style:parent-style-name='ce4'/>
      <style:style style:name='ce4' style:family='table-cell' style:data-style-name='N3'/>
      <style:style style:name='ta2' style:family='table'>
        <style:table-properties table:display='false'/></style:style>
      """;

  private static String document(String root, String styles, String tables) {
    return "<office:"
        + root
        + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='t'"
        + " xmlns:text='x' xmlns:style='s' xmlns:number='n' xmlns:calcext='c'"
        + " xmlns:draw='d'><office:automatic-styles>"
        + styles
        + "</office:automatic-styles><office:body><office:spreadsheet>"
        + tables
        + "</office:spreadsheet></office:body></office:"
        + root
        + ">";
  }

  private Path ods(String rows) throws IOException {
    String table = "<table:table table:name='表'>" + rows + "</table:table>";
    return zip("content.xml", document("document-content", STYLES, table));
  }

  private List<Cell> cells(String cells) throws IOException {
    Path file = ods("<table:table-row>" + cells + "</table:table-row>");
    return sheet(file).rows().getFirst().cells();
  }

  private static String cell(String attributes, String text) {
    return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
  }

  private static String number(String attributes, String value) {
    return cell("office:value-type='float' office:value='" + value + "' " + attributes, value);
  }

  @Test
  void readsEveryKindOfCell() throws IOException {
    LocalDateTime noon = LocalDateTime.of(2015, 4, 9, 12, 0);
    assertEquals(
        List.of(
            new Cell.Text(1, "文字"),
            new Cell.Number(2, "1234.5", false),
            new Cell.Number(3, "0.153", true),
            new Cell.Date(4, "2015-04-09", noon.withHour(0)),
            new Cell.Date(5, "2015-04-09T12:00", noon),
            new Cell.Flag(6, "TRUE"),
            new Cell.Number(7, "5", false, new Cell.Look("[$USD]0", 0, "USD")),
            new Cell.Fault(8, "#REF!"),
            new Cell.Fault(9, "Err:502"),
            new Cell.Fault(10, "=")),
        cells(
            cell("office:value-type='string'", "文字")
                + number("", "1234.5")
                + cell("office:value-type='percentage' office:value='0.153'", "15.3%")
                + cell("office:value-type='date' office:date-value='2015-04-09'", "15/4/9")
                + cell("office:value-type='date' office:date-value='2015-04-09T12:00:00'", "x")
                + cell("office:value-type='boolean' office:boolean-value='true'", "TRUE")
                + cell(
                    "office:value-type='currency' office:currency='USD' office:value='5'", "$5.00")
                + cell("office:value-type='string' calcext:value-type='error'", "#REF!")
                + cell("office:value-type='float' office:value='0' table:formula='f'", "Err:502")
                + "<table:table-cell table:formula='of:=[.A1]'/>"
                + "<table:table-cell office:value-type='string'/>"));
  }

  @Test
  void tellsWhatIsShownScaledOrWithAUnit() throws IOException {
    assertEquals(
        List.of(
            new Cell.Look("0.0,\"千元\"", 3, "千元"),
            new Cell.Look("0\".\"0000\"万\"", 4, "万"),
            new Cell.Look("[>=0]0\"人\";\"-\"0", 0, "人")),
        cells(
                number("table:style-name='ce1'", "123456")
                    + number("table:style-name='ce2'", "123456")
                    + number("table:style-name='ce3'", "12"))
            .stream()
            .map(cell -> ((Cell.Number) cell).look())
            .toList());
  }

  @Test
  void textIsReadAsItIsSeen() throws IOException {
    String comment = "<office:annotation><text:p>批注</text:p></office:annotation>";
    String picture = "<draw:frame><draw:text-box><text:p>图</text:p></draw:text-box></draw:frame>";
    assertEquals(
        List.of(new Cell.Text(1, "贵安  数据\n第二行\t末")),
        cells(
            "<table:table-cell office:value-type='string'>"
                + comment
                + picture
                + "<text:p>\n   贵安<text:s/><text:s/><text:span>数据</text:span>\n </text:p>"
                + "<text:p>第二行<text:tab/>末</text:p></table:table-cell>"));
  }

  @Test
  void repetitionsSpansAndCoveredCellsKeepTheirPlace() throws IOException {
    String covered = "<table:covered-table-cell><text:p>旧</text:p></table:covered-table-cell>";
    Sheet sheet =
        sheet(
            ods(
                "<table:table-row table:number-rows-repeated='2'><table:table-cell"
                    + " table:number-columns-repeated='1024'/></table:table-row>"
                    + "<table:table-row table:number-rows-repeated='2'>"
                    + number("table:number-columns-repeated='3'", "7")
                    + "</table:table-row><table:table-row><table:table-cell/>"
                    + cell("table:number-columns-spanned='2' table:number-rows-spanned='2'", "合")
                    + covered
                    + cell("", "后")
                    + "</table:table-row><table:table-row table:number-rows-repeated='1048570'>"
                    + "<table:table-cell/></table:table-row>"));
    assertEquals(List.of("3: 1=7 2=7 3=7", "4: 1=7 2=7 3=7", "5: 2=合 4=后"), rows(sheet));
    assertEquals(List.of(new CellRange(5, 2, 6, 3)), sheet.merges());
  }

  @Test
  void readsWhatIsHidden() throws IOException {
    String row = "<table:table-row %s>" + number("", "1") + "</table:table-row>";
    String tables =
        "<table:table table:name='甲'><table:table-column table:number-columns-repeated='2'/>"
            + "<table:table-column table:visibility='collapse'/>"
            + row.formatted("")
            + row.formatted("table:visibility='filter'")
            + "<table:table-row-group table:display='false'>"
            + row.formatted("")
            + "</table:table-row-group></table:table>"
            + "<table:table table:name='乙' table:style-name='ta2'/>";
    Workbook workbook = open(text(document("document", STYLES, tables)));
    assertEquals("ods", workbook.source().format());
    Sheet first = workbook.sheets().getFirst();
    assertEquals(Set.of(3), first.hiddenColumns());
    assertEquals(List.of(false, true, true), first.rows().stream().map(Row::hidden).toList());
    assertTrue(workbook.sheets().get(1).hidden());
  }

  @Test
  void whatIsNoSpreadsheetOrLockedIsRefused() throws IOException {
    assertEquals("file.not_workbook", refusal(zip("content.xml", "<d><text/></d>")));
    String manifest = "<m><file-entry><encryption-data/></file-entry></m>";
    assertEquals(
        "file.encrypted", refusal(zip("META-INF/manifest.xml", manifest, "content.xml", "x")));
    assertEquals("file.damaged", refusal(zip("content.xml", "<a><b></a>")));
    String row = "<table:table-row table:number-rows-repeated='2000000'>";
    assertEquals("file.damaged", refusal(ods(row + number("", "1") + "</table:table-row>")));
  }

  @Test
  void aFileThatRepeatsWithoutEndIsRefused() throws IOException {
    String row = "<table:table-row table:number-rows-repeated='5'>";
    String cells = number("table:number-columns-repeated='3'", "1");
    assertEquals("file.too_large", refusal(ods(row + cells + "</table:table-row>"), SMALL));
  }
}
