package guian.registry.importing.rows;

import guian.registry.importing.workbook.ByteSink;
import guian.registry.importing.workbook.ByteStore;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a file say of firms, in the order of the rows, kept as bytes: a row becomes
 * objects when it is looked at. Rows with grants or posts, which are few, stay objects.
 *
 * <p>Once filled it does not change, and may be read by several threads.
 */
public final class PackedFirms extends AbstractList<FirmRow> implements RandomAccess {
  private static final long IN_MEMORY = 48 << 20;

  /** The row that was looked at last. */
  private record Recent(long place, FirmRow row) {}

  /** The places of rows that stay objects are counted down from here. */
  private static final long WHOLE = -1;

  private final ByteStore store = new ByteStore(IN_MEMORY);
  private final FirmCoder coder = new FirmCoder();
  private final ByteSink sink = new ByteSink();
  private final Map<Long, FirmRow> whole = new HashMap<>();
  private long[] places = new long[16];
  private int size;
  // What is decided of a row is decided in several places, one after the other.
  private volatile @Nullable Recent recent;
  private boolean doubtful;
  private boolean lines;
  private boolean heads;
  private boolean inOrder = true;
  private long last;

  /** Adds a row at the end. */
  public void append(FirmRow row) {
    doubtful |= row.doubtful();
    lines |= row.lineOf() > 0;
    heads |= row.headOffice() != null;
    long at = (long) row.sheetNumber() << 32 | row.row();
    inOrder &= at > last;
    last = at;
    if (size == places.length) {
      places = Arrays.copyOf(places, size + (size >> 1) + 16);
    }
    places[size++] = row.hasLists() || row.headOffice() != null ? keptWhole(row) : packed(row);
  }

  private long keptWhole(FirmRow row) {
    long place = WHOLE - whole.size();
    whole.put(place, row);
    return place;
  }

  private long packed(FirmRow row) {
    sink.clear();
    coder.write(sink, row);
    return store.append(sink);
  }

  /** Takes rows out. */
  public void takeOut(Set<FirmRow> out) {
    if (out.isEmpty()) {
      return;
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (!out.contains(get(i))) {
        places[kept++] = places[i];
      }
    }
    size = kept;
  }

  /** Whether the name of any row may be a group's. */
  public boolean anyDoubtful() {
    return doubtful;
  }

  /** Whether any row may be a further line of the firm above. */
  public boolean anyLines() {
    return lines;
  }

  /** Whether the rows follow each other by sheet and row, each of them once. */
  public boolean isInOrder() {
    return inOrder;
  }

  /** Whether any row names a head office. */
  public boolean anyHeads() {
    return heads;
  }

  @Override
  public FirmRow get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    long place = places[index];
    if (place < 0) {
      return java.util.Objects.requireNonNull(whole.get(place));
    }
    Recent last = recent;
    if (last != null && last.place() == place) {
      return last.row();
    }
    FirmRow row = coder.read(store.at(place));
    recent = new Recent(place, row);
    return row;
  }

  @Override
  public int size() {
    return size;
  }
}
