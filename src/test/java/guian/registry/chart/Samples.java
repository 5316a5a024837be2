package guian.registry.chart;

import guian.registry.chart.BarSeries.Aim;
import guian.registry.chart.BarSeries.Callout;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.State;
import guian.registry.chart.BarSeries.Tick;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Series like those that the growth screen draws. */
public final class Samples {
  private static final List<String> MONTHS = List.of("1–3月", "1–6月", "1–9月", "1–12月");
  private static final List<String> SHORT = List.of("3", "6", "9", "12");

  private Samples() {}

  /** Two years of cumulative quarters, the second half reported, and a claim of three times. */
  public static BarSeries tripling() {
    List<Slot> slots = new ArrayList<>();
    List<String> before = List.of("0.42", "0.98", "1.49", "2.00");
    List<String> now = List.of("1.03", "2.45", "", "");
    for (int i = 0; i < 8; i++) {
      slots.add(slot(i, i < 4 ? before.get(i) : now.get(i - 4)));
    }
    Aim aim =
        new Aim(
            4,
            false,
            7,
            new BigDecimal("6.00"),
            "预期 6.00（×3）",
            List.of(tick(4, "1.26", "应 1.26"), tick(5, "2.94", "应 2.94"), tick(6, "4.47", "")));
    return new BarSeries(slots, aim, new Callout(5, "同比 +150.0%"), "白山云：营业收入");
  }

  private static Slot slot(int i, String value) {
    boolean none = value.isEmpty();
    return new Slot(
        "p" + i,
        MONTHS.get(i % 4),
        SHORT.get(i % 4),
        i < 4 ? "2016 年" : "2017 年",
        none ? State.NOT_DUE : State.VALUE,
        none ? null : new BigDecimal(value),
        none ? "未到期" : value,
        i >= 4,
        (i < 4 ? "2016 " : "2017 ") + MONTHS.get(i % 4) + " " + value);
  }

  private static Tick tick(int slot, String value, String label) {
    return new Tick(slot, new BigDecimal(value), label);
  }
}
