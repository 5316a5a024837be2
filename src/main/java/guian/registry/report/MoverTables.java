package guian.registry.report;

import guian.registry.model.Status;
import guian.registry.report.Column.Kind;
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
    PrintedTable table =
        new PrintedTable(
            references.caption(Numbered.NEWCOMERS),
            List.of(
                columns.of("number", 12, Kind.NUMBER),
                columns.of("firm", 80, Kind.TEXT),
                columns.of("arrival", 28, Kind.WORD),
                columns.of("revenue", "money", 28, Kind.NUMBER)));
    List<Movers.Newcomer> all = movers.newcomers();
    List<List<String>> rows = new ArrayList<>();
    for (Movers.Newcomer newcomer : all.subList(0, Math.min(listed, all.size()))) {
      rows.add(
          List.of(
              Wording.count(rows.size() + 1),
              wording.firm(newcomer.firm()),
              wording.get("report.arrival." + newcomer.why().code()),
              Wording.wan(newcomer.revenue())));
    }
    table.write(out, rows, List.of());
    columns.more(out, rows.size(), all.size());
  }

  void leavers(Markup out) {
    PrintedTable table =
        new PrintedTable(
            references.caption(Numbered.LEAVERS),
            List.of(
                columns.of("number", 12, Kind.NUMBER),
                columns.of("firm", 80, Kind.TEXT),
                columns.of("departure", 28, Kind.WORD),
                columns.of("year.before", "money", 36, Kind.NUMBER)));
    List<Movers.Leaver> all = movers.leavers();
    List<List<String>> rows = new ArrayList<>();
    for (Movers.Leaver leaver : all.subList(0, Math.min(listed, all.size()))) {
      rows.add(
          List.of(
              Wording.count(rows.size() + 1),
              wording.firm(leaver.firm()),
              departure(leaver),
              Wording.wan(leaver.revenue())));
    }
    table.write(out, rows, List.of());
    columns.more(out, rows.size(), all.size());
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
