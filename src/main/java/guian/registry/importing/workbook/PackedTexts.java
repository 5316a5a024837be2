package guian.registry.importing.workbook;

import java.util.Arrays;

/** Many texts by their number, kept as bytes: as objects they take three times as much. */
public final class PackedTexts {
  // A million rows may have four million texts of their own; they are looked up in no order.
  private static final long IN_MEMORY = 256 << 20;

  private final ByteStore store = new ByteStore(IN_MEMORY);
  private final TextCoder coder = new TextCoder();
  private final ByteSink sink = new ByteSink();
  private long[] places = new long[16];
  private int size;

  /** Adds a text; the first has the number 0. */
  public void add(String text) {
    sink.clear();
    coder.writeOnce(sink, text);
    if (size == places.length) {
      places = Arrays.copyOf(places, size + (size >> 1) + 16);
    }
    places[size++] = store.append(sink);
  }

  /** The text with a number. */
  public String get(int number) {
    if (number < 0 || number >= size) {
      throw new IndexOutOfBoundsException(number);
    }
    return coder.read(store.at(places[number]));
  }

  /** How many there are. */
  public int size() {
    return size;
  }
}
