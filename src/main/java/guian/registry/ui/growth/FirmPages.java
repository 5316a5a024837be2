package guian.registry.ui.growth;

import guian.registry.chart.BarChart;
import guian.registry.chart.BarSeries;
import guian.registry.growth.ClaimStanding;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.chart.ClaimWords;
import guian.registry.growth.chart.FirmChart;
import guian.registry.growth.chart.FirmTable;
import guian.registry.growth.chart.LeftOut;
import guian.registry.growth.chart.Mode;
import guian.registry.growth.chart.OutlookWords;
import guian.registry.growth.chart.Scaled;
import guian.registry.growth.chart.SourceLine;
import guian.registry.growth.chart.View;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import guian.registry.ui.growth.ChartPage.Odds;
import guian.registry.ui.growth.ChartPage.Promise;
import guian.registry.ui.growth.ChartPage.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the page of a firm from what was read. */
final class FirmPages {
  private final Messages messages;

  FirmPages(Messages messages) {
    this.messages = messages;
  }

  /** What of a firm's chart is shown. */
  record Parts(Mode mode, View view, boolean claim, boolean fan, boolean projection) {}

  ChartPage page(FirmGrowth growth, Parts parts) {
    FirmChart chart = new FirmChart(growth, messages, parts.mode());
    BarSeries series = chosen(chart.series(), parts);
    Scaled scaled = Scaled.of(series, parts.view(), chart.subtitle(), messages);
    ClaimStanding claim = growth.claim();
    ClaimWords words = claim == null ? null : new ClaimWords(claim, chart.unit(), messages);
    SourceLine source = new SourceLine(growth, messages);
    FirmTable table = new FirmTable(growth, messages);
    OutlookWords outlook = new OutlookWords(growth, chart.unit(), messages);
    List<FirmTable.Row> rows = rows(table, parts);
    Period newest = source.newest();
    return new ChartPage(
        chart.title(),
        scaled.subtitle(),
        words == null || series.aim() == null ? "" : words.headline(),
        claim == null ? Odds.NONE : odds(outlook, claim, series),
        size -> BarChart.draw(scaled.series(), size),
        new LeftOut(growth, messages, parts.mode()).text() + source.text(),
        newest == null ? "" : source.cell(newest),
        new Side.OfFirm(
            promise(words), growth.indicator(), rows, note(table, rows, outlook, claim)));
  }

  /** The rows of what is drawn. */
  private static List<FirmTable.Row> rows(FirmTable table, Parts parts) {
    return table.rows().stream()
        .filter(row ->
            switch (row.kind()) {
              case FIGURE, CLAIM -> true;
              case DUE -> parts.claim();
              case COMPARABLE -> parts.fan();
              case PROJECTED -> parts.projection();
            })
        .toList();
  }

  private static BarSeries chosen(BarSeries whole, Parts parts) {
    BarSeries series = parts.claim() ? whole : whole.withoutAim();
    series = parts.fan() ? series : series.withoutFan();
    return parts.projection() ? series : series.withoutRanges();
  }

  private static Odds odds(OutlookWords outlook, ClaimStanding claim, BarSeries series) {
    boolean drawn = series.fan() != null;
    return drawn || series.aim() != null
        ? new Odds(outlook.odds(claim), outlook.scope(claim), drawn ? outlook.caption(claim) : "")
        : Odds.NONE;
  }

  private String note(
      FirmTable table,
      List<FirmTable.Row> rows,
      OutlookWords outlook,
      @Nullable ClaimStanding claim) {
    List<String> lines = new ArrayList<>();
    lines.add(table.basisNote());
    if (rows.stream().anyMatch(row -> row.kind() != FirmTable.Kind.FIGURE)) {
      lines.add(messages.get("growth.table.unreported"));
    }
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
}
