package guian.registry.importing.formats.ods;

import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.formats.parts.Parts;
import guian.registry.importing.formats.xml.Xml;
import guian.registry.importing.workbook.FileContent;
import guian.registry.importing.workbook.Reading;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.importing.workbook.WorkbookReader;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads OpenDocument spreadsheets, zipped or as one XML file. */
public final class OdsReader implements WorkbookReader {
  /** The part that holds the sheets. */
  public static final String CONTENT = "content.xml";

  private final boolean zipped;

  /** Reads a package, or one XML file that holds it all. */
  public OdsReader(boolean zipped) {
    this.zipped = zipped;
  }

  @Override
  public Workbook read(FileContent file, Reading reading) throws IOException {
    Document document = new Document(file, reading);
    try {
      if (zipped) {
        document.readPackage();
      } else {
        document.readFile();
      }
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw new IOException(e);
    }
    return document.workbook();
  }

  /** One document while it is read. */
  private static final class Document {
    private final FileContent file;
    private final Reading reading;
    private final Tally tally;
    private final Styles styles = new Styles();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean spreadsheet;
    private LocalDate epoch = Workbook.EPOCH_1900;

    Document(FileContent file, Reading reading) {
      this.file = file;
      this.reading = reading;
      this.tally = new Tally(file, reading);
    }

    void readPackage() throws IOException, XMLStreamException {
      try (Parts parts = new Parts(file, reading.limits())) {
        refuseLocked(parts);
        for (String part : List.of("styles.xml", CONTENT)) {
          try (InputStream in = parts.open(part)) {
            if (in != null) {
              read(Xml.open(in));
            }
          }
        }
      }
    }

    private void refuseLocked(Parts parts) throws IOException, XMLStreamException {
      try (InputStream in = parts.open("META-INF/manifest.xml")) {
        if (in == null) {
          return;
        }
        try (Xml xml = Xml.open(in)) {
          while (xml.next()) {
            if (xml.isStart("encryption-data")) {
              throw new RefusedException("file.encrypted", file.name());
            }
          }
        }
      }
    }

    void readFile() throws IOException, XMLStreamException {
      read(Xml.open(file, tally));
    }

    private void read(Xml opened) throws IOException, XMLStreamException {
      try (Xml xml = opened) {
        while (xml.next()) {
          if (xml.isStart()) {
            readElement(xml);
          }
        }
        xml.finish();
      }
    }

    private void readElement(Xml xml) throws IOException, XMLStreamException {
      switch (xml.name()) {
        case "automatic-styles", "styles" -> styles.read(xml, xml.name());
        case "spreadsheet" -> spreadsheet = true;
        case "null-date" -> {
          if (Workbook.EPOCH_1904.toString().equals(xml.attribute("date-value"))) {
            epoch = Workbook.EPOCH_1904;
          }
        }
        // Former states of cells stand in the list of changes.
        case "tracked-changes", "master-styles" -> xml.skip();
        case "table" -> {
          if (spreadsheet) {
            sheets.add(new TableReader(styles, tally).read(xml));
          }
        }
        default -> {}
      }
    }

    Workbook workbook() {
      if (!spreadsheet) {
        throw new RefusedException("file.not_workbook", file.name());
      }
      return new Workbook(file.source("ods", null), epoch, List.copyOf(sheets));
    }
  }
}
