package guian.registry.importing.formats.xml2003;

import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.formats.xml.Xml;
import guian.registry.importing.workbook.FileContent;
import guian.registry.importing.workbook.Reading;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.importing.workbook.WorkbookReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads XML Spreadsheet 2003 workbooks, whatever their name ends with. */
public final class Xml2003Reader implements WorkbookReader {
  @Override
  public Workbook read(FileContent file, Reading reading) throws IOException {
    Tally tally = new Tally(file, reading);
    Styles styles = new Styles();
    List<Sheet> sheets = new ArrayList<>();
    boolean from1904 = false;
    try (Xml xml = Xml.open(file, tally)) {
      while (xml.next()) {
        if (xml.isStart("Style")) {
          styles.read(xml);
        } else if (xml.isStart("Date1904")) {
          from1904 = true;
        } else if (xml.isStart("Worksheet")) {
          sheets.add(new WorksheetReader(styles, tally, from1904).read(xml));
        }
      }
      xml.finish();
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw new IOException(e);
    }
    return new Workbook(
        file.source("xml2003", null),
        from1904 ? Workbook.EPOCH_1904 : Workbook.EPOCH_1900,
        List.copyOf(sheets));
  }
}
