package guian.registry.importing.workbook;

import java.nio.charset.Charset;

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

  /** The text of so many bytes. */
  public String text(int length, Charset charset) {
    at += length;
    return new String(bytes, at - length, length, charset);
  }

  void skip(int length) {
    at += length;
  }
}
