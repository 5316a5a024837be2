package guian.registry.importing.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.formats.look.CellFormat;
import guian.registry.importing.value.DateText;
import guian.registry.importing.workbook.Cell;
import guian.registry.model.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date shown without its day is as precise as it is shown: 2016年8月 is the first in the file. */
class DateLooksTest extends ReaderCase {
  // 42583 is 2016-08-01, 42585 the third, 42370 is 2016-01-01.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "yyyy\"年\"m\"月\"|42583|2016-08",
        "yyyy年m月|42583|2016-08",
        "[$-804]yyyy\\-mm;@|42583|2016-08",
        "mmm-yy|42583|2016-08",
        "yyyy\"年\"m\"月\"|42585|2016-08-03",
        "yyyy\"年\"m\"月\"d\"日\"|42583|2016-08-01",
        "m\"月\"d\"日\"|42583|2016-08-01",
        "yyyy|42370|2016",
        "yyyy\"年\"|42583|2016-08-01",
        "yyyy\"年\"m\"月\"|42370|2016-01",
        "yyyy/m/d h:mm|42583|2016-08-01",
        "aaaa|42583|2016-08-01",
        "yyyy/m/d dddd|42583|2016-08-01"
      })
  void ofFormats(String format, String serial, String date) {
    Cell cell = CellFormat.of(format).cell(1, serial, false);
    assertEquals(date, cell.raw());
    assertEquals(
        new DateText.Exact(PartialDate.parse(date).orElseThrow()),
        DateText.read(cell, LocalDate.of(1899, 12, 30)));
  }

  @ParameterizedTest
  @CsvSource({"14,2016-08-01", "17,2016-08", "27,2016-08", "31,2016-08-01", "57,2016-08"})
  void ofBuiltInFormats(int id, String date) {
    assertEquals(date, CellFormat.of(id, null).cell(1, "42583", false).raw());
  }

  @Test
  void ofOpenDocumentStyles() throws IOException {
    String styles =
        "<number:date-style style:name='N1'><number:year/><number:text>年</number:text>"
            + "<number:month/><number:text>月</number:text></number:date-style>"
            + "<style:style style:name='c1' style:family='table-cell' style:data-style-name='N1'/>";
    String cell =
        "<table:table-cell table:style-name='c1' office:value-type='date'"
            + " office:date-value='2016-08-01'><text:p>2016年8月</text:p></table:table-cell>";
    assertEquals(
        "2016-08",
        sheet(
                zip(
                    "content.xml",
                    "<office:document-content"
                        + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                        + " xmlns:number='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'"
                        + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'>"
                        + "<office:automatic-styles>"
                        + styles
                        + "</office:automatic-styles><office:body><office:spreadsheet>"
                        + "<table:table table:name='表'><table:table-row>"
                        + cell
                        + "</table:table-row></table:table></office:spreadsheet></office:body>"
                        + "</office:document-content>"))
            .rows()
            .getFirst()
            .cells()
            .getFirst()
            .raw());
  }
}
