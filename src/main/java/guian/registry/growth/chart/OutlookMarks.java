package guian.registry.growth.chart;

import guian.registry.chart.BarSeries.Aim;
import guian.registry.chart.BarSeries.Fan;
import guian.registry.chart.BarSeries.Range;
import guian.registry.chart.BarSeries.Spread;
import guian.registry.growth.ClaimStanding;
import guian.registry.growth.ClaimStanding.Due;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.Odds;
import guian.registry.growth.Projection;
import guian.registry.model.Amount;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the zone's past says of a firm's future, as parts of its chart. */
final class OutlookMarks {
  private final FirmGrowth growth;
  private final List<Period> periods;
  private final ChartUnit unit;
  private final Messages messages;

  OutlookMarks(FirmGrowth growth, List<Period> periods, ChartUnit unit, Messages messages) {
    this.growth = growth;
    this.periods = periods;
    this.unit = unit;
    this.messages = messages;
  }

  /** The fan of a claim, from where its line starts to where it ends; null when it has none. */
  @Nullable Fan fan(ClaimStanding claim, @Nullable Aim aim) {
    Odds odds = growth.odds(claim);
    Odds.Fan fan = odds == null ? null : odds.fan();
    Amount target = claim.target();
    if (aim == null || fan == null || target == null || target.hundredths() <= 0) {
      return null;
    }
    List<Spread> points = new ArrayList<>();
    if (!aim.fromBase()) {
      for (Due due : claim.path()) {
        int slot = slotOf(due.through());
        if (slot >= 0) {
          points.add(spread(slot, fan, due.amount().hundredths(), target.hundredths()));
        }
      }
    }
    points.add(spread(aim.to(), fan, 1, 1));
    return new Fan(
        aim.from(),
        aim.fromBase(),
        points,
        label("growth.fan.low", fan.low()),
        label("growth.fan.mid", fan.mid()),
        label("growth.fan.high", fan.high()));
  }

  // The way through the year is divided as the claim's is.
  private Spread spread(int slot, Odds.Fan fan, long part, long whole) {
    return new Spread(
        slot,
        share(fan.low(), part, whole),
        share(fan.mid(), part, whole),
        share(fan.high(), part, whole));
  }

  private BigDecimal share(Amount amount, long part, long whole) {
    return unit.value(amount.hundredths())
        .multiply(BigDecimal.valueOf(part))
        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
  }

  private String label(String key, Amount amount) {
    return messages.get(key, unit.text(amount.hundredths()));
  }

  /** The projections of periods that have a slot. */
  List<Range> ranges() {
    List<Range> ranges = new ArrayList<>();
    for (Projection projection : growth.outlook().projections()) {
      int slot = slotOf(projection.period());
      if (slot >= 0) {
        range(slot, projection, ranges);
      }
    }
    return ranges;
  }

  private void range(int slot, Projection projection, List<Range> ranges) {
    Amount low = projection.low();
    Amount mid = projection.mid();
    Amount high = projection.high();
    if (low == null || mid == null || high == null) {
      return;
    }
    ranges.add(
        new Range(
            slot,
            unit.value(low.hundredths()),
            unit.value(mid.hundredths()),
            unit.value(high.hundredths()),
            messages.get("growth.fan.projected", unit.text(mid.hundredths())),
            new OutlookWords(growth, unit, messages).line(projection)));
  }

  private int slotOf(Period period) {
    for (int i = 0; i < periods.size(); i++) {
      if (periods.get(i).equals(period)) {
        return i;
      }
    }
    return -1;
  }
}
