package guian.registry.growth.chart;

import guian.registry.chart.BarSeries.Aim;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.Tick;
import guian.registry.growth.ClaimStanding;
import guian.registry.growth.ClaimStanding.Due;
import guian.registry.model.Amount;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim as the dashed continuation of a firm's bars. */
final class ClaimAim {
  private final ClaimStanding standing;
  private final List<Period> periods;
  private final ChartUnit unit;
  private final Messages messages;

  ClaimAim(ClaimStanding standing, List<Period> periods, ChartUnit unit, Messages messages) {
    this.standing = standing;
    this.periods = periods;
    this.unit = unit;
    this.messages = messages;
  }

  /** The continuation; null when the promised period has no slot. */
  @Nullable Aim aim(List<Slot> slots) {
    Amount target = standing.target();
    int to = slotOf(standing.claim().targetPeriod());
    if (target == null || to < 0) {
      return null;
    }
    int base = baseSlot(slots, to);
    return new Aim(
        base >= 0 ? base : firstOfYear(to),
        base >= 0,
        to,
        unit.value(target.hundredths()),
        new ClaimWords(standing, unit, messages).label(),
        base >= 0 ? List.of() : ticks(slots),
        based(slots));
  }

  /** The slot with what it starts from; −1 when that is not shown. */
  private int based(List<Slot> slots) {
    Period basePeriod = standing.claim().basePeriod();
    int base = basePeriod == null ? -1 : slotOf(basePeriod);
    return base >= 0 && slots.get(base).value() != null ? base : -1;
  }

  // Within the year that follows the base a cumulative starts from nothing; over several years, or
  // where each year has one bar, the line starts at the base.
  private int baseSlot(List<Slot> slots, int to) {
    int base = based(slots);
    return base >= 0 && (standing.years() > 1 || slots.get(to).group().isEmpty()) ? base : -1;
  }

  private int firstOfYear(int slot) {
    int first = slot;
    while (first > 0 && periods.get(first - 1).year() == periods.get(slot).year()) {
      first--;
    }
    return first;
  }

  private int slotOf(Period period) {
    for (int i = 0; i < periods.size(); i++) {
      Period slot = periods.get(i);
      if (slot.year() == period.year() && slot.lastMonth() == period.lastMonth()) {
        return i;
      }
    }
    return -1;
  }

  private List<Tick> ticks(List<Slot> slots) {
    List<Tick> ticks = new ArrayList<>();
    for (Due due : standing.path()) {
      int slot = slotOf(due.through());
      if (slot >= 0) {
        boolean said = slots.get(slot).value() != null;
        String amount = unit.text(due.amount().hundredths());
        ticks.add(
            new Tick(
                slot,
                unit.value(due.amount().hundredths()),
                said ? messages.get("growth.due", amount) : ""));
      }
    }
    return ticks;
  }
}
