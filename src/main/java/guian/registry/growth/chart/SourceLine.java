package guian.registry.growth.chart;

import guian.registry.growth.ClaimStanding;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.Value;
import guian.registry.model.Observation;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The line under a firm's chart: where its figures come from, and the newest figure's cell. */
public final class SourceLine {
  private static final int NAMED = 3;

  private final FirmGrowth growth;
  private final Messages messages;
  private final List<Period> periods;

  /** The line for a firm's chart. */
  public SourceLine(FirmGrowth growth, Messages messages) {
    this.growth = growth;
    this.messages = messages;
    this.periods = Shown.of(growth, Mode.CUMULATIVE).periods(growth.indicator().kind());
  }

  /** The names of the sources, and how the claim's path was divided. */
  public String text() {
    Set<String> names = names();
    List<String> sentences = new ArrayList<>();
    if (!names.isEmpty()) {
      String some =
          String.join(messages.get("growth.listing"), names.stream().limit(NAMED).toList());
      sentences.add(
          names.size() > NAMED
              ? messages.get("growth.source.more", some, Integer.toString(names.size()))
              : messages.get("growth.source", some));
    }
    ClaimStanding claim = growth.claim();
    if (claim != null && !claim.path().isEmpty()) {
      int before = claim.claim().targetPeriod().year() - 1;
      sentences.add(messages.get("growth.source.path", Integer.toString(before)));
    }
    return String.join("", sentences);
  }

  private Set<String> names() {
    PointWords words = new PointWords(growth, messages);
    Set<String> names = new LinkedHashSet<>();
    for (Period period : periods.reversed()) {
      growth
          .comparisons()
          .known(period)
          .map(Value::reported)
          .map(observation -> words.name(observation.evidence().sourceId()))
          .ifPresent(names::add);
    }
    ClaimStanding claim = growth.claim();
    if (claim != null && claim.claim().sourceId() != null) {
      String name = words.name(claim.claim().sourceId());
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** Where the value of a period was read: 1–6月：经营情况表 G22; empty when not in a cell. */
  public String cell(Period period) {
    Observation reported = growth.comparisons().known(period).map(Value::reported).orElse(null);
    String place = reported == null ? "" : PointWords.place(reported);
    return place.isEmpty()
        ? ""
        : messages.get(
            "growth.source.cell", new PointWords(growth, messages).period(period), place);
  }

  /** The newest period with a reported value; null when there is none. */
  public @Nullable Period newest() {
    for (Period period : periods.reversed()) {
      if (growth.comparisons().actual().at(period).isPresent()) {
        return period;
      }
    }
    return null;
  }
}
