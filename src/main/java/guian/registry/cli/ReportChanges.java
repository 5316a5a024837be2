package guian.registry.cli;

import guian.registry.report.changes.CellChange;
import guian.registry.report.changes.Changes;
import guian.registry.report.changes.FigureChange;
import guian.registry.report.changes.ReportPart;
import guian.registry.report.edition.Issuing;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.json.ChangeJson;
import guian.registry.report.words.CellWords;
import guian.registry.report.words.ChangeWords;
import guian.registry.store.report.EditionRow;
import guian.registry.text.Messages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what is printed otherwise now than in the newest edition of a quarter, and why. */
final class ReportChanges {
  private final Guian guian;
  private final Messages messages;
  private final ChangeWords words;
  private final CellWords cells;

  ReportChanges(Guian guian) {
    this.guian = guian;
    this.messages = guian.messages();
    this.words = new ChangeWords(messages);
    this.cells = new CellWords(messages);
  }

  int print(Issuing issuing, ReportQuarter quarter) {
    List<EditionRow> editions = issuing.of(quarter);
    Changes changes = issuing.changes(quarter, () -> {});
    if (guian.json()) {
      guian.printJson(json(editions, changes));
    } else {
      say(quarter, editions, changes);
    }
    return Cli.DONE;
  }

  private Map<String, ?> json(List<EditionRow> editions, Changes changes) {
    Map<String, @Nullable Object> json =
        new Json()
            .put("contract", 1)
            .put("editions", editions.stream().map(ReportChanges::edition).toList())
            .map();
    json.putAll(new ChangeJson(messages).of(changes));
    return json;
  }

  private static Map<String, ?> edition(EditionRow row) {
    return new Json()
        .put("edition", row.number())
        .put("language", row.language())
        .put("issuedAt", row.issuedAt().toString())
        .put("issuedBy", row.issuedBy())
        .put("asOf", row.asOf().isEmpty() ? null : row.asOf())
        .put("sha256", row.sha256())
        .put("pages", row.pages())
        .map();
  }

  private void say(ReportQuarter quarter, List<EditionRow> editions, Changes changes) {
    if (editions.isEmpty()) {
      guian.print(messages.get("cli.report.editions.none", quarter.code()));
      return;
    }
    int number = editions.getFirst().number();
    guian.print(messages.get("cli.report.changes", quarter.code(), number, changes.count()));
    if (changes.isMainTableOnly()) {
      guian.print(messages.get("report.changes.main_only", Integer.toString(number)));
    }
    parts("report.changes.added", number, changes.added());
    parts("report.changes.dropped", number, changes.dropped());
    changes.figures().forEach(this::say);
    changes.byPart().forEach(this::say);
  }

  private void say(FigureChange change) {
    guian.print(
        messages.get(
            "cli.report.change",
            words.label(change),
            words.number(change, change.before()),
            words.number(change, change.after()),
            words.unit(change)));
    change.causes().forEach(cause -> guian.print("    " + words.cause(change, cause)));
  }

  private void parts(String key, int number, List<ReportPart> parts) {
    if (!parts.isEmpty()) {
      guian.print(messages.get(key, Integer.toString(number), cells.parts(parts)));
    }
  }

  private void say(ReportPart part, List<CellChange> changes) {
    guian.print(messages.get("cli.report.change.part", cells.part(part), changes.size()));
    for (CellChange change : changes) {
      String numbers =
          messages.get(
              "cli.report.change",
              messages.get("cli.report.change.cell", cells.row(change), cells.item(change.spot())),
              cells.shown(change, change.before()),
              cells.shown(change, change.after()),
              cells.unit(change));
      guian.print("  " + numbers.stripTrailing());
      change
          .causes()
          .forEach(cause ->
              guian.print("      " + cells.cause(change, cause, words.reason(cause.act()))));
    }
  }
}
