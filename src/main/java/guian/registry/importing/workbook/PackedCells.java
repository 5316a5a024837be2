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
  // Where the cell lies that was asked for last: most are asked for from left to right.
  private @Nullable Place recent;

  /** The place of a cell among the others, its column, and where its bytes begin. */
  private record Place(int index, int column, int at) {}

  PackedCells(CellCoder coder, ByteSource start, int size) {
    this.coder = coder;
    this.start = start;
    this.size = size;
  }

  /** The cell in a column; null when it holds nothing. */
  @Nullable Cell inColumn(int wanted) {
    Place place = recent;
    if (place == null || place.column() > wanted) {
      place = first();
    }
    if (place == null) {
      return null;
    }
    ByteSource in = start.copy(place.at());
    int index = place.index();
    int column = place.column();
    while (column < wanted) {
      index++;
      if (index == size) {
        return null;
      }
      CellCoder.skip(in);
      column += in.number();
    }
    recent = new Place(index, column, in.at());
    return column == wanted ? coder.read(in, column) : null;
  }

  private @Nullable Place first() {
    if (size == 0) {
      return null;
    }
    ByteSource in = start.copy();
    return new Place(0, in.number(), in.at());
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
