package guian.registry.growth.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.BarSeries;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.State;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexSeriesTest {
  private static Slot slot(String label, String value) {
    BigDecimal number = new BigDecimal(value);
    return new Slot(label, label, label, "2016 年", State.VALUE, number, value, false, "");
  }

  private static BarSeries series(Slot... slots) {
    return new BarSeries(List.of(slots), null, null, "");
  }

  @Test
  void theFirstPositiveValueIsAHundred() {
    BarSeries series = series(slot("1–3月", "-1"), slot("1–6月", "0.98"), slot("1–9月", "2.45"));
    IndexSeries index = IndexSeries.of(series).orElseThrow();
    assertEquals(List.of("2016 年 1–6月"), index.bases());
    // −1 ÷ 0.98 and 2.45 ÷ 0.98, times 100
    assertEquals(
        List.of("−102.0", "100.0", "250.0"),
        index.series().slots().stream().map(Slot::text).toList());
  }

  @Test
  void monthsOfUnequalLengthHaveBasesOfTheirOwn() {
    BarSeries series =
        series(
            slot("1–6月", "2"),
            slot("全年", "5"),
            slot("1–6月", "3"),
            slot("全年", "4"),
            slot("1–9月", "-1"));
    IndexSeries index = IndexSeries.bySameMonths(series).orElseThrow();
    assertEquals(List.of("2016 年 1–6月", "2016 年 全年"), index.bases());
    // 3 ÷ 2 and 4 ÷ 5; of January to September nothing was positive.
    List<Slot> slots = index.series().slots();
    assertEquals(
        List.of("100.0", "100.0", "150.0", "80.0", "—"), slots.stream().map(Slot::text).toList());
    assertNull(slots.getLast().value());
  }

  @Test
  void nothingPositiveHasNoIndex() {
    assertTrue(IndexSeries.of(series(slot("1–3月", "0"))).isEmpty());
  }
}
