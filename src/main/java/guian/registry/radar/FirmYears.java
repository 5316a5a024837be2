package guian.registry.radar;

import guian.registry.growth.Comparisons;
import guian.registry.growth.Deadline;
import guian.registry.growth.Value;
import guian.registry.model.Amount;
import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A firm as a definition sees it: its facts, and its figures by indicator.
 *
 * @param figures the values in use; an indicator without any is not in it
 * @param indicators by their ids
 * @param deadline which years are over
 */
public record FirmYears(
    FirmFacts facts,
    Map<String, Comparisons> figures,
    Map<String, Indicator> indicators,
    Deadline deadline) {

  /** What is known of an indicator's whole year; {@code bounds} relates indicators. */
  Known known(String indicator, int year, Bounds bounds) {
    Period period = Period.year(year);
    Optional<Value> value = value(indicator, period);
    Amount whole = usable(indicator, value.map(Value::amount).orElse(null));
    if (whole != null) {
      return new Known(whole, null, null, null, null, null);
    }
    Value soFar = bounds.grows(indicator) ? newest(indicator, year) : null;
    String container = bounds.container(indicator);
    Amount most =
        container == null
            ? null
            : usable(container, value(container, period).map(Value::amount).orElse(null));
    return new Known(
        null,
        why(value, period),
        soFar == null ? null : soFar.amount(),
        soFar == null ? null : soFar.period(),
        most,
        most == null ? null : container);
  }

  private Optional<Value> value(String indicator, Period period) {
    Comparisons known = figures.get(indicator);
    return known == null ? Optional.empty() : known.known(period);
  }

  /** The unit of an indicator's amounts. */
  String unit(String indicator) {
    Indicator known = indicators.get(indicator);
    if (known == null) {
      throw new IllegalArgumentException("no indicator: " + indicator);
    }
    return known.unit();
  }

  // An amount in another currency is compared with nothing.
  private @Nullable Amount usable(String indicator, @Nullable Amount amount) {
    return amount == null || !amount.unit().equals(unit(indicator)) ? null : amount;
  }

  private Lack.Why why(Optional<Value> value, Period period) {
    if (value.isEmpty()) {
      return deadline.isPast(period) ? Lack.Why.NOT_REPORTED : Lack.Why.NOT_DUE;
    }
    return value.get().amount() == null ? Lack.Why.NOT_DISCLOSED : Lack.Why.OTHER_UNIT;
  }

  private @Nullable Value newest(String indicator, int year) {
    Comparisons known = figures.get(indicator);
    List<Value> reported = known == null ? List.of() : known.actual().reported();
    return reported.stream()
        .filter(value -> value.period().year() == year && value.period().startsInJanuary())
        .filter(value -> usable(indicator, value.amount()) != null)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
