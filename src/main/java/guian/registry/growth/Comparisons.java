package guian.registry.growth;

import guian.registry.growth.Growth.Base;
import guian.registry.growth.Growth.Why;
import guian.registry.model.Amount;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import guian.registry.model.Observation;
import guian.registry.model.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Official growth of one firm's indicator: this year against the same months of the year before, on
 * the base as this year restates it where there is one, else as it was published.
 */
public final class Comparisons {
  private final Series actual;
  private final Series restated;

  /** Growth between the values in use of one firm and indicator. */
  public Comparisons(IndicatorKind kind, List<Observation> observations) {
    this.actual = new Series(kind, Nature.ACTUAL, observations);
    this.restated = new Series(kind, Nature.PRIOR, observations);
  }

  /** What happened, by period. */
  public Series actual() {
    return actual;
  }

  /** The year before, as this year's files restate it. */
  public Series restated() {
    return restated;
  }

  /** A period's value: what happened, else as a later year's file restates it. */
  public Optional<Value> known(Period period) {
    return actual.at(period).or(() -> restated.at(period));
  }

  /** The growth of every period with a value, in the order of time. */
  public List<Growth> all() {
    return actual.points().stream().map(this::of).toList();
  }

  /** The growth of a period; empty when the period has no value. */
  public Optional<Growth> at(Period period) {
    return actual.at(period).map(this::of);
  }

  private Growth of(Value now) {
    Period period = actual.same(now.period());
    Period before = period.yearBefore();
    Value base = restated.at(before).filter(value -> value.amount() != null).orElse(null);
    return base != null
        ? compared(now, base, Base.RESTATED)
        : compared(now, actual.at(before).orElse(null), Base.PUBLISHED);
  }

  private Growth compared(Value now, @Nullable Value before, Base base) {
    Period period = actual.same(now.period());
    if (now.amount() == null) {
      return new Growth(period, null, null, null, Why.NOT_DISCLOSED);
    }
    if (before == null) {
      return new Growth(period, null, null, null, Why.NO_BASE);
    }
    if (before.amount() == null) {
      return new Growth(period, null, base, null, Why.BASE_NOT_DISCLOSED);
    }
    return compared(period, now.amount(), before.amount(), base);
  }

  private static Growth compared(Period period, Amount now, Amount before, Base base) {
    if (!now.unit().equals(before.unit())) {
      return new Growth(period, null, base, before, Why.OTHER_UNIT);
    }
    if (before.hundredths() <= 0) {
      return new Growth(period, null, base, before, Why.BASE_NOT_POSITIVE);
    }
    var percent = Rates.growth(now.hundredths(), before.hundredths());
    return new Growth(period, percent, base, before, null);
  }
}
