package guian.registry.growth;

import guian.registry.model.Amount;
import guian.registry.model.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Projects what is long known: at the end of each past quarter, from what was known then, up to the
 * end of the year; and notes how far from it the truth came.
 */
public final class BackTest {
  /**
   * One projection of a past figure.
   *
   * @param firm whose
   * @param ahead how many quarters ahead
   * @param miss how many half widths of the plain band the truth lies from the middle
   */
  public record Case(long firm, int ahead, double miss) {}

  private BackTest() {}

  /** All projections that one firm's series can be tested by. */
  public static List<Case> of(long firm, Series series) {
    List<Case> cases = new ArrayList<>();
    List<Integer> quarters =
        series.reported().stream()
            .map(Value::period)
            .filter(period -> period.lastMonth() % 3 == 0)
            .map(Trend::number)
            .distinct()
            .toList();
    for (int newest : quarters) {
      Trend trend = new Trend(series, newest);
      if (trend.refusal().isEmpty()) {
        trend.targets().forEach(target -> test(firm, series, trend, target, cases));
      }
    }
    return cases;
  }

  private static void test(long firm, Series series, Trend trend, Period target, List<Case> cases) {
    Amount actual = series.at(target).map(Value::amount).orElse(null);
    Forecast forecast = trend.forecast(target).orElse(null);
    if (actual == null || forecast == null || !actual.unit().equals(forecast.known().unit())) {
      return;
    }
    boolean fell = actual.hundredths() <= forecast.known().hundredths();
    double miss = fell ? Double.POSITIVE_INFINITY : forecast.miss(actual);
    cases.add(new Case(firm, forecast.ahead(), miss));
  }
}
