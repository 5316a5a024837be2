package guian.registry.report.pages;

import guian.registry.report.changes.FigureChange;
import guian.registry.report.pages.Column.Kind;
import guian.registry.report.words.ChangeWords;
import guian.registry.report.words.Wording;
import guian.registry.text.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** The table of what an edition prints otherwise than the one before. */
final class ChangeTable {
  private final Wording wording;
  private final ChangeWords words;

  ChangeTable(Messages messages) {
    this.wording = new Wording(messages);
    this.words = new ChangeWords(messages);
  }

  void write(Markup out, List<FigureChange> changes, String before) {
    PrintedTable table =
        new PrintedTable(
            "",
            List.of(
                column(wording.get("report.column.indicator"), 28, Kind.LABEL),
                column(wording.get("report.column.unit"), 16, Kind.WORD),
                column(wording.get("report.column.edition", before), 21, Kind.NUMBER),
                column(wording.get("report.column.edition.now"), 21, Kind.NUMBER),
                column(wording.get("report.column.difference"), 18, Kind.NUMBER),
                column(wording.get("report.column.cause"), 52, Kind.TEXT)));
    table.write(out, changes.stream().map(this::row).toList(), List.of());
  }

  private static Column column(String head, int width, Kind kind) {
    return new Column(head, "", width, kind);
  }

  private List<String> row(FigureChange change) {
    String causes =
        change.causes().stream()
            .map(cause -> words.cause(change, cause))
            .collect(Collectors.joining(wording.get("report.join.semicolon")));
    return List.of(
        words.label(change),
        words.unit(change),
        words.number(change, change.before()),
        words.number(change, change.after()),
        words.difference(change),
        causes);
  }
}
