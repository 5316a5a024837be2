package guian.registry.report.pages;

import guian.registry.model.Status;
import guian.registry.report.figures.Movers;
import guian.registry.report.figures.Reading;
import guian.registry.report.pages.Column.Kind;
import guian.registry.report.words.Numbered;
import guian.registry.report.words.References;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.Wording;
import guian.registry.text.Figures;
import java.util.ArrayList;
import java.util.List;

/** The tables of those who came and of those who left. */
final class MoverTables {
  private final Movers movers;
  private final Wording wording;
  private final References references;
  private final Columns columns;
  private final int listed;

  MoverTables(ReportContent content, Wording wording) {
    this.movers = content.report().movers();
    this.wording = wording;
    this.references = new References(content, wording);
    this.listed = content.template().lists().movers();
    this.columns = new Columns(wording);
  }

  void newcomers(Markup out) {
    write(
        out,
        Numbered.NEWCOMERS,
        "report.annex.more",
        columns.of("arrival", 28, Kind.WORD),
        columns.of("revenue", "money", 28, Kind.NUMBER),
        movers.newcomers().stream()
            .map(newcomer ->
                List.of(
                    wording.firm(newcomer.firm()),
                    wording.get("report.arrival." + newcomer.why().code()),
                    Wording.wan(newcomer.revenue())))
            .toList());
  }

  void leavers(Markup out) {
    write(
        out,
        Numbered.LEAVERS,
        "report.leavers.more",
        columns.of("departure", 28, Kind.WORD),
        columns.of("year.before", "money", 36, Kind.NUMBER),
        movers.leavers().stream()
            .map(leaver ->
                List.of(
                    wording.firm(leaver.firm()), departure(leaver), Wording.wan(leaver.revenue())))
            .toList());
  }

  // A firm a line, the first ones numbered, and how many more there are.
  private void write(
      Markup out,
      Numbered which,
      String more,
      Column why,
      Column amount,
      List<List<String>> firms) {
    PrintedTable table =
        new PrintedTable(
            references.caption(which),
            List.of(
                columns.of("number", 12, Kind.NUMBER),
                columns.of("firm", 80, Kind.TEXT),
                why,
                amount));
    List<List<String>> rows = new ArrayList<>();
    for (List<String> firm : firms.subList(0, Math.min(listed, firms.size()))) {
      List<String> row = new ArrayList<>(List.of(Wording.count(rows.size() + 1)));
      row.addAll(firm);
      rows.add(row);
    }
    table.write(out, rows, List.of());
    columns.more(more, out, rows.size(), firms.size());
  }

  private String departure(Movers.Leaver leaver) {
    Status status = leaver.firm().status();
    return switch (leaver.why()) {
      case GONE, IDLE -> status == null ? Figures.NONE : wording.status(status);
      case UNREPORTED -> wording.get("word.unreported");
      case UNKNOWN ->
          wording.get(
              leaver.state() == Reading.State.FOREIGN ? "report.foreign" : "word.undisclosed");
    };
  }
}
