package guian.registry.importing.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being put together: whole numbers in as few bytes as they need, and texts. */
public final class ByteSink {
  private byte[] bytes = new byte[1024];
  private int length;

  /** Forgets what was put together. */
  public void clear() {
    length = 0;
  }

  /** How many bytes there are. */
  public int length() {
    return length;
  }

  void copyTo(byte[] target, int at) {
    System.arraycopy(bytes, 0, target, at, length);
  }

  void appendTo(ByteSink out) {
    out.room(length);
    System.arraycopy(bytes, 0, out.bytes, out.length, length);
    out.length += length;
  }

  /** A number; one that is not negative takes few bytes. */
  public void number(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      put((byte) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    put((byte) rest);
  }

  /** One byte. */
  public void put(byte one) {
    room(1);
    bytes[length++] = one;
  }

  /** A text whose characters one byte holds. */
  void narrow(String text) {
    byte[] more = text.getBytes(StandardCharsets.ISO_8859_1);
    room(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  /** A text of any characters, each in two bytes. */
  void wide(String text) {
    room(2 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes[length++] = (byte) (c >> 8);
      bytes[length++] = (byte) c;
    }
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
