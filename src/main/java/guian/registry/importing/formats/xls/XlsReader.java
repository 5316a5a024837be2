package guian.registry.importing.formats.xls;

import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.workbook.FileContent;
import guian.registry.importing.workbook.Reading;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads BIFF5 and BIFF8 workbooks (.xls, .et) out of the stream that holds them. */
public final class XlsReader {
  private static final int BOF = 0x809;
  private static final int EOF = 0x0a;
  private static final int BIFF5 = 0x05;
  private static final int BIFF8 = 0x06;
  private static final int GLOBALS = 0x05;
  private static final int WORKSHEET = 0x10;

  private final FileContent file;
  private final Reading reading;
  private final Tally tally;
  private final Map<Long, SheetRecords> sheets = new TreeMap<>();
  private @Nullable Globals globals;

  private XlsReader(FileContent file, Reading reading) {
    this.file = file;
    this.reading = reading;
    this.tally = new Tally(file, reading);
  }

  /** Reads a workbook from its stream of so many bytes. */
  public static Workbook read(FileContent file, Reading reading, InputStream in, long size)
      throws IOException {
    return new XlsReader(file, reading).read(new Records(in, size));
  }

  private Workbook read(Records records) throws IOException {
    while (records.next() && records.sid() == BOF) {
      readPart(records);
    }
    if (globals == null) {
      throw new RefusedException("file.not_workbook", file.name());
    }
    return new Workbook(
        file.source("xls", null),
        globals.from1904() ? Workbook.EPOCH_1904 : Workbook.EPOCH_1900,
        listed(globals));
  }

  private void readPart(Records records) throws IOException {
    int version = records.u16(0) >> 8;
    if (version != BIFF5 && version != BIFF8) {
      throw new RefusedException("file.not_workbook", file.name());
    }
    int kind = records.u16(2);
    if (kind == GLOBALS && globals == null) {
      Globals found = new Globals(tally, reading, version == BIFF8);
      globals = found;
      readRecords(records, found::read);
    } else if (kind == WORKSHEET && globals != null) {
      SheetRecords sheet = new SheetRecords(globals, tally);
      sheets.put(records.position(), sheet);
      readRecords(records, sheet::read);
    } else {
      readRecords(records, r -> {});
    }
  }

  /** Takes one record. */
  private interface Taker {
    void take(Records records) throws IOException;
  }

  // A chart in a sheet is a part within a part.
  private static void readRecords(Records records, Taker taker) throws IOException {
    int depth = 1;
    while (depth > 0 && records.next()) {
      if (records.sid() == BOF) {
        depth++;
      } else if (records.sid() == EOF) {
        depth--;
      } else if (depth == 1) {
        taker.take(records);
      }
    }
    if (depth > 0) {
      throw new IOException("the workbook ends within a sheet");
    }
  }

  private List<Sheet> listed(Globals found) throws IOException {
    List<Globals.Listed> listed =
        found.sheets().stream().filter(Globals.Listed::worksheet).toList();
    Map<Long, SheetRecords> placed =
        listed.stream().allMatch(s -> sheets.containsKey(s.position())) ? sheets : inOrder(listed);
    List<Sheet> result = new ArrayList<>();
    for (Globals.Listed sheet : listed) {
      SheetRecords records = placed.get(sheet.position());
      if (records == null) {
        throw new IOException("a sheet is missing");
      }
      result.add(records.finish(sheet));
    }
    return List.copyOf(result);
  }

  // Some writers give the places of sheets wrongly, but in the right order.
  private Map<Long, SheetRecords> inOrder(List<Globals.Listed> listed) throws IOException {
    if (listed.size() != sheets.size()) {
      throw new IOException("a sheet is missing");
    }
    List<Long> places =
        listed.stream().map(Globals.Listed::position).sorted(Comparator.naturalOrder()).toList();
    Map<Long, SheetRecords> placed = new TreeMap<>();
    int next = 0;
    for (SheetRecords records : sheets.values()) {
      placed.put(places.get(next++), records);
    }
    return placed;
  }
}
