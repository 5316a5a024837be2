package guian.registry.importing.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small files whose reading would take minutes or all the memory: each is refused. */
class ExhaustingFilesTest extends ReaderCase {
  private static final String XML =
      "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet/>";

  private static String numbered(int count, String what) {
    return IntStream.range(0, count)
        .mapToObj(i -> what.formatted(i))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aRecordOfNothingButSeparators() throws IOException {
    assertEquals("file.too_large", refusal(text(",".repeat(20_000))));
  }

  @Test
  void tablesWithinTablesWithoutEnd() throws IOException {
    assertEquals("file.too_large", refusal(text("<table><tr><td>".repeat(300))));
  }

  @Test
  void cellsThatSpanWholeSheets() throws IOException {
    String row = "<tr>" + "<td rowspan=2 colspan=1000>".repeat(8);
    assertEquals("file.too_large", refusal(text("<table>" + row.repeat(1000))));
  }

  @Test
  void rowsThatAllGoRoundTheSameCells() throws IOException {
    String wide = "<td rowspan=65534 colspan=1000>".repeat(16);
    assertEquals("file.too_large", refusal(text("<table><tr>" + wide + "<tr><td>a".repeat(7000))));
  }

  @Test
  void manySheetsWithAllTheirColumnsHidden() throws IOException {
    String table =
        "<table><table-column number-columns-repeated='16384' visibility='collapse'/></table>";
    String tables = "<d><spreadsheet>" + table.repeat(400) + "</spreadsheet></d>";
    assertEquals("file.too_large", refusal(zip("content.xml", tables)));
    String sheets = numbered(400, "<sheet name='%1$s' id='r%1$s'/>");
    String relations = numbered(400, "<Relationship Id='r%s' Type='a/worksheet' Target='s.xml'/>");
    assertEquals(
        "file.too_large",
        refusal(
            zip(
                "xl/workbook.xml",
                "<workbook>" + sheets + "</workbook>",
                "xl/_rels/workbook.xml.rels",
                "<R>" + relations + "</R>",
                "xl/s.xml",
                "<worksheet><col min='1' max='16384' hidden='1'/></worksheet>")));
  }

  @Test
  void onePartReadAgainAndAgain() throws IOException {
    String sheets = numbered(40, "<sheet name='%1$s' id='r%1$s'/>");
    String relations = numbered(40, "<Relationship Id='r%s' Type='a/worksheet' Target='s.xml'/>");
    assertEquals(
        "file.too_large",
        refusal(
            zip(
                "xl/workbook.xml",
                "<workbook>" + sheets + "</workbook>",
                "xl/_rels/workbook.xml.rels",
                "<R>" + relations + "</R>",
                "xl/s.xml",
                "<worksheet>" + "<row/>".repeat(10_000) + "</worksheet>"),
            SMALL));
  }

  // The parser's tables of names and attributes degenerate.
  @Test
  void namesWithoutEnd() throws IOException {
    assertEquals("file.damaged", refusal(text(XML + numbered(6000, "<e%s/>") + "</Workbook>")));
    assertEquals(
        "file.damaged", refusal(text(XML + numbered(6000, "<e xmlns:p%s='x'/>") + "</Workbook>")));
    String attributes = "<e " + numbered(60_000, "a%s=''") + "/>";
    assertEquals("file.too_large", refusal(text(XML + attributes + "</Workbook>")));
    assertEquals("file.too_large", refusal(zip("content.xml", "<d>" + attributes + "</d>")));
  }
}
