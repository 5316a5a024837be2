package guian.registry.importing.formats.xls;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.record.crypto.Biff8DecryptingStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.jspecify.annotations.Nullable;

/**
 * The records of a BIFF stream ([MS-XLS] 2.1.4), one after the other: a kind, a length and as many
 * bytes, deciphered once the file has told that it is locked. A value is read at its place in the
 * record; past the end of it the file is damaged.
 */
final class Records {
  /** The kind of a record that goes on with the one before it. */
  static final int CONTINUE = 0x3c;

  private static final int HEADER = 4;
  private static final int BOUND_SHEET = 0x85;

  private final InputStream in;
  private final long size;
  private @Nullable Biff8DecryptingStream locked;
  private byte[] data = new byte[8228];
  private int sid;
  private int length;
  private long position;
  private long next;
  private boolean ahead;

  /** The records of a stream of so many bytes. */
  Records(InputStream in, long size) {
    this.in = in;
    this.size = size;
  }

  /** From here on the records are deciphered. */
  void unlock(EncryptionInfo info) {
    locked = new Biff8DecryptingStream(in, (int) next, info);
  }

  /** Goes to the next record; false at the end of the stream. */
  boolean next() throws IOException {
    if (!header()) {
      return false;
    }
    ahead = false;
    body();
    return true;
  }

  /** Goes to the next record if it goes on with this one. */
  boolean goOn() throws IOException {
    return header() && sid == CONTINUE && next();
  }

  private boolean header() throws IOException {
    if (ahead) {
      return true;
    }
    if (next + HEADER > size) {
      return false;
    }
    if (locked == null) {
      sid = plain16();
      length = plain16();
    } else {
      sid = locked.readRecordSID();
      length = locked.readDataSize();
    }
    position = next;
    next += HEADER + length;
    ahead = true;
    return true;
  }

  private int plain16() throws IOException {
    int low = in.read();
    int high = in.read();
    if (high < 0) {
      throw new EOFException();
    }
    return low | high << 8;
  }

  private void body() throws IOException {
    if (next > size) {
      throw new EOFException("record " + sid);
    }
    if (length > data.length) {
      data = new byte[length];
    }
    if (locked == null) {
      if (in.readNBytes(data, 0, length) < length) {
        throw new EOFException("record " + sid);
      }
    } else {
      System.arraycopy(decipher(locked), 0, data, 0, length);
    }
  }

  // The library fills the whole array with a record that is never enciphered, so it gets one of the
  // record's length. The place of a sheet is never enciphered either.
  private byte[] decipher(Biff8DecryptingStream cipher) {
    byte[] bytes = new byte[length];
    int plain = sid == BOUND_SHEET ? Math.min(length, HEADER) : 0;
    if (plain > 0) {
      cipher.readPlain(bytes, 0, plain);
    }
    cipher.readFully(bytes, plain, length - plain);
    return bytes;
  }

  int sid() {
    return sid;
  }

  /** Where the record begins in the stream. */
  long position() {
    return position;
  }

  int length() {
    return length;
  }

  private int at(int place, int bytes) throws IOException {
    if (place < 0 || place + bytes > length) {
      throw new EOFException("record " + sid);
    }
    return place;
  }

  int u8(int place) throws IOException {
    return data[at(place, 1)] & 0xff;
  }

  int u16(int place) throws IOException {
    at(place, 2);
    return (data[place] & 0xff) | ((data[place + 1] & 0xff) << 8);
  }

  int i32(int place) throws IOException {
    return u16(place) | u16(place + 2) << 16;
  }

  double f64(int place) throws IOException {
    return Double.longBitsToDouble((i32(place) & 0xffffffffL) | ((long) i32(place + 4) << 32));
  }

  /** The whole record with its header, as a library wants it. */
  byte[] whole() {
    byte[] bytes = new byte[HEADER + length];
    bytes[0] = (byte) sid;
    bytes[1] = (byte) (sid >> 8);
    bytes[2] = (byte) length;
    bytes[3] = (byte) (length >> 8);
    System.arraycopy(data, 0, bytes, HEADER, length);
    return bytes;
  }
}
