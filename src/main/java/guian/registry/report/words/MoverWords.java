package guian.registry.report.words;

import guian.registry.report.figures.Movers;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.Tally;
import guian.registry.store.figures.ChangeParts;
import java.util.ArrayList;
import java.util.List;

/** What is said of those who came and those who left, and of what the change is made of. */
final class MoverWords {
  private final Movers movers;
  private final Wording wording;
  private final References references;

  MoverWords(QuarterlyReport report, Wording wording, References references) {
    this.movers = report.movers();
    this.wording = wording;
    this.references = references;
  }

  String paragraph() {
    return movers.isKnown()
        ? wording.sentences(newcomers(), leavers(), change())
        : wording.get("report.movers.unknown");
  }

  private String newcomers() {
    if (movers.newcomers().isEmpty()) {
      return wording.get("report.newcomers.none");
    }
    List<String> parts = new ArrayList<>();
    for (Movers.Arrival why : Movers.Arrival.values()) {
      add(parts, "report.newcomers." + why.code(), movers.count(why));
    }
    ChangeParts.Part part = movers.change().newcomers();
    String said =
        wording.get("report.newcomers", part.firms(), money(part.sum()), wording.series(parts));
    return wording.sentences(said, references.see(Numbered.NEWCOMERS));
  }

  private String leavers() {
    if (movers.leavers().isEmpty()) {
      return wording.get("report.leavers.none");
    }
    List<String> parts = new ArrayList<>();
    for (Movers.Departure why : Movers.Departure.values()) {
      add(parts, "report.leavers." + why.code(), movers.count(why));
    }
    ChangeParts.Part part = movers.change().leavers();
    String said =
        wording.get("report.leavers", part.firms(), money(part.sum()), wording.series(parts));
    return wording.sentences(said, references.see(Numbered.LEAVERS));
  }

  private void add(List<String> parts, String key, long count) {
    if (count > 0) {
      parts.add(wording.get(key, count));
    }
  }

  // Against what was published, so that the parts make up the whole.
  private String change() {
    ChangeParts change = movers.change();
    List<String> parts = new ArrayList<>();
    add(parts, "newcomers", change.newcomers(), false);
    add(parts, "leavers", change.leavers(), true);
    add(parts, "continuing", change.continuing(), false);
    add(parts, "revisions", change.revisions(), false);
    return parts.isEmpty()
        ? ""
        : wording.get(
            "report.movers.change." + direction(change.change()),
            money(Math.abs(change.change())),
            wording.series(parts));
  }

  private void add(List<String> parts, String what, ChangeParts.Part part, boolean isLoss) {
    if (part.firms() > 0) {
      long sum = isLoss ? Math.negateExact(part.sum()) : part.sum();
      parts.add(
          wording.get(
              "report.movers." + what,
              wording.get("report.movers." + direction(sum), money(Math.abs(sum)))));
    }
  }

  private static String direction(long hundredths) {
    return hundredths == 0 ? "level" : hundredths > 0 ? "up" : "down";
  }

  private String money(long hundredths) {
    return wording.money(Tally.decimal(hundredths));
  }
}
