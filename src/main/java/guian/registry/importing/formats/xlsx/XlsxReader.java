package guian.registry.importing.formats.xlsx;

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
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads Office Open XML workbooks, transitional and strict. */
public final class XlsxReader implements WorkbookReader {
  private static final String DEFAULT_WORKBOOK = "xl/workbook.xml";

  /** A sheet as the workbook lists it. */
  private record Listed(String name, String relationId, boolean hidden) {}

  @Override
  public Workbook read(FileContent file, Reading reading) throws IOException {
    try (Parts parts = new Parts(file, reading.limits())) {
      return read(file, reading, parts);
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw new IOException(e);
    }
  }

  private static Workbook read(FileContent file, Reading reading, Parts parts)
      throws IOException, XMLStreamException {
    String main = Relations.of(parts, "").partOf("officeDocument").orElse(DEFAULT_WORKBOOK);
    List<Listed> listed = new ArrayList<>();
    boolean from1904 = readWorkbook(file, parts, main, listed);
    Relations relations = Relations.of(parts, main);
    Tally tally = new Tally(file, reading);
    Context context =
        new Context(
            parts, tally, strings(parts, relations, tally), styles(parts, relations), from1904);
    List<Sheet> sheets = new ArrayList<>();
    for (Listed sheet : listed) {
      var relation = relations.byId(sheet.relationId());
      if (relation.isPresent() && relation.get().kind().equals("worksheet")) {
        sheets.add(readSheet(context, relation.get().part(), sheet));
      }
    }
    LocalDate epoch = from1904 ? Workbook.EPOCH_1904 : Workbook.EPOCH_1900;
    return new Workbook(file.source("xlsx", null), epoch, List.copyOf(sheets));
  }

  private static boolean readWorkbook(
      FileContent file, Parts parts, String main, List<Listed> listed)
      throws IOException, XMLStreamException {
    boolean from1904 = false;
    try (InputStream in = parts.open(main)) {
      if (in == null || !main.endsWith(".xml")) {
        throw new RefusedException("file.not_workbook", file.name());
      }
      try (Xml xml = Xml.open(in)) {
        while (xml.next()) {
          if (xml.isStart("workbookPr")) {
            from1904 = xml.flag("date1904");
          } else if (xml.isStart("sheet")) {
            listed.add(listed(xml));
          }
        }
      }
    }
    return from1904;
  }

  private static Listed listed(Xml xml) {
    String state = xml.attribute("state");
    boolean hidden = state != null && !state.equals("visible");
    return new Listed(text(xml.attribute("name")), text(xml.attribute("id")), hidden);
  }

  private static String text(@Nullable String attribute) {
    return attribute == null ? "" : attribute;
  }

  private static SharedStrings strings(Parts parts, Relations relations, Tally tally)
      throws IOException, XMLStreamException {
    try (InputStream in = parts.open(relations.partOf("sharedStrings").orElse(""))) {
      return in == null ? SharedStrings.none() : SharedStrings.read(in, tally);
    }
  }

  private static Styles styles(Parts parts, Relations relations)
      throws IOException, XMLStreamException {
    try (InputStream in = parts.open(relations.partOf("styles").orElse(""))) {
      return in == null ? Styles.none() : Styles.read(in);
    }
  }

  // Some programs list a sheet that the package does not hold; it has nothing to read.
  private static Sheet readSheet(Context context, String part, Listed sheet)
      throws IOException, XMLStreamException {
    try (InputStream in = context.parts().open(part)) {
      return in == null
          ? new Sheet(sheet.name(), sheet.hidden(), List.of(), List.of(), Set.of())
          : new SheetReader(context).read(in, sheet.name(), sheet.hidden());
    }
  }
}
