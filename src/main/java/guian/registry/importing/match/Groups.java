package guian.registry.importing.match;

import guian.registry.importing.rows.FirmRow;
import guian.registry.importing.rows.RowFigure;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a file's rows, by numbers: most groups are one row, and a million of them would
 * fill the memory as objects. A group that is asked for is put together anew; two of one number are
 * equal.
 */
public final class Groups extends AbstractList<Group> implements RandomAccess {
  private final List<FirmRow> rows;
  private final int[] ofRows;
  private int[] firstRows = new int[16];
  private int size;
  private final Map<Integer, List<Integer>> further = new TreeMap<>();
  private final Map<Integer, FirmRow> preferred = new HashMap<>();
  private final Map<Integer, Set<RowFigure>> held = new HashMap<>();
  private final BitSet asked = new BitSet();
  private final BitSet leftOut = new BitSet();

  Groups(List<FirmRow> rows) {
    this.rows = rows;
    this.ofRows = new int[rows.size()];
  }

  /** All rows. */
  public List<FirmRow> rows() {
    return rows;
  }

  /** The number of a row's group. */
  public int numberOfRow(int row) {
    return ofRows[row];
  }

  /** The place of a group's first row among all rows. */
  public int firstRow(int number) {
    return firstRows[number];
  }

  /** Whether a group has more than its first row. */
  public boolean hasSeveral(int number) {
    return further.containsKey(number);
  }

  /** The places of a group's rows among all rows, in their order. */
  public List<Integer> places(int number) {
    List<Integer> places = new ArrayList<>(List.of(firstRows[number]));
    places.addAll(further.getOrDefault(number, List.of()));
    return places;
  }

  int start(int row) {
    if (size == firstRows.length) {
      firstRows = Arrays.copyOf(firstRows, size + (size >> 1) + 16);
    }
    firstRows[size] = row;
    ofRows[row] = size;
    return size++;
  }

  void join(int number, int row) {
    ofRows[row] = number;
    further.computeIfAbsent(number, unused -> new ArrayList<>(1)).add(row);
  }

  Group ofRow(int row) {
    return get(ofRows[row]);
  }

  /** The numbers of the groups of several rows, in their order. */
  Stream<Integer> severalRows() {
    return further.keySet().stream();
  }

  List<FirmRow> rows(int number) {
    if (!further.containsKey(number)) {
      return List.of(rows.get(firstRows[number]));
    }
    return places(number).stream().map(rows::get).toList();
  }

  void prefer(int number, FirmRow row) {
    preferred.put(number, row);
  }

  @Nullable FirmRow preferred(int number) {
    return preferred.get(number);
  }

  void hold(int number, RowFigure figure) {
    held.computeIfAbsent(number, unused -> new HashSet<>()).add(figure);
  }

  Set<RowFigure> held(int number) {
    return held.getOrDefault(number, Set.of());
  }

  void ask(int number) {
    asked.set(number);
  }

  boolean isAsked(int number) {
    return asked.get(number);
  }

  void leaveOut(int number) {
    leftOut.set(number);
  }

  boolean isLeftOut(int number) {
    return leftOut.get(number);
  }

  @Override
  public Group get(int number) {
    if (number < 0 || number >= size) {
      throw new IndexOutOfBoundsException(number);
    }
    return new Group(this, number);
  }

  @Override
  public int size() {
    return size;
  }
}
