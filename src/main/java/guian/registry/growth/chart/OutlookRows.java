package guian.registry.growth.chart;

import guian.registry.growth.ClaimStanding;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.Odds;
import guian.registry.growth.Projection;
import guian.registry.growth.chart.FirmTable.Kind;
import guian.registry.growth.chart.FirmTable.Row;
import guian.registry.model.Amount;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the chart draws beside the reported figures, as rows of its table; each says what it is. */
final class OutlookRows {
  private final FirmGrowth growth;
  private final Messages messages;
  private final Function<Period, String> name;
  private final Function<Amount, String> amount;

  OutlookRows(
      FirmGrowth growth,
      Messages messages,
      Function<Period, String> name,
      Function<Amount, String> amount) {
    this.growth = growth;
    this.messages = messages;
    this.name = name;
    this.amount = amount;
  }

  /** What a claim's line asks for on its way. */
  List<Row> due(ClaimStanding claim) {
    return claim.path().stream()
        .filter(due -> due.through().lastMonth() != claim.claim().targetPeriod().lastMonth())
        .map(due -> row(Kind.DUE, "growth.table.due", due.through(), due.amount()))
        .toList();
  }

  /** The ends of the fan, at the claim's time. */
  List<Row> comparable(ClaimStanding claim) {
    Odds odds = growth.odds(claim);
    Odds.Fan fan = odds == null ? null : odds.fan();
    if (fan == null) {
      return List.of();
    }
    Period target = claim.claim().targetPeriod();
    return List.of(
        row(Kind.COMPARABLE, "growth.table.comparable.low", target, fan.low()),
        row(Kind.COMPARABLE, "growth.table.comparable.mid", target, fan.mid()),
        row(Kind.COMPARABLE, "growth.table.comparable.high", target, fan.high()));
  }

  /** The projections with both ends of their bands. */
  List<Row> projected() {
    List<Row> rows = new ArrayList<>();
    for (Projection projection : growth.outlook().projections()) {
      Amount low = projection.low();
      Amount mid = projection.mid();
      Amount high = projection.high();
      if (low != null && mid != null && high != null) {
        Period period = projection.period();
        rows.add(row(Kind.PROJECTED, "growth.table.projected.low", period, low));
        rows.add(row(Kind.PROJECTED, "growth.table.projected.mid", period, mid));
        rows.add(row(Kind.PROJECTED, "growth.table.projected.high", period, high));
      }
    }
    return rows;
  }

  private Row row(Kind kind, String words, Period period, Amount value) {
    return Row.unreported(
        kind,
        words + ":" + period.code(),
        messages.get(words, name.apply(period)),
        amount.apply(value));
  }
}
