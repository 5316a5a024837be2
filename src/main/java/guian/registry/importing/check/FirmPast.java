package guian.registry.importing.check;

import guian.registry.importing.rows.RowFigure;
import guian.registry.model.Amount;
import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import guian.registry.model.Magnitude;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one firm had before, by the file and the registry, as a rate by the year. */
final class FirmPast {
  private final Past past;

  FirmPast(Past past) {
    this.past = past;
  }

  /** The same period of the year before, else the latest that the last two years have. */
  Optional<BigDecimal> base(
      RowFigure figure, Indicator indicator, List<RowFigure> all, @Nullable FirmFacts known) {
    Map<Period, Amount> before = known == null ? new HashMap<>() : registry(figure, known.id());
    int year = figure.period().year();
    for (RowFigure other : all) {
      Amount amount = other.amount();
      boolean earlier = other.period().year() == year - 1 && other.nature() != Nature.FORECAST;
      if (earlier && amount != null && other.indicator().equals(figure.indicator())) {
        before.put(other.period(), amount);
      }
    }
    return Magnitude.base(figure.period(), figure.unit(), indicator.kind(), before)
        .map(base -> Magnitude.rate(base.getValue(), base.getKey(), indicator.kind()));
  }

  private Map<Period, Amount> registry(RowFigure figure, long firmId) {
    Map<Period, Amount> before = new HashMap<>();
    int year = figure.period().year();
    before.putAll(past.year(firmId, figure.indicator(), Nature.ACTUAL, year - 1));
    before.putAll(past.year(firmId, figure.indicator(), Nature.ACTUAL, year));
    return before;
  }

  /** Whether a figure is of another order than its base. */
  static boolean isJump(RowFigure figure, Indicator indicator, BigDecimal base) {
    return Magnitude.isJump(
        Magnitude.times(Jumps.amount(figure), figure.period(), indicator.kind(), base));
  }
}
