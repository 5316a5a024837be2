package guian.registry.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Lines end between numbers, not within them. */
class WholeNumbersTest {
  private static String parts(String text) {
    WholeNumbers breaks = new WholeNumbers();
    breaks.setText(text);
    StringBuilder parts = new StringBuilder();
    int from = 0;
    for (int to = breaks.next(); to > 0; to = breaks.next()) {
      parts.append(text, from, to).append("|");
      from = to;
    }
    return parts.toString();
  }

  @Test
  void aSignedNumberOfThousandsStaysWhole() {
    assertEquals("甲 |+10,000.00；|〔4〕 |−2,628.10|", parts("甲 +10,000.00；〔4〕 −2,628.10"));
  }

  @Test
  void otherCommasEndALineAsUsual() {
    assertEquals("a, |b |2017, |3|", parts("a, b 2017, 3"));
  }
}
