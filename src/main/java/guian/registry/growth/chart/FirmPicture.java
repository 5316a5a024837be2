package guian.registry.growth.chart;

import guian.registry.chart.BarChart;
import guian.registry.chart.BarSeries;
import guian.registry.chart.Caption;
import guian.registry.chart.Chart;
import guian.registry.chart.Size;
import guian.registry.growth.ClaimStanding;
import guian.registry.growth.FirmGrowth;
import guian.registry.text.Messages;

/** A firm's chart as it goes out alone: with title, claim and source. */
public final class FirmPicture {
  /** The usual size of a picture, in px. */
  public static final Size SIZE = new Size(960, 540);

  private FirmPicture() {}

  /** The picture of a firm's growth. */
  public static Chart draw(FirmGrowth growth, Messages messages, Mode mode) {
    FirmChart chart = new FirmChart(growth, messages, mode);
    BarSeries series = chart.series();
    ClaimStanding claim = growth.claim();
    String promise =
        claim == null || series.aim() == null
            ? ""
            : new ClaimWords(claim, chart.unit(), messages).headline();
    String source =
        new LeftOut(growth, messages, mode).text() + new SourceLine(growth, messages).text();
    OutlookWords outlook = new OutlookWords(growth, chart.unit(), messages);
    String fan = claim == null || series.fan() == null ? "" : outlook.caption(claim);
    Caption caption = new Caption(chart.title(), chart.subtitle(), promise, fan, source);
    return caption.around(BarChart.draw(series, caption.inside(SIZE)));
  }
}
