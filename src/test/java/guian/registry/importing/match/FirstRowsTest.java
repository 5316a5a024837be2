package guian.registry.importing.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first row with a text is found among many, also where two texts have one hash. */
class FirstRowsTest {
  private final List<String> texts = new ArrayList<>();
  private final FirstRows rows = new FirstRows((row, text) -> texts.get(row).equals(text));

  private void add(String text) {
    texts.add(text);
    rows.add(text, texts.size() - 1);
  }

  @Test
  void theFirstOfSeveralCounts() {
    add("甲");
    add("乙");
    add("甲");
    assertEquals(0, rows.find("甲"));
    assertEquals(1, rows.find("乙"));
    assertEquals(FirstRows.NONE, rows.find("丙"));
  }

  @Test
  void oneHashIsNotOneText() {
    assertEquals("AaAa".hashCode(), "BBBB".hashCode());
    add("AaAa");
    assertEquals(FirstRows.NONE, rows.find("BBBB"));
    add("BBBB");
    add("AaBB");
    assertEquals(
        List.of(0, 1, 2), List.of(rows.find("AaAa"), rows.find("BBBB"), rows.find("AaBB")));
  }

  @Test
  void manyAreFound() {
    for (int i = 0; i < 20_000; i++) {
      add("91520900PD" + i);
    }
    for (int i = 0; i < 20_000; i++) {
      assertEquals(i, rows.find("91520900PD" + i));
    }
    assertEquals(FirstRows.NONE, rows.find("91520900PD20000"));
  }
}
