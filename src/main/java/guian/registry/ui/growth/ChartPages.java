package guian.registry.ui.growth;

import guian.registry.chart.BarChart;
import guian.registry.chart.BarSeries;
import guian.registry.chart.Ranking;
import guian.registry.growth.ClaimStanding;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.GroupGrowth;
import guian.registry.growth.ZoneGrowth;
import guian.registry.growth.chart.ClaimWords;
import guian.registry.growth.chart.FirmChart;
import guian.registry.growth.chart.FirmTable;
import guian.registry.growth.chart.GroupChart;
import guian.registry.growth.chart.LeftOut;
import guian.registry.growth.chart.Mode;
import guian.registry.growth.chart.SourceLine;
import guian.registry.growth.chart.ZoneChart;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import guian.registry.ui.growth.ChartPage.Promise;
import guian.registry.ui.growth.ChartPage.Side;
import org.jspecify.annotations.Nullable;

/** Makes the pages of the screen from what was read. */
final class ChartPages {
  private final GrowthServices services;
  private final Messages messages;

  ChartPages(GrowthServices services, Messages messages) {
    this.services = services;
    this.messages = messages;
  }

  ChartPage firm(FirmGrowth growth, Mode mode, boolean withClaim) {
    FirmChart chart = new FirmChart(growth, messages, mode);
    BarSeries whole = chart.series();
    BarSeries series =
        withClaim
            ? whole
            : new BarSeries(whole.slots(), null, whole.callout(), whole.description());
    ClaimStanding claim = growth.claim();
    ClaimWords words = claim == null ? null : new ClaimWords(claim, chart.unit(), messages);
    SourceLine source = new SourceLine(growth, messages);
    FirmTable table = new FirmTable(growth, messages);
    Period newest = source.newest();
    return new ChartPage(
        chart.title(),
        chart.subtitle(),
        words == null || series.aim() == null ? "" : words.headline(),
        size -> BarChart.draw(series, size),
        new LeftOut(growth, messages, mode).text() + source.text(),
        newest == null ? "" : source.cell(newest),
        new Side.OfFirm(promise(words), table.rows(), table.basisNote()));
  }

  private static @Nullable Promise promise(@Nullable ClaimWords words) {
    return words == null
        ? null
        : new Promise(
            words.needsTitle(),
            words.needsSource(),
            words.needs(),
            words.outcome(),
            words.outcomeReason());
  }

  /** The page of the zone; null when nothing is reported. */
  @Nullable ChartPage zone(ZoneGrowth growth) {
    if (growth.newest() == null) {
      return null;
    }
    ZoneChart chart = new ZoneChart(growth, services.zone().get(), messages);
    BarSeries series = chart.series();
    return new ChartPage(
        chart.title(),
        chart.subtitle(),
        "",
        size -> BarChart.draw(series, size),
        messages.get("growth.zone.source"),
        "",
        new Side.OfZone(chart.rows(), messages.get(chart.unit().key())));
  }

  /** The page of a ranking; null when nothing is reported. */
  @Nullable ChartPage groups(GroupGrowth growth) {
    if (growth.totals().isEmpty()) {
      return null;
    }
    GroupChart chart = new GroupChart(growth, services.industries(), messages);
    Ranking.Rows rows = chart.rows();
    return new ChartPage(
        chart.title(),
        chart.subtitle(),
        "",
        size -> Ranking.draw(rows, size.width()),
        messages.get("growth.zone.source"),
        "",
        new Side.OfGroups(chart.table(), messages.get(chart.unit().key())));
  }
}
