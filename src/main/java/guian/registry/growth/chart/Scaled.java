package guian.registry.growth.chart;

import guian.registry.chart.BarSeries;
import guian.registry.chart.BarSeries.Scale;
import guian.registry.text.Messages;

/**
 * A chart as its value axis was asked for: amounts, an index, or by powers of ten.
 *
 * @param subtitle what the axis measures
 */
public record Scaled(BarSeries series, String subtitle) {
  /** The chart in a view; amounts where an index has nothing positive to begin with. */
  public static Scaled of(BarSeries series, View view, String subtitle, Messages messages) {
    return switch (view) {
      case AMOUNT -> new Scaled(series, subtitle);
      case LOG -> new Scaled(series.on(Scale.LOG), subtitle);
      case INDEX ->
          IndexSeries.of(series)
              .map(index ->
                  new Scaled(
                      index.series(), messages.get("growth.view.index.base", index.base())))
              .orElse(new Scaled(series, subtitle));
    };
  }
}
