package guian.registry.growth.chart;

import guian.registry.growth.Comparisons;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.Value;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says which reported figures a firm's chart and table have no place for. */
public final class LeftOut {
  private final Comparisons comparisons;
  private final Messages messages;
  private final Shown shown;
  private final List<Period> slots;

  /** What a firm's chart leaves out in one mode. */
  public LeftOut(FirmGrowth growth, Messages messages, Mode mode) {
    IndicatorKind kind = growth.indicator().kind();
    this.comparisons = growth.comparisons();
    this.messages = messages;
    this.shown = Shown.of(growth, kind.addsUp() ? mode : Mode.CUMULATIVE);
    this.slots = shown.periods(kind);
  }

  /** One sentence; empty when everything is shown. */
  public String text() {
    List<String> parts = new ArrayList<>(years());
    long periods = reported().filter(this::isWithin).filter(Predicate.not(this::isShown)).count();
    if (periods > 0) {
      parts.add(messages.get("growth.left_out.periods", periods));
    }
    return parts.isEmpty()
        ? ""
        : messages.get("growth.left_out", String.join(messages.get("growth.listing"), parts));
  }

  private Stream<Period> reported() {
    return Stream.of(comparisons.actual(), comparisons.restated())
        .flatMap(series -> series.reported().stream())
        .map(Value::period)
        .map(comparisons.actual()::same)
        .distinct();
  }

  private boolean isWithin(Period period) {
    return period.year() >= shown.first() && period.year() <= shown.last();
  }

  // A quarter alone is seen in the cumulative to its end that follows from it, and the reverse.
  private boolean isShown(Period period) {
    return slots.stream()
        .filter(slot -> slot.year() == period.year() && slot.lastMonth() == period.lastMonth())
        .anyMatch(slot -> comparisons.known(slot).isPresent());
  }

  /** The years outside, those that follow one another as one span. */
  private List<String> years() {
    List<Integer> years =
        reported()
            .filter(Predicate.not(this::isWithin))
            .map(Period::year)
            .distinct()
            .sorted()
            .toList();
    List<String> spans = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < years.size(); i++) {
      if (i + 1 == years.size() || years.get(i + 1) > years.get(i) + 1) {
        spans.add(span(years.get(first), years.get(i)));
        first = i + 1;
      }
    }
    return spans;
  }

  private String span(int first, int last) {
    return first == last
        ? messages.get("growth.left_out.year", Integer.toString(first))
        : messages.get("growth.left_out.years", Integer.toString(first), Integer.toString(last));
  }
}
