package guian.registry.importing.workbook;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The cells of a packed row; each is read when it is asked for. */
final class PackedCells extends AbstractList<Cell> {
  private final CellCoder coder;
  private final ByteSource start;
  private final int size;

  PackedCells(CellCoder coder, ByteSource start, int size) {
    this.coder = coder;
    this.start = start;
    this.size = size;
  }

  /** The cell in a column; null when it holds nothing. */
  @Nullable Cell inColumn(int wanted) {
    ByteSource in = start.copy();
    int column = 0;
    for (int i = 0; i < size; i++) {
      column += in.number();
      if (column >= wanted) {
        return column == wanted ? coder.read(in, column) : null;
      }
      CellCoder.skip(in);
    }
    return null;
  }

  @Override
  public Cell get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    ByteSource in = start.copy();
    int column = in.number();
    for (int i = 0; i < index; i++) {
      CellCoder.skip(in);
      column += in.number();
    }
    return coder.read(in, column);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Iterator<Cell> iterator() {
    ByteSource in = start.copy();
    return new Iterator<>() {
      private int next;
      private int column;

      @Override
      public boolean hasNext() {
        return next < size;
      }

      @Override
      public Cell next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        next++;
        column += in.number();
        return coder.read(in, column);
      }
    };
  }
}
