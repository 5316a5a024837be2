package guian.registry.cli;

import guian.registry.report.changes.FigureChange;
import guian.registry.report.edition.Issuing;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.json.ReportJson;
import guian.registry.report.words.ChangeWords;
import guian.registry.store.report.EditionRow;
import guian.registry.text.Messages;
import java.util.List;

/** Tells what is printed otherwise now than in the newest edition of a quarter, and why. */
final class ReportChanges {
  private final Guian guian;
  private final Messages messages;
  private final ChangeWords words;

  ReportChanges(Guian guian) {
    this.guian = guian;
    this.messages = guian.messages();
    this.words = new ChangeWords(messages);
  }

  int print(Issuing issuing, ReportQuarter quarter) {
    List<EditionRow> editions = issuing.of(quarter);
    List<FigureChange> changes = issuing.changes(quarter, () -> {});
    if (guian.json()) {
      guian.printJson(json(editions, changes));
    } else {
      say(quarter, editions, changes);
    }
    return Cli.DONE;
  }

  private java.util.Map<String, ?> json(List<EditionRow> editions, List<FigureChange> changes) {
    return new Json()
        .put("contract", 1)
        .put("editions", editions.stream().map(ReportChanges::edition).toList())
        .put("changes", changes.stream().map(c -> ReportJson.change(c, messages)).toList())
        .map();
  }

  private static java.util.Map<String, ?> edition(EditionRow row) {
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

  private void say(ReportQuarter quarter, List<EditionRow> editions, List<FigureChange> changes) {
    if (editions.isEmpty()) {
      guian.print(messages.get("cli.report.editions.none", quarter.code()));
      return;
    }
    int number = editions.getFirst().number();
    guian.print(messages.get("cli.report.changes", quarter.code(), number, changes.size()));
    changes.forEach(this::say);
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
}
