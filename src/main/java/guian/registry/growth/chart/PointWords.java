package guian.registry.growth.chart;

import guian.registry.growth.FirmGrowth;
import guian.registry.growth.Growth;
import guian.registry.growth.Value;
import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Observation;
import guian.registry.model.Period;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says of one point of a firm's series what it is, exactly, and where it was read. */
public final class PointWords {
  private final FirmGrowth growth;
  private final Messages messages;
  private final Periods periods;

  /** Words about the points of {@code growth}. */
  public PointWords(FirmGrowth growth, Messages messages) {
    this.growth = growth;
    this.messages = messages;
    this.periods = new Periods(messages);
  }

  /** The period with its basis; of a stock its end. */
  public String period(Period period) {
    return periods.of(growth.indicator().kind(), period);
  }

  /** The value of a period in lines: amount, growth, where from; or why there is none. */
  String tooltip(Period period) {
    Value value = growth.comparisons().known(period).orElse(null);
    if (value == null) {
      return messages.get("growth.tip.value", period(period), missing(period));
    }
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("growth.tip.value", period(period), amount(value.amount())));
    growth.comparisons().at(period).ifPresent(g -> lines.add(growth(g)));
    if (value.isDerived()) {
      lines.add(messages.get("growth.tip.derived"));
    } else if (value.reported() != null) {
      lines.add(messages.get("growth.tip.source", source(value.reported())));
    }
    return String.join("\n", lines);
  }

  /** The word for why a period has no value: 未到期, 未报, or — when none is owed. */
  String missing(Period period) {
    if (!growth.deadline().isPast(period)) {
      return messages.get("growth.slot.later");
    }
    return growth.owes(period) ? messages.get("word.unreported") : Figures.NONE;
  }

  private String amount(@Nullable Amount amount) {
    if (amount == null) {
      return messages.get("word.undisclosed");
    }
    return switch (amount.unit()) {
      case Amount.CNY -> messages.get("growth.tip.yuan", Figures.yuan(amount.hundredths()));
      case Amount.PERSON, "sqm", "piece" ->
          messages.get(
              "growth.amount",
              Figures.counted(amount.hundredths()),
              messages.get("word.unit." + amount.unit()));
      default -> Figures.yuan(amount.hundredths()) + " " + amount.unit();
    };
  }

  private String growth(Growth growth) {
    if (growth.percent() == null || growth.base() == null) {
      return messages.get("growth.tip.none", why(growth));
    }
    String base = messages.get("growth.base." + growth.base().code());
    return messages.get("growth.tip.growth", Figures.growth(growth.percent()), base);
  }

  private String why(Growth growth) {
    return growth.why() == null ? Figures.NONE : messages.get("growth.why." + growth.why().code());
  }

  /** The source of an observation with its cell, and whether it restates an earlier figure. */
  String source(Observation observation) {
    String name = Objects.requireNonNullElse(name(observation.evidence().sourceId()), Figures.NONE);
    String place = place(observation);
    String whole = place.isEmpty() ? name : name + " " + place;
    return observation.nature() == Nature.PRIOR
        ? messages.get("growth.tip.restated", whole)
        : whole;
  }

  /** The name of a source, of a person that they typed; null when it is none. */
  @Nullable String name(@Nullable Long source) {
    String name = source == null ? null : growth.figures().sources().get(source);
    return name != null && growth.figures().byHand().contains(source)
        ? messages.get("word.by_hand", name)
        : name;
  }

  /** Sheet and cell as written: 经营情况表 G22; empty when the source has none. */
  static String place(Observation observation) {
    String sheet = observation.evidence().sheet();
    String cell = observation.evidence().cell();
    return ((sheet == null ? "" : sheet) + " " + (cell == null ? "" : cell)).strip();
  }
}
