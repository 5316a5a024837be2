package guian.registry.growth.chart;

import guian.registry.chart.BarSeries;
import guian.registry.chart.BarSeries.Scale;
import guian.registry.text.Messages;
import java.util.Optional;

/**
 * A chart as its value axis was asked for: amounts, an index, or by powers of ten.
 *
 * @param subtitle what the axis measures
 */
public record Scaled(BarSeries series, String subtitle) {
  /** One firm's chart in a view; amounts where an index has nothing positive to begin with. */
  public static Scaled of(BarSeries series, View view, String subtitle, Messages messages) {
    return in(series, view, subtitle, IndexSeries.of(series), messages);
  }

  /** A chart of first months beside whole years, each an index of its own. */
  public static Scaled bySameMonths(
      BarSeries series, View view, String subtitle, Messages messages) {
    return in(series, view, subtitle, IndexSeries.bySameMonths(series), messages);
  }

  private static Scaled in(
      BarSeries series,
      View view,
      String subtitle,
      Optional<IndexSeries> index,
      Messages messages) {
    return switch (view) {
      case AMOUNT -> new Scaled(series, subtitle);
      case LOG -> new Scaled(series.on(Scale.LOG), subtitle);
      case INDEX ->
          index
              .map(found -> new Scaled(found.series(), base(found, messages)))
              .orElse(new Scaled(series, subtitle));
    };
  }

  private static String base(IndexSeries index, Messages messages) {
    String bases = String.join(messages.get("growth.listing"), index.bases());
    return messages.get("growth.view.index.base", bases);
  }
}
