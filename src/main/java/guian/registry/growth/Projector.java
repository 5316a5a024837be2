package guian.registry.growth;

import guian.registry.growth.Projection.Why;
import guian.registry.model.Period;
import java.util.List;
import java.util.Optional;

/** Projects a firm's series to the end of the year that its newest figure does not close. */
public final class Projector {
  private final Calibration calibration;

  /** A projector whose bands are as wide as {@code calibration} asks. */
  public Projector(Calibration calibration) {
    this.calibration = calibration;
  }

  /** A projection of each period, in their order; empty when the series has no figure at all. */
  public List<Projection> project(Series series) {
    Optional<Integer> newest = Trend.newest(series);
    if (newest.isEmpty()) {
      return List.of();
    }
    Trend trend = new Trend(series, newest.get());
    Optional<Why> refusal = trend.refusal();
    return trend.targets().stream()
        .map(target ->
            refusal
                .map(why -> Projection.refused(target, why))
                .orElseGet(() -> projected(trend, target)))
        .toList();
  }

  private Projection projected(Trend trend, Period target) {
    return trend
        .forecast(target)
        .map(forecast -> Projection.of(forecast, calibration.factor(forecast.ahead())))
        .orElseGet(() -> Projection.refused(target, Why.NO_BASE));
  }
}
