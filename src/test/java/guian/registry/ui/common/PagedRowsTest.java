package guian.registry.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class PagedRowsTest {
  private final List<Integer> asked = new ArrayList<>();

  private PagedRows<Integer> rows(int size) {
    PagedRows<Integer> rows = new PagedRows<>(page(0), asked::add);
    rows.setSize(size);
    return rows;
  }

  private static List<Integer> page(int number) {
    return IntStream.range(number * 100, number * 100 + 100).boxed().toList();
  }

  @Test
  void aPageIsAskedForOnceWhenARowOfItIsLookedAt() {
    PagedRows<Integer> rows = rows(1_000_000);

    assertEquals(99, rows.get(99).value());
    assertNull(rows.get(123_456).value());
    assertNull(rows.get(123_457).value());
    assertEquals(List.of(1234), asked);

    rows.put(1234, page(1234));
    assertEquals(123_456, rows.get(123_456).value());
    assertEquals(List.of(1234), asked);
  }

  @Test
  void aPageThatComesIsAnUpdateOfItsRowsOnly() {
    PagedRows<Integer> rows = rows(250);
    List<String> changes = new ArrayList<>();
    rows.addListener(
        (ListChangeListener<PagedRows.Row<Integer>>)
            change -> {
              while (change.next()) {
                changes.add(change.wasUpdated() + " " + change.getFrom() + "-" + change.getTo());
              }
            });
    rows.put(2, page(2).subList(0, 50));
    assertEquals(List.of("true 200-250"), changes);
  }

  @Test
  void pagesNotLookedAtForLongAreDropped() {
    PagedRows<Integer> rows = rows(10_000);
    IntStream.range(1, 100).forEach(i -> rows.put(i, page(i)));
    assertNull(rows.peek(150));
    assertEquals(9_950, rows.peek(9_950));
    assertNull(rows.get(150).value());
    assertEquals(List.of(1), asked);
  }

  @Test
  void lookingForARowAsksForNothing() {
    PagedRows<Integer> rows = rows(1_000_000);
    assertEquals(500_000, rows.indexOf(new PagedRows.Row<>(500_000, null)));
    assertEquals(-1, rows.indexOf("something else"));
    assertEquals(42, rows.find(value -> value == 42));
    assertEquals(-1, rows.find(value -> value == 4200));
    assertEquals(List.of(), asked);
  }

  @Test
  void thereIsNoRowBeyondTheEnd() {
    assertThrows(IndexOutOfBoundsException.class, () -> rows(250).get(250));
  }
}
