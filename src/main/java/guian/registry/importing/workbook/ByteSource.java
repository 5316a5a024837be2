package guian.registry.importing.workbook;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} put together, from one place on. */
public final class ByteSource {
  private final byte[] bytes;
  private int at;

  ByteSource(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Another one, at the same place. */
  ByteSource copy() {
    return new ByteSource(bytes, at);
  }

  /** Another one, at another place of the same bytes. */
  ByteSource copy(int place) {
    return new ByteSource(bytes, place);
  }

  int at() {
    return at;
  }

  /** A number that an {@code int} holds. */
  public int number() {
    return (int) large();
  }

  /** A number. */
  public long large() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /** A text of so many characters, each in one byte. */
  String narrow(int length) {
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
  }

  /** A text of so many characters, each in two bytes. */
  String wide(int length) {
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = (char) (bytes[at] << 8 | bytes[at + 1] & 0xff);
      at += 2;
    }
    return new String(text);
  }

  void skip(int length) {
    at += length;
  }
}
