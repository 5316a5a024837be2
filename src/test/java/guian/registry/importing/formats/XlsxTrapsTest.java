package guian.registry.importing.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other readers of xlsx have stumbled over, in parts written by hand. */
class XlsxTrapsTest extends ReaderCase {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  private static String relations(String namespace, String... kindsAndTargets) {
    StringBuilder relations = new StringBuilder("<Relationships>");
    for (int i = 0; i < kindsAndTargets.length; i += 2) {
      relations.append("<Relationship Id='rId").append(i / 2 + 1).append("' Type='");
      relations.append(namespace).append(kindsAndTargets[i]).append("' Target='");
      relations.append(kindsAndTargets[i + 1]).append("'/>");
    }
    return relations.append("</Relationships>").toString();
  }

  private Path book(String namespace, String sheet, String... more) throws IOException {
    String[] parts = {
      "[Content_Types].xml",
      "<Types/>",
      "_rels/.rels",
      relations(namespace, "officeDocument", "xl/workbook.xml"),
      "xl/workbook.xml",
      "<workbook><sheets><sheet name='表' sheetId='1' r:id='rId1' xmlns:r='r'/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels",
      relations(
          namespace,
          "worksheet",
          "worksheets/sheet1.xml",
          "sharedStrings",
          "sharedStrings.xml",
          "styles",
          "styles.xml"),
      "xl/worksheets/sheet1.xml",
      "<worksheet>" + sheet + "</worksheet>"
    };
    String[] all = Arrays.copyOf(parts, parts.length + more.length);
    System.arraycopy(more, 0, all, parts.length, more.length);
    return zip(all);
  }

  private List<Cell> cells(String cells, String... more) throws IOException {
    String data = "<sheetData><row>" + cells + "</row></sheetData>";
    return sheet(book(TRANSITIONAL, data, more)).rows().getFirst().cells();
  }

  @Test
  void strictWorkbooksWithIsoDatesAreRead() throws IOException {
    String data =
        "<sheetData><row r='1'><c r='A1' t='d'><v>2015-04-09</v></c>"
            + "<c r='B1' t='d'><v>2015-04-09T12:30:00Z</v></c></row></sheetData>";
    Workbook workbook = open(book(STRICT, data));
    assertEquals("表", workbook.sheets().getFirst().name());
    assertEquals(
        List.of(
            new Cell.Date(1, "2015-04-09", LocalDateTime.of(2015, 4, 9, 0, 0)),
            new Cell.Date(2, "2015-04-09T12:30", LocalDateTime.of(2015, 4, 9, 12, 30))),
        workbook.sheets().getFirst().rows().getFirst().cells());
  }

  @Test
  void aWrongDimensionAndRowsOutOfOrderDoNotMatter() throws IOException {
    Sheet sheet =
        sheet(
            book(
                TRANSITIONAL,
                "<dimension ref='A1:A1'/><sheetData><row r='5'><c r='C5'><v>5</v></c></row><row"
                    + " r='2'><c r='B2'><v>2</v></c><c"
                    + " r='A2'><v>1</v></c></row><row><c><v>3</v></c></row><row r='5'><c"
                    + " r='A5'><v>4</v></c></row></sheetData>"));
    assertEquals(List.of("2: 1=1 2=2", "3: 1=3", "5: 1=4 3=5"), rows(sheet));
  }

  @Test
  void withoutStylesANumberIsANumber() throws IOException {
    assertEquals(List.of(new Cell.Number(1, "42103", false)), cells("<c s='7'><v>42103</v></c>"));
  }

  @Test
  void escapedCharactersAreDecodedOnce() throws IOException {
    assertEquals(
        List.of(new Cell.Text(1, "a\rb"), new Cell.Text(2, "_x000D_"), new Cell.Text(3, "c\nd")),
        cells(
            "<c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='str'><v>c_x000a_d</v></c>",
            "xl/sharedStrings.xml",
            "<sst><si><t>a_x000D_b</t></si><si><t>_x005F_x000D_</t></si></sst>"));
  }

  @Test
  void textInPiecesIsWhole() throws IOException {
    assertEquals(
        List.of(new Cell.Text(1, "贵安<新区>")),
        cells(
            "<c t='s'><v>0</v></c>",
            "XL/sharedstrings.XML",
            "<sst><si><r><t>贵</t></r><r><rPr/><t><![CDATA[安<]]></t></r><rPh><t>gui</t></rPh>"
                + "<r><t>新&#x533A;&gt;</t></r></si></sst>"));
  }

  @Test
  void dateFormatsAreToldFromFormatsOfNumbers() throws IOException {
    String formats =
        "<styleSheet><numFmts>"
            + "<numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd hh:mm:ss.000'/>"
            + "<numFmt numFmtId='165' formatCode='GENERAL'/>"
            + "<numFmt numFmtId='166' formatCode='0.00E+00'/>"
            + "<numFmt numFmtId='167' formatCode='[DBNum1][$-804]yyyy\"年\"m\"月\";@'/>"
            + "</numFmts><cellXfs><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/>"
            + "<xf numFmtId='167'/><xf numFmtId='58'/></cellXfs></styleSheet>";
    String cell = "<c s='%d'><v>42103</v></c>";
    StringBuilder row = new StringBuilder();
    for (int style = 0; style < 5; style++) {
      row.append(cell.formatted(style));
    }
    assertEquals(
        List.of("2015-04-09", "42103", "42103", "2015-04-09", "2015-04-09"),
        cells(row.toString(), "xl/styles.xml", formats).stream().map(Cell::raw).toList());
  }

  @Test
  void aTextThatTheListDoesNotHoldIsAFault() throws IOException {
    assertEquals(
        List.of(new Cell.Fault(1, "#7"), new Cell.Fault(2, "x")),
        cells("<c t='s'><v>7</v></c><c t='s'><v>x</v></c>"));
  }

  @Test
  void aCellWrittenTwiceWithTwoContentsHasNone() throws IOException {
    assertEquals(
        List.of(new Cell.Fault(1, "1 | 2"), new Cell.Number(2, "3", false)),
        cells(
            "<c r='A1'><v>1</v></c><c r='A1'><v>2</v></c><c r='B1'><v>3</v></c>"
                + "<c r='B1'><v>3</v></c>"));
  }
}
