package guian.registry.ui.common;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table of any length: pages are asked for when a row of theirs is looked at, and the
 * pages not looked at for long are dropped.
 *
 * <p>For the window's thread only.
 */
public final class PagedRows<T> extends ObservableListBase<PagedRows.Row<T>> {
  /** How many rows a page has. */
  public static final int PAGE = 100;

  private static final int KEPT = 30;

  private final IntConsumer fetch;
  private final Set<Integer> asked = new HashSet<>();
  private final Map<Integer, List<T>> pages = new LinkedHashMap<>(KEPT, 0.75f, true);
  private int size;

  /**
   * A place in the table.
   *
   * @param value null until its page has come
   */
  public record Row<T>(int index, @Nullable T value) {}

  /**
   * Rows that begin with a page already read.
   *
   * @param fetch asks for the page of a number; the answer comes to {@link #put}
   */
  public PagedRows(List<T> firstPage, IntConsumer fetch) {
    this.fetch = fetch;
    this.size = firstPage.size();
    if (!firstPage.isEmpty()) {
      pages.put(0, firstPage);
    }
  }

  /** How many rows there are in all, once that is known. */
  public void setSize(int rows) {
    beginChange();
    if (rows > size) {
      int before = size;
      size = rows;
      nextAdd(before, rows);
    }
    endChange();
  }

  /** A page has come. */
  public void put(int page, List<T> rows) {
    asked.remove(page);
    pages.put(page, rows);
    if (pages.size() > KEPT) {
      pages.remove(pages.keySet().iterator().next());
    }
    beginChange();
    int first = page * PAGE;
    for (int i = first; i < Math.min(size, first + rows.size()); i++) {
      nextUpdate(i);
    }
    endChange();
  }

  @Override
  public Row<T> get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    List<T> page = pages.get(index / PAGE);
    if (page == null) {
      if (asked.add(index / PAGE)) {
        fetch.accept(index / PAGE);
      }
      return new Row<>(index, null);
    }
    int place = index % PAGE;
    return new Row<>(index, place < page.size() ? page.get(place) : null);
  }

  /** The row's value when its page is here; asks for nothing. */
  public @Nullable T peek(int index) {
    List<T> page = pages.get(index / PAGE);
    int place = index % PAGE;
    return page == null || place >= page.size() ? null : page.get(place);
  }

  /** The place of the row that a test holds for, among the pages that are here; −1 when none. */
  public int find(java.util.function.Predicate<T> test) {
    for (Map.Entry<Integer, List<T>> page : pages.entrySet()) {
      for (int i = 0; i < page.getValue().size(); i++) {
        if (test.test(page.getValue().get(i))) {
          return page.getKey() * PAGE + i;
        }
      }
    }
    return -1;
  }

  // A search through the rows would ask for every page; a row knows its place.
  @Override
  public int indexOf(@Nullable Object row) {
    return row instanceof Row<?> place && place.index() < size ? place.index() : -1;
  }

  @Override
  public int lastIndexOf(@Nullable Object row) {
    return indexOf(row);
  }

  @Override
  public boolean contains(@Nullable Object row) {
    return indexOf(row) >= 0;
  }

  // Two lists of rows are not the same for being empty both: a property has to tell its listeners.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public int size() {
    return size;
  }
}
