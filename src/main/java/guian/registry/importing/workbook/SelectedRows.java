package guian.registry.importing.workbook;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Some rows of a list, looked up there when they are asked for. */
public final class SelectedRows extends AbstractList<Row> implements RandomAccess {
  private final List<Row> all;
  private final int[] places;

  /** The rows whose number fits. */
  public SelectedRows(List<Row> all, IntPredicate fits) {
    this.all = all;
    this.places =
        IntStream.range(0, all.size()).filter(i -> fits.test(all.get(i).number())).toArray();
  }

  @Override
  public Row get(int index) {
    return all.get(places[index]);
  }

  @Override
  public int size() {
    return places.length;
  }
}
