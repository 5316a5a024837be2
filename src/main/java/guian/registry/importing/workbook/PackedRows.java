package guian.registry.importing.workbook;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * The rows of a sheet, kept as bytes: a row and its cells become objects when they are looked at.
 * As objects the million rows that a sheet can have would fill the memory of a whole machine.
 *
 * <p>Once built it does not change, and may be read by several threads.
 */
public final class PackedRows extends AbstractList<Row> implements RandomAccess {
  private static final long IN_MEMORY = 48 << 20;

  private final ByteStore store = new ByteStore(IN_MEMORY);
  private final CellCoder coder = new CellCoder();
  private final ByteSink sink = new ByteSink();
  private long[] places = new long[16];
  private int size;

  /** Adds a row at the end; its cells stand by column. */
  public void append(Row row) {
    sink.clear();
    sink.number(row.number());
    sink.number(row.hidden() ? 1 : 0);
    sink.number(row.fields());
    sink.number(row.cells().size());
    int column = 0;
    for (Cell cell : row.cells()) {
      sink.number(cell.column() - column);
      column = cell.column();
      coder.write(sink, cell);
    }
    keep();
  }

  private void keep() {
    if (size == places.length) {
      places = Arrays.copyOf(places, size + (size >> 1) + 16);
    }
    places[size++] = store.append(sink);
  }

  @Override
  public Row get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    ByteSource in = store.at(places[index]);
    int number = in.number();
    boolean hidden = in.number() == 1;
    int fields = in.number();
    int cells = in.number();
    return new Row(number, hidden, new PackedCells(coder, in, cells), fields);
  }

  @Override
  public int size() {
    return size;
  }
}
