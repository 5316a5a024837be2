package guian.registry.ui.growth;

import guian.registry.chart.BarChart;
import guian.registry.chart.BarSeries;
import guian.registry.chart.BarSeries.Scale;
import guian.registry.chart.Ranking;
import guian.registry.growth.ClaimStanding;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.GroupGrowth;
import guian.registry.growth.ZoneGrowth;
import guian.registry.growth.chart.ChangeWords;
import guian.registry.growth.chart.ChartUnit;
import guian.registry.growth.chart.ClaimWords;
import guian.registry.growth.chart.FirmChart;
import guian.registry.growth.chart.FirmTable;
import guian.registry.growth.chart.GroupChart;
import guian.registry.growth.chart.IndexSeries;
import guian.registry.growth.chart.LeftOut;
import guian.registry.growth.chart.Mode;
import guian.registry.growth.chart.OutlookWords;
import guian.registry.growth.chart.SourceLine;
import guian.registry.growth.chart.View;
import guian.registry.growth.chart.ZoneChart;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import guian.registry.ui.growth.ChartPage.Odds;
import guian.registry.ui.growth.ChartPage.Promise;
import guian.registry.ui.growth.ChartPage.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the pages of the screen from what was read. */
final class ChartPages {
  private final GrowthServices services;
  private final Messages messages;

  ChartPages(GrowthServices services, Messages messages) {
    this.services = services;
    this.messages = messages;
  }

  /** What of a firm's chart is shown. */
  record Parts(Mode mode, View view, boolean claim, boolean fan, boolean projection) {}

  ChartPage firm(FirmGrowth growth, Parts parts) {
    FirmChart chart = new FirmChart(growth, messages, parts.mode());
    BarSeries series = chosen(chart.series(), parts);
    Optional<IndexSeries> index =
        parts.view() == View.INDEX ? IndexSeries.of(series) : Optional.empty();
    BarSeries shown = index.map(IndexSeries::series).orElse(series);
    ClaimStanding claim = growth.claim();
    ClaimWords words = claim == null ? null : new ClaimWords(claim, chart.unit(), messages);
    SourceLine source = new SourceLine(growth, messages);
    FirmTable table = new FirmTable(growth, messages);
    OutlookWords outlook = new OutlookWords(growth, chart.unit(), messages);
    Period newest = source.newest();
    return new ChartPage(
        chart.title(),
        index.map(i -> messages.get("growth.view.index.base", i.base())).orElse(chart.subtitle()),
        words == null || series.aim() == null ? "" : words.headline(),
        claim == null ? Odds.NONE : odds(outlook, claim, series),
        size -> BarChart.draw(shown, size),
        new LeftOut(growth, messages, parts.mode()).text() + source.text(),
        newest == null ? "" : source.cell(newest),
        new Side.OfFirm(promise(words), table.rows(), note(table, outlook, claim)));
  }

  private static BarSeries chosen(BarSeries whole, Parts parts) {
    BarSeries series = parts.claim() ? whole : whole.withoutAim();
    series = parts.fan() ? series : series.withoutFan();
    series = parts.projection() ? series : series.withoutRanges();
    return parts.view() == View.LOG ? series.on(Scale.LOG) : series;
  }

  private static Odds odds(OutlookWords outlook, ClaimStanding claim, BarSeries series) {
    boolean drawn = series.fan() != null;
    return drawn || series.aim() != null
        ? new Odds(outlook.odds(claim), outlook.scope(claim), drawn)
        : Odds.NONE;
  }

  private static String note(FirmTable table, OutlookWords outlook, @Nullable ClaimStanding claim) {
    List<String> lines = new ArrayList<>();
    lines.add(table.basisNote());
    lines.addAll(outlook.projections());
    lines.add(outlook.rule(claim));
    return String.join("\n", lines).strip();
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
        Odds.NONE,
        size -> BarChart.draw(series, size),
        messages.get("growth.zone.source"),
        "",
        new Side.OfZone(
            chart.rows(), messages.get(chart.unit().key()), zoneNote(growth, chart.unit())));
  }

  private String zoneNote(ZoneGrowth growth, ChartUnit unit) {
    List<String> lines = new ArrayList<>();
    if (growth.change() != null) {
      lines.addAll(new ChangeWords(unit, messages).lines(growth.change()));
    }
    lines.add(messages.get("growth.zone.note"));
    return String.join("\n", lines);
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
        Odds.NONE,
        size -> Ranking.draw(rows, size.width()),
        messages.get("growth.zone.source"),
        "",
        new Side.OfGroups(chart.table(), messages.get(chart.unit().key())));
  }
}
