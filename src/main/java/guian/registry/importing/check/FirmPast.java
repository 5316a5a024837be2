package guian.registry.importing.check;

import guian.registry.importing.rows.RowFigure;
import guian.registry.model.Amount;
import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one firm had before, by the file and the registry, as a rate by the year. */
final class FirmPast {
  // Less than a thousand yuan grows and shrinks as it likes.
  private static final BigDecimal SMALL = BigDecimal.valueOf(1_000);
  private static final int MONTHS = 12;

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
    before.remove(figure.period());
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Period same = figure.period().yearBefore();
    return before.entrySet().stream()
        .filter(e -> e.getValue().unit().equals(figure.unit()))
        .min(
            Comparator.<Map.Entry<Period, Amount>>comparingInt(e -> e.getKey().equals(same) ? 0 : 1)
                .thenComparingInt(e -> -e.getKey().year())
                .thenComparingInt(e -> -e.getKey().lastMonth()))
        .map(e -> rate(e.getValue(), e.getKey(), indicator))
        .filter(rate -> rate.abs().compareTo(SMALL) >= 0);
  }

  private Map<Period, Amount> registry(RowFigure figure, long firmId) {
    Map<Period, Amount> before = new HashMap<>();
    int year = figure.period().year();
    before.putAll(past.year(firmId, figure.indicator(), Nature.ACTUAL, year - 1));
    before.putAll(past.year(firmId, figure.indicator(), Nature.ACTUAL, year));
    return before;
  }

  /** Whether a figure is about ten times its base, or hundreds of times, or so small a part. */
  boolean isJump(RowFigure figure, Indicator indicator, BigDecimal base) {
    double ratio =
        rate(Jumps.amount(figure), figure.period(), indicator)
            .divide(base, MathContext.DECIMAL32)
            .abs()
            .doubleValue();
    return isPower(ratio) || (ratio > 0 && isPower(1 / ratio));
  }

  private static boolean isPower(double ratio) {
    return (ratio >= 9 && ratio <= 11) || ratio >= 500;
  }

  private static BigDecimal rate(Amount amount, Period period, Indicator indicator) {
    boolean stock = indicator.kind() == IndicatorKind.STOCK;
    int months = stock ? MONTHS : period.lastMonth() - period.firstMonth() + 1;
    return amount
        .value()
        .multiply(BigDecimal.valueOf(MONTHS))
        .divide(BigDecimal.valueOf(months), 2, RoundingMode.HALF_UP);
  }
}
