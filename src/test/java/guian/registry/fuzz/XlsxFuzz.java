package guian.registry.fuzz;

/** Fuzzes the reader of xlsx: a sheet, shared texts, styles and the workbook, or a whole file. */
public final class XlsxFuzz {
  private XlsxFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    boolean whole = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    Target.read(
        whole
            ? bytes
            : Target.zip(
                bytes,
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData/></worksheet>",
                "xl/sharedStrings.xml",
                "<sst><si><t>a</t></si></sst>",
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>",
                "xl/workbook.xml",
                "<workbook><sheets><sheet name='S' sheetId='1' id='rId1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<R><Relationship Id='rId1' Type='a/worksheet' Target='worksheets/sheet1.xml'/>"
                    + "<Relationship Id='rId2' Type='a/sharedStrings' Target='sharedStrings.xml'/>"
                    + "<Relationship Id='rId3' Type='a/styles' Target='styles.xml'/></R>"));
  }
}
