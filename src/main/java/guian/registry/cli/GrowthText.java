package guian.registry.cli;

import guian.registry.growth.ClaimStanding;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.chart.ClaimWords;
import guian.registry.growth.chart.FirmChart;
import guian.registry.growth.chart.FirmTable;
import guian.registry.growth.chart.LeftOut;
import guian.registry.growth.chart.Mode;
import guian.registry.growth.chart.OutlookWords;
import guian.registry.growth.chart.SourceLine;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import java.util.ArrayList;
import java.util.List;

/** A firm's growth as a person reads it in a terminal. */
final class GrowthText {
  private final FirmGrowth growth;
  private final Messages messages;

  GrowthText(FirmGrowth growth, Messages messages) {
    this.growth = growth;
    this.messages = messages;
  }

  String text() {
    FirmChart chart = new FirmChart(growth, messages, Mode.CUMULATIVE);
    FirmTable table = new FirmTable(growth, messages);
    OutlookWords outlook = new OutlookWords(growth, chart.unit(), messages);
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.get(
            "cli.growth.title", chart.title(), new Words(messages).unit(growth.indicator())));
    lines.addAll(table(table).lines());
    String leftOut = new LeftOut(growth, messages, Mode.CUMULATIVE).text();
    if (!leftOut.isEmpty()) {
      lines.add(messages.get("cli.growth.left_out", leftOut));
    }
    for (ClaimStanding claim : growth.claims()) {
      lines.add("");
      claim(lines, new ClaimWords(claim, chart.unit(), messages));
      odds(lines, outlook, claim);
    }
    List<String> projections = outlook.projections();
    if (!projections.isEmpty()) {
      lines.add("");
      lines.addAll(projections);
    }
    lines.add("");
    lines.add(table.basisNote());
    lines.add(new SourceLine(growth, messages).text());
    return String.join(System.lineSeparator(), lines).stripTrailing();
  }

  private TextTable table(FirmTable table) {
    TextTable text = new TextTable();
    boolean stock = growth.indicator().kind().isAtEnd();
    String period = messages.get("growth.head.period");
    if (stock) {
      text.row(period, messages.get("cli.growth.end"), messages.get("cli.growth.rate"));
    } else {
      text.row(
          period,
          messages.get("growth.head.cumulative"),
          messages.get("growth.head.single"),
          messages.get("growth.head.growth") + " %");
    }
    for (FirmTable.Row row : table.rows()) {
      if (stock) {
        text.row(row.period(), row.cumulative(), row.growth());
      } else {
        text.row(row.period(), row.cumulative(), row.single(), row.growth());
      }
    }
    return text;
  }

  private void claim(List<String> lines, ClaimWords words) {
    lines.add(words.headline());
    lines.add("  " + words.needsSource());
    for (ClaimWords.Need need : words.needs()) {
      String line = "  " + need.caption() + " " + need.figure();
      lines.add(need.below().isEmpty() ? line : line + " · " + need.below());
    }
    lines.add("  " + messages.get("cli.growth.outcome", words.outcome(), words.outcomeReason()));
  }

  private static void odds(List<String> lines, OutlookWords outlook, ClaimStanding claim) {
    String odds = outlook.odds(claim);
    if (!odds.isEmpty()) {
      lines.add("  " + odds + " · " + outlook.scope(claim));
      lines.add("  " + outlook.rule(claim));
    }
  }
}
