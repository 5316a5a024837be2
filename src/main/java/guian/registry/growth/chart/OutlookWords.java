package guian.registry.growth.chart;

import guian.registry.growth.ClaimStanding;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.Odds;
import guian.registry.growth.Outlook;
import guian.registry.growth.Projection;
import guian.registry.model.Amount;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the zone's past says of a firm's future, in words. */
public final class OutlookWords {
  private final FirmGrowth growth;
  private final ChartUnit unit;
  private final Messages messages;

  /** Words about a firm's outlook, its amounts in {@code unit}. */
  public OutlookWords(FirmGrowth growth, ChartUnit unit, Messages messages) {
    this.growth = growth;
    this.unit = unit;
    this.messages = messages;
  }

  /** How many comparable firms did it: 52 家可比企业中 7 家做到; empty when it has no odds. */
  public String odds(ClaimStanding claim) {
    Odds odds = growth.odds(claim);
    if (odds == null) {
      return "";
    }
    return odds.firms() == 0
        ? messages.get("growth.odds.none")
        : messages.get("growth.odds", Figures.count(odds.firms()), Figures.count(odds.reached()));
  }

  /** What is comparable, briefly, and whether there is a fan; empty when it has no odds. */
  public String scope(ClaimStanding claim) {
    Odds odds = growth.odds(claim);
    return odds == null
        ? ""
        : messages.get(odds.fan() == null ? "growth.odds.few" : "growth.odds.scope", odds.years());
  }

  /** The count and of whom it is, for a picture that stands alone. */
  public String caption(ClaimStanding claim) {
    return messages.get("growth.odds.caption", odds(claim), scope(claim));
  }

  /** The rule of comparability, and who is not counted; empty when the claim has no odds. */
  public String rule(@Nullable ClaimStanding claim) {
    Odds odds = claim == null ? null : growth.odds(claim);
    if (odds == null) {
      return "";
    }
    String rule = messages.get("growth.odds.rule");
    return odds.lost() == 0
        ? rule
        : rule + messages.get("growth.odds.lost", Figures.count(odds.lost()));
  }

  /**
   * A line a projection, with the method last; one line when all are refused for one reason. What
   * is not made of quarters is not projected at all.
   */
  public List<String> projections() {
    if (!growth.indicator().kind().addsUp()) {
      return List.of();
    }
    List<Projection> all = growth.outlook().projections();
    List<String> lines = new ArrayList<>();
    all.stream().filter(projection -> projection.why() == null).map(this::line).forEach(lines::add);
    all.stream()
        .map(Projection::why)
        .distinct()
        .forEach(why -> {
          if (why != null) {
            String reason = messages.get("growth.projection.why." + why.code());
            lines.add(messages.get("growth.projection.none", reason));
          }
        });
    if (all.stream().anyMatch(projection -> projection.why() == null)) {
      lines.add(method());
    }
    return lines;
  }

  /** A projection with its band: 推算：2017 全年 2.62 亿元（1.44–6.44）. */
  String line(Projection projection) {
    return messages.get(
        "growth.projection",
        new Periods(messages).of(growth.indicator().kind(), projection.period()),
        messages.get("growth.amount", text(projection.mid()), messages.get(unit.key())),
        text(projection.low()),
        text(projection.high()));
  }

  private String text(@Nullable Amount amount) {
    return amount == null ? Figures.NONE : unit.text(amount.hundredths());
  }

  private String method() {
    Outlook outlook = growth.outlook();
    return outlook.coverage() == null
        ? messages.get("growth.projection.untested")
        : messages.get(
            "growth.projection.method",
            Figures.count(outlook.tests()),
            Figures.decimal(outlook.coverage(), 1));
  }
}
