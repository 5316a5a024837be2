package guian.registry.importing.formats.xls;

import guian.registry.importing.formats.grid.Tally;
import guian.registry.importing.formats.look.CellFormat;
import guian.registry.importing.workbook.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the first part of a BIFF stream tells of the whole workbook. */
final class Globals {
  private static final int WORKSHEET = 0;

  /** A sheet as the workbook lists it. */
  record Listed(String name, boolean hidden, long position, boolean worksheet) {}

  private final Tally tally;
  private final Reading reading;
  private final boolean unicode;
  private final CodePage codePage;
  private final List<Listed> sheets = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> formatIds = new ArrayList<>();
  private final Map<Integer, String> written = new HashMap<>();
  private final Map<Integer, CellFormat> formats = new HashMap<>();
  private boolean from1904;

  Globals(Tally tally, Reading reading, boolean unicode) {
    this.tally = tally;
    this.reading = reading;
    this.unicode = unicode;
    this.codePage = new CodePage(tally.file().name());
  }

  /** Reads one record of the first part. */
  void read(Records records) throws IOException {
    switch (records.sid()) {
      case 0x2f -> Lock.open(records, tally.file().name(), unicode, reading.password());
      case 0x22 -> from1904 = records.u16(0) == 1;
      case 0x42 -> codePage.set(records.u16(0));
      case 0x85 -> sheets.add(listed(records));
      case 0x41e -> readFormat(records);
      case 0xe0 -> formatIds.add(records.u16(2));
      case 0xfc -> readTexts(records);
      default -> {}
    }
  }

  private Listed listed(Records records) throws IOException {
    long position = records.i32(0) & 0xffffffffL;
    boolean hidden = (records.u8(4) & 3) != 0;
    TextCursor cursor = new TextCursor(records, 6);
    return new Listed(text(cursor, cursor.u8()), hidden, position, records.u8(5) == WORKSHEET);
  }

  private void readFormat(Records records) throws IOException {
    int id = records.u16(0);
    TextCursor cursor = new TextCursor(records, 2);
    written.put(id, text(cursor, unicode ? cursor.u16() : cursor.u8()));
  }

  private void readTexts(Records records) throws IOException {
    int count = records.i32(4);
    TextCursor cursor = new TextCursor(records, 8);
    while (texts.size() < count && cursor.hasMore()) {
      String text = cursor.unicode(cursor.u16());
      tally.text(text.length());
      texts.add(text);
    }
  }

  /** A text of so many characters, in the way of this version of BIFF. */
  String text(TextCursor cursor, int count) throws IOException {
    return unicode ? cursor.unicode(count) : codePage.decode(cursor.bytes(count));
  }

  List<Listed> sheets() {
    return sheets;
  }

  boolean from1904() {
    return from1904;
  }

  /** The shared text with a number; null when there is none. */
  @Nullable String text(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : null;
  }

  /** The number format of a cell format. */
  CellFormat format(int cellFormat) {
    if (cellFormat >= formatIds.size()) {
      return CellFormat.PLAIN;
    }
    int id = formatIds.get(cellFormat);
    return formats.computeIfAbsent(id, f -> CellFormat.of(f, written.get(f)));
  }
}
