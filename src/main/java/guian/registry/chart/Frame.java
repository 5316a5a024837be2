package guian.registry.chart;

import guian.registry.chart.BarSeries.Slot;
import java.math.BigDecimal;
import java.util.List;

/**
 * Where the slots and values of a bar chart lie.
 *
 * @param left the x where the plot begins
 * @param right the x where it ends
 * @param top the y of the axis' high end
 * @param bottom the y of its low end
 */
record Frame(
    List<Slot> slots, Axis axis, double left, double right, double top, double bottom, Bars bars) {
  /**
   * How bars fill their slots.
   *
   * @param inset before the first bar, in px
   * @param share of a slot that its bar fills
   * @param widest a bar may be, in px
   * @param groupGap between groups, in slots
   */
  record Bars(double inset, double share, double widest, double groupGap) {}

  private double step() {
    return (right - left - bars.inset)
        / Math.max(1, slots.size() + bars.groupGap * groupsBefore(slots.size()));
  }

  private int groupsBefore(int slot) {
    int changes = 0;
    for (int i = 1; i < slots.size() && i <= slot; i++) {
      if (startsGroup(i)) {
        changes++;
      }
    }
    return changes;
  }

  /** Whether a slot is the first of its group. */
  boolean startsGroup(int slot) {
    return slot == 0 || !slots.get(slot).group().equals(slots.get(slot - 1).group());
  }

  /** The last slot of the group that a slot is in. */
  int lastOfGroup(int slot) {
    int last = slot;
    while (last + 1 < slots.size() && !startsGroup(last + 1)) {
      last++;
    }
    return last;
  }

  double barWidth() {
    return Math.min(bars.widest, step() * bars.share);
  }

  /** The x of a bar's left edge. */
  double x(int slot) {
    return left + bars.inset + (slot + bars.groupGap * groupsBefore(slot)) * step();
  }

  /** The x of a bar's middle. */
  double middle(int slot) {
    return x(slot) + barWidth() / 2;
  }

  /** The room from one bar's start to the next one's. */
  double slotWidth() {
    return step();
  }

  /** Whether a text is no wider than a slot. */
  boolean fits(String text, boolean bold) {
    return Sketch.width(text, bold) <= slotWidth() - 2;
  }

  double y(BigDecimal value) {
    return bottom - axis.share(value) * (bottom - top);
  }

  /** Whether values stand by powers of ten, so that there is no place for 0. */
  boolean isLog() {
    return axis.isLog();
  }

  double zero() {
    return y(BigDecimal.ZERO);
  }
}
