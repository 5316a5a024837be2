package guian.registry.importing.formats.xls;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** Reads texts out of a record, and on through the records that continue it. */
final class TextCursor {
  private final Records records;
  private int at;

  /** Reads from a place in the current record. */
  TextCursor(Records records, int at) {
    this.records = records;
    this.at = at;
  }

  /** Whether there is anything more, in this record or in one that continues it. */
  boolean hasMore() throws IOException {
    return at < records.length() || turn();
  }

  private boolean turn() throws IOException {
    do {
      if (!records.goOn()) {
        return false;
      }
      at = 0;
    } while (records.length() == 0);
    return true;
  }

  private void need() throws IOException {
    if (!hasMore()) {
      throw new EOFException("text");
    }
  }

  int u8() throws IOException {
    need();
    return records.u8(at++);
  }

  int u16() throws IOException {
    return u8() | u8() << 8;
  }

  private long u32() throws IOException {
    return u16() | (long) u16() << 16;
  }

  private void skip(long bytes) throws IOException {
    long left = bytes;
    while (left > 0) {
      need();
      int n = (int) Math.min(left, records.length() - at);
      at += n;
      left -= n;
    }
  }

  /**
   * A text of so many characters as BIFF8 has it (XLUnicodeRichExtendedString): a byte tells
   * whether a character has one byte or two, and what follows the text.
   */
  String unicode(int count) throws IOException {
    int flags = u8();
    long runs = (flags & 8) != 0 ? u16() : 0;
    long extension = (flags & 4) != 0 ? u32() : 0;
    String text = characters(count, (flags & 1) != 0);
    skip(4 * runs + extension);
    return text;
  }

  // Where a record ends within a text, the next begins with the byte that tells the width.
  private String characters(int count, boolean wideAtFirst) throws IOException {
    StringBuilder text = new StringBuilder(count);
    boolean wide = wideAtFirst;
    while (text.length() < count) {
      if (at >= records.length()) {
        wide = (u8() & 1) != 0;
      }
      text.append((char) (wide ? wide() : u8()));
    }
    return text.toString();
  }

  private int wide() throws IOException {
    int character = records.u16(at);
    at += 2;
    return character;
  }

  /** So many bytes of text, as BIFF5 has it. */
  byte[] bytes(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(count);
    for (int i = 0; i < count; i++) {
      bytes.write(u8());
    }
    return bytes.toByteArray();
  }
}
