package guian.registry.ui.growth;

import guian.registry.chart.BarChart;
import guian.registry.chart.Ranking;
import guian.registry.growth.GroupGrowth;
import guian.registry.growth.ZoneGrowth;
import guian.registry.growth.chart.ChangeWords;
import guian.registry.growth.chart.ChartUnit;
import guian.registry.growth.chart.GroupChart;
import guian.registry.growth.chart.Scaled;
import guian.registry.growth.chart.View;
import guian.registry.growth.chart.ZoneChart;
import guian.registry.text.Messages;
import guian.registry.ui.growth.ChartPage.Odds;
import guian.registry.ui.growth.ChartPage.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the pages of the zone and its groups from what was read. */
final class ChartPages {
  private final GrowthServices services;
  private final Messages messages;

  ChartPages(GrowthServices services, Messages messages) {
    this.services = services;
    this.messages = messages;
  }

  /** The zone's sums and its name, as read. */
  record Zone(ZoneGrowth growth, String name) {}

  /** The page of the zone; null when nothing is reported. */
  @Nullable ChartPage zone(Zone zone, View view) {
    ZoneGrowth growth = zone.growth();
    if (growth.newest() == null) {
      return null;
    }
    ZoneChart chart = new ZoneChart(growth, zone.name(), messages);
    Scaled scaled = Scaled.bySameMonths(chart.series(), view, chart.subtitle(), messages);
    return new ChartPage(
        chart.title(),
        scaled.subtitle(),
        "",
        Odds.NONE,
        size -> BarChart.draw(scaled.series(), size),
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
  @Nullable ChartPage groups(GroupGrowth growth, View view) {
    if (growth.totals().isEmpty()) {
      return null;
    }
    GroupChart chart = new GroupChart(growth, services.industries(), messages);
    Ranking.Rows rows = chart.rows(view);
    return new ChartPage(
        chart.title(),
        chart.subtitle(view),
        "",
        Odds.NONE,
        size -> Ranking.draw(rows, size.width()),
        messages.get("growth.zone.source"),
        "",
        new Side.OfGroups(chart.table(), messages.get(chart.unit().key())));
  }
}
