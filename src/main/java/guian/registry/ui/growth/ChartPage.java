package guian.registry.ui.growth;

import guian.registry.chart.Caption;
import guian.registry.chart.Chart;
import guian.registry.chart.Size;
import guian.registry.growth.chart.FirmTable;
import guian.registry.growth.chart.GroupChart;
import guian.registry.growth.chart.ZoneChart;
import guian.registry.model.Indicator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows at a time: the chart with its words, and the pane beside it.
 *
 * @param claim the promise that is drawn, in words; empty when none is
 * @param odds what comparable firms did, in words; empty when no fan or count belongs to it
 * @param layout lays the chart out in the room there is
 * @param cell where the newest figure was read; empty when unknown
 */
record ChartPage(
    String title,
    String subtitle,
    String claim,
    Odds odds,
    Function<Size, Chart> layout,
    String source,
    String cell,
    Side side) {

  /**
   * What comparable firms did.
   *
   * @param count the count in words; empty when there is none
   * @param scope of whom
   * @param caption both, for a picture; empty when no fan is drawn
   */
  record Odds(String count, String scope, String caption) {
    static final Odds NONE = new Odds("", "", "");

    boolean drawn() {
      return !caption.isEmpty();
    }
  }

  /** The pane beside the chart. */
  sealed interface Side {
    /** A firm's table of an indicator, and what its claim needs. */
    record OfFirm(
        @Nullable Promise promise, Indicator indicator, List<FirmTable.Row> rows, String note)
        implements Side {}

    /** The zone's table. */
    record OfZone(List<ZoneChart.Row> rows, String unit, String note) implements Side {}

    /** The table of the groups. */
    record OfGroups(List<GroupChart.Row> rows, String unit) implements Side {}
  }

  /** What a claim needs, and how it turned out. */
  record Promise(
      String title,
      String said,
      List<guian.registry.growth.chart.ClaimWords.Need> needs,
      String outcome,
      String reason) {}

  /** The chart as it goes out alone. */
  Chart picture(Size size) {
    Caption caption = new Caption(title, subtitle, claim, odds.caption(), source);
    return caption.around(layout.apply(caption.inside(size)));
  }
}
